// Reserving the scarce contacts of the case on the page, and giving them back.
#include "core/store/store.h"
#include "core/worklist/lawful_contact.h"
#include "ui/casefile/case_file_page.h"
#include "ui/casefile/reservation_words.h"
#include "ui/casefile/writing.h"
#include "ui/forms/undo.h"
#include "ui/page/later.h"
#include "ui/text/words.h"

#include <QPointer>

namespace expediente::ui {

void CaseFilePage::makeReservingActions()
{
    auto* reserve = addPageAction(
        "case.reserve", tr("Reserve the contact with this person"), Qt::CTRL | Qt::ALT | Qt::Key_R);
    auto* back = addPageAction("case.give_back", tr("Give the reservation back"),
        Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_R);
    writing::mark(reserve);
    writing::mark(back);
    connect(reserve, &QAction::triggered, this, &CaseFilePage::reserve);
    connect(back, &QAction::triggered, this, &CaseFilePage::giveBack);
}

void CaseFilePage::giveBack()
{
    const auto* held =
        ReservationWords::toGiveBack(*m_model->openCase(), services().store.clock().now());
    if (held)
        showForm(FormKind::Void, held->asked.id);
    else
        emit noticed(tr("There is no reservation to give back"), {}, {});
}

void CaseFilePage::reserve()
{
    if (m_reserving) // once is enough; the case comes anew with what was saved
        return;
    Store& store = services().store;
    const OpenCase& open = *m_model->openCase();
    const Moment now = store.clock().now();
    const auto asked = ReservationWords::toAsk(open, now);
    if (!asked)
        return emit noticed(ReservationWords::whyNone(open, now), {}, {});
    m_reserving = true;
    const std::vector<SaidFact> said{{currentCase(), *asked, newFactId(now), std::nullopt}};
    const QString days = open.format.dateRange(
        asked->from, asked->until.addDays(-1), dayThere(open.file, now, *open.agency));
    whenReady(store.append(toNewFacts(store, said)), this,
        [this, said, days](const Result<Appended>& appended) {
            if (!appended) {
                m_reserving = false;
                return emit noticed(sentence(appended.error()), {}, {});
            }
            emit noticed(tr("Requested for %1: it is yours once the server says so").arg(days),
                tr("Undo"), [page = QPointer<CaseFilePage>(this), said] {
                    if (page)
                        Undo::takeBack(said, page->services().store, page,
                            [page](const QString& how) { emit page->noticed(how, {}, {}); });
                });
        });
}

} // namespace expediente::ui
