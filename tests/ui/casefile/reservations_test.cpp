// Contacts that the law makes scarce and that others share through a server: what the page says of
// a reservation, and how one is asked for and given back.
#include "core/worklist/house_rules.h"
#include "tests/support/print.h"
#include "tests/ui/casefile/sample_page.h"
#include "ui/casefile/fact_sentences.h"
#include "ui/forms/form_host.h"
#include "ui/widgets/gate_bar.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>

using namespace expediente;
using namespace expediente::ui;

namespace {

SampleCase santiago()
{
    SampleCase sample;
    CaseOpened opened = sample.open().file.opened->body;
    opened.country = QStringLiteral("CL");
    opened.zone = "America/Santiago";
    sample.say("moved", opened, {2026, 9, 1});
    return sample;
}

StoreIdentity ofServer()
{
    StoreIdentity identity = TemporaryStore::identity();
    identity.server = PublicKey{};
    return identity;
}

/// On a laptop that knows a server, and is out of its reach.
struct Shared : SamplePage {
    explicit Shared(const StoreIdentity& whose = ofServer())
        : SamplePage(
            santiago(), Store::Access::ReadWrite, whose, shippedRules(QStringLiteral("MX")).value())
    {
        store.clock().set(SampleCase::now()); // 19:38 in Santiago
        open();
    }
    QString gate() { return find<GateBar>()->accessibleName(); }
    bool says(const char* words)
    {
        return eventually([&] { return gate().contains(QLatin1StringView(words)); });
    }
    /// What a command says instead of doing something.
    QString refusal(const char* action)
    {
        QSignalSpy notices(&page(), &Page::noticed);
        trigger(action);
        return notices.isEmpty() ? QString() : notices.first().first().toString();
    }
    const Reservation& asked()
    {
        REQUIRE(eventually([this] { return !file().reservations.empty(); }));
        m_asked = file().reservations.back();
        return m_asked;
    }
    void answer(ReservationAnswer answer, const QString& holder, QDate from, QDate until)
    {
        ContactReserved body;
        body.request = asked().asked.id;
        body.requestHash = QByteArray(64, 'a');
        body.answer = answer;
        body.holder = holder;
        body.from = from;
        body.until = until;
        append({newFact(SampleCase::id(), body, SampleCase::now(), QStringLiteral("server"))});
    }

private:
    Reservation m_asked;
};

const QDate today = SampleCase::today();

} // namespace

TEST_CASE("the contact of the week is reserved by a key, and is one's own once the server says so")
{
    Shared page;
    CHECK(page.says("Reservation: none"));
    CHECK(page.says("Reserve it first. (CL-WEEK-DIRECT) Ctrl+Alt+R asks for it."));
    CHECK(page.says("Do not contact now"));
    CHECK(page.refusal("case.give_back") == QStringLiteral("There is no reservation to give back"));
    page.press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    CHECK(page.asked().asked.body == ContactRequested{today, today.addDays(7)});
    CHECK(page.says("Reservation: requested today 19:38")); // on the debtor's clock
    CHECK(page.says("hasn't answered yet"));
    CHECK(page.refusal("case.reserve")
        == QStringLiteral("The contact is reserved or requested already"));
    page.answer(ReservationAnswer::Granted, page.store->identity().user, today, today.addDays(7));
    CHECK(page.says("Reservation: yours until"));
    CHECK(page.says("You may contact now"));
    CHECK(page.file().reservations.size() == 1);
}

TEST_CASE("a refusal says who has it and until when, and the next request is for after that")
{
    Shared page;
    page.trigger("case.reserve");
    page.asked();
    page.answer(ReservationAnswer::Taken, QStringLiteral("beto"), today, today.addDays(3));
    CHECK(page.says("refused, beto has it until 26 Nov"));
    CHECK(page.says("Reserved by beto until 26 Nov. It can be reserved again from 4 Dec on."));
    page.trigger("case.reserve");
    REQUIRE(eventually([&] { return page.file().reservations.size() == 2; }));
    CHECK(page.asked().asked.body == ContactRequested{today.addDays(10), today.addDays(17)});
}

TEST_CASE("a reservation is given back with a reason, and can be asked for again")
{
    Shared page;
    page.trigger("case.reserve");
    const FactId request = page.asked().asked.id;
    REQUIRE(page.says("Reservation: requested"));
    page.press(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    REQUIRE(eventually([&] { return page.page().forms().current() == FormKind::Void; }));
    page.type(QStringLiteral("No alcanzo esta semana"));
    page.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually([&] { return page.file().reservations.empty(); }));
    const auto& timeline = page.file().timeline;
    CHECK(std::ranges::any_of(timeline,
        [&](const TimelineEntry& entry) { return entry.id == request && entry.voidedBy; }));
    CHECK(page.says("Reservation: none"));
}

TEST_CASE("without a server all contacts are known here, and nothing is reserved")
{
    Shared page(TemporaryStore::identity());
    CHECK(page.says("You may contact now"));
    CHECK_FALSE(page.gate().contains(QStringLiteral("Reservation")));
    CHECK(page.refusal("case.reserve")
        == QStringLiteral("The contact with this person needs no reservation"));
}

TEST_CASE("a planned visit asks for its day along, in one save and one undo")
{
    Shared page;
    page.page().showForm(FormKind::PlanVisit);
    REQUIRE(eventually([&] { return page.page().forms().current() == FormKind::PlanVisit; }));
    page.type(QStringLiteral("+2"));
    CHECK(eventually([&] {
        return page.visibleText().contains(
            QStringLiteral("The day's contact is reserved along with it"));
    }));
    page.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(page.asked().asked.body == ContactRequested{today.addDays(2), today.addDays(3)});
    REQUIRE(page.file().visits.size() == 1);
    CHECK(page.file().visits.front().planned.body.on == today.addDays(2));
}

TEST_CASE("the timeline tells requests and answers in words")
{
    SampleCase sample = santiago();
    const FactId asked = SampleCase::fact("asked");
    sample.say("asked", ContactRequested{today, today.addDays(7)}, today);
    ContactReserved answer;
    answer.request = asked;
    answer.requestHash = QByteArray(64, 'a');
    answer.holder = QStringLiteral("beto");
    answer.answer = ReservationAnswer::Taken;
    answer.from = today;
    answer.until = today.addDays(1);
    sample.say("answer", answer, today, {12, 1}, QStringLiteral("server"));
    const OpenCase open = sample.open();
    QStringList told;
    for (const auto& entry : open.file.timeline)
        told << FactSentences::of(entry, open);
    CHECK(told.join(u'\n').contains(QStringLiteral("The contacts of 24–30 Nov")));
    CHECK(told.join(u'\n').contains(QStringLiteral("refused, beto has 24 Nov")));
}
