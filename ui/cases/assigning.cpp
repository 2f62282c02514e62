#include "ui/cases/assigning.h"

#include "core/store/store.h"
#include "ui/page/worker.h"

namespace expediente::ui {

namespace {

struct Said {
    qint64 cases = 0;
    std::optional<Error> error;
};

Said say(Store& store, const std::vector<Assignment>& all, const Worker::Reins& reins)
{
    Said said;
    for (size_t from = 0; from < all.size() && !reins.cancelled(); from += Assigning::atOnce) {
        const size_t to = std::min(all.size(), from + Assigning::atOnce);
        std::vector<NewFact> facts;
        for (size_t i = from; i < to; ++i)
            facts.push_back(all[i].to.isEmpty()
                    ? store.newFact(Subject(all[i].id), CaseReleased{})
                    : store.newFact(Subject(all[i].id), CaseAssigned{all[i].to}));
        const auto done = store.append(std::move(facts)).result();
        if (!done) {
            said.error = done.error();
            break;
        }
        said.cases = qint64(to);
        reins.report(0, said.cases, qint64(all.size()));
    }
    return said;
}

} // namespace

Assigning::Assigning(Store& store, QObject* parent)
    : QObject(parent), m_store(store), m_worker(new Worker(this))
{
}

bool Assigning::isRunning() const
{
    return m_worker->isRunning();
}

void Assigning::start(std::vector<Assignment> assignments)
{
    if (isRunning())
        return;
    m_worker->setWhat(tr("Assigning case files"));
    m_worker->run([all = std::move(assignments), &store = m_store](
                      const Worker::Reins& reins) { return say(store, all, reins); },
        [this](const Said& said) {
            if (said.error)
                emit failed(*said.error);
            emit finished(said.cases);
        });
}

} // namespace expediente::ui
