#include "core/store/rebuilding.h"

#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

/// Cases that share their people, on whom things happen and are taken back, openings too.
class SharedPeople {
public:
    SharedPeople(TemporaryStore& store, quint64 seed) : m_store(store), m_random(seed) { }

    void live(int things)
    {
        for (int i = 0; i < 4; ++i)
            open();
        for (int i = 0; i < things; ++i)
            happen();
    }

private:
    template <class T>
    const T& oneOf(const std::vector<T>& list)
    {
        return list[size_t(m_random() % list.size())];
    }
    PersonId person() { return PersonId{Uuid::derived({QByteArray::number(m_random() % 5)})}; }

    void say(const Subject& subject, const Body& body)
    {
        if (const auto said = m_store->append({m_store->newFact(subject, body)}).result())
            m_said.emplace_back(subject, said->ids.at(0));
    }
    void open(std::optional<CaseId> known = {})
    {
        const CaseId id = known.value_or(CaseId{Uuid::v7(qint64(m_random() >> 20))});
        CaseOpened opened;
        opened.folio = QString::number(m_random() % 1000);
        opened.creditor.key = opened.creditor.name = QStringLiteral("fsm");
        opened.openedOn = {2036, 1, 1};
        opened.parties = {{person(), PartyRole::Debtor, {}}, {person(), PartyRole::Guarantor, {}}};
        if (!known)
            m_cases.push_back(id);
        say(id, opened);
    }
    void happen()
    {
        const auto name = QStringLiteral("Persona %1").arg(m_random() % 100);
        switch (m_random() % 7) {
        case 0:
            return say(person(), PersonDescribed{name, {}, {}});
        case 1:
            return say(person(),
                ContactPointAdded{ContactPointType::Mobile,
                    QString::number(4420000000 + m_random() % 1000), {}, {}});
        case 2:
            return say(oneOf(m_cases), NoteWritten{name, NoteKind::General});
        case 3:
            return say(oneOf(m_cases),
                PromiseMade{
                    Money(1000, Currency::MXN), {2036, 12, 20}, {2036, 12, 1}, {}, {}, {}, {}});
        case 4: // one party for another
            return open(oneOf(m_cases));
        default:
            const auto [subject, fact] = oneOf(m_said);
            return say(subject, FactVoided{{fact}, QStringLiteral("error")});
        }
    }

    TemporaryStore& m_store;
    std::mt19937_64 m_random;
    std::vector<CaseId> m_cases;
    std::vector<std::pair<Subject, FactId>> m_said;
};

} // namespace

TEST_CASE("read models made anew are identical after any history")
{
    TemporaryStore store;
    for (quint64 seed = 1; seed <= 25; ++seed)
        store.addRandomCase(seed, int(seed * 2));
    CHECK(*store->rebuild({}));
}

TEST_CASE("read models made anew are identical where cases share people and openings are voided")
{
    for (quint64 seed = 1; seed <= 12; ++seed) {
        INFO(seed);
        TemporaryStore store;
        SharedPeople(store, seed).live(60);
        CHECK(*store->rebuild({}));
    }
}

TEST_CASE("read models that were tampered with come out right, and the difference is said")
{
    TemporaryStore store;
    store.addRandomCase(1, 20);
    store.close();
    Hash right{};
    {
        auto connection = store.tamper();
        right = readModelDigest(connection);
        connection.execute("UPDATE case_summary SET total = total + 1");
        connection.execute("DELETE FROM agenda");
    }
    store.reopen();
    CHECK_FALSE(*store->rebuild({}));
    CHECK(*store->ask([](Connection& c) { return readModelDigest(c); }) == right);
}

TEST_CASE("a cancelled rebuild leaves everything as it was")
{
    TemporaryStore store;
    store.addRandomCase(1, 20);
    const auto digest = [&] {
        return *store->ask([](Connection& c) { return readModelDigest(c); });
    };
    const Hash before = digest();
    Progress progress;
    progress.cancelled = [] { return true; };
    CHECK(store->rebuild(progress).error().code == ErrorCode::Cancelled);
    CHECK(digest() == before);
}
