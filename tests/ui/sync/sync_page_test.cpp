// The page of synchronisation at the real window, by keys, on a server in the same process.
#include "core/central/server_voice.h"
#include "core/facts/body.h"
#include "core/store/queries/store_info.h"
#include "core/store/wiping.h"
#include "core/vault/vault_file.h"
#include "tests/support/print.h"
#include "tests/ui/sync/sync_desk.h"
#include "ui/forms/form_host.h"
#include "ui/forms/text_edit.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/wiped_page.h"
#include "ui/sync/join_fields.h"
#include "ui/sync/sync_lists.h"
#include "ui/text/words.h"

#include <catch2/catch_test_macros.hpp>

#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QProgressBar>

using namespace expediente;
using namespace expediente::ui;

namespace {

QString listed(SyncPage& page)
{
    QStringList rows;
    const auto* list = page.findChild<QListView*>();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        rows << list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return rows.join('\n');
}

QString word(const char* kind)
{
    return expediente::ui::word(Vocabulary::FactKind, QString::fromLatin1(kind));
}

/// The state changes before any answer to the page's lists arrives.
class Overtaking final : public QObject {
public:
    explicit Overtaking(SyncWatch& watch) : m_watch(watch) { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FutureCallOut && qobject_cast<SyncLists*>(watched->parent()))
            emit m_watch.changed();
        return false;
    }

private:
    SyncWatch& m_watch;
};

} // namespace

TEST_CASE("what is saved without a network is listed until it was sent, and the chip says so")
{
    Office office(officeHour());
    SyncDesk desk(office, "javier", "Javier Ortega", "supervisor");
    const CaseId id = openSampleCase(desk, "2026-1", "Raúl Espinosa Tovar");
    REQUIRE(desk.isSettled());
    CHECK(desk.chip().contains("13:00"));

    office.setReachable(false);
    desk.say({desk.store().newFact(id, NoteWritten{"Llamé sin respuesta", NoteKind::General})});
    REQUIRE(eventually([&] { return desk.status().state == SyncState::Offline; }));
    auto& page = desk.openPage();
    REQUIRE(eventually([&] { return listed(page).contains(word("note.written")); }));
    CHECK(listed(page).contains("Raúl Espinosa Tovar"));
    CHECK(page.current() == SyncList::ToSend);
    REQUIRE(eventually([&] { return desk.status().counts.toSend == 1; }));
    CHECK(desk.chip().contains("1"));

    office.setReachable(true);
    desk.key(Qt::Key_F5);
    REQUIRE(desk.isSettled());
    CHECK(eventually([&] { return listed(page).isEmpty(); }));
    CHECK(office.bodies(Subject(id), Kind::NoteWritten).size() == 1);
    CHECK(eventually([&] { return desk.chip().contains("13:00"); }));
}

TEST_CASE(
    "while case files come for the first time it is told how many of how many, and work goes on")
{
    Office office(officeHour());
    constexpr int cases = 700; // more facts than one answer has
    {
        SyncDesk first(office, "eva", "Eva Prado", "supervisor");
        std::vector<NewFact> portfolio;
        for (int i = 0; i < cases; ++i)
            std::ranges::move(
                sampleCase(first.store(), "2026-" + QString::number(i), "Raúl Espinosa").facts,
                std::back_inserter(portfolio));
        first.say(std::move(portfolio));
        REQUIRE(first.isSettled());
    }
    office.answerPulls(1);
    SyncDesk second(office, "eva", "Eva Prado", "supervisor");
    SyncPage& page = second.openPage();
    auto* explanation = page.findChild<QLabel*>("syncExplanation");
    auto* bar = page.findChild<QProgressBar*>();
    REQUIRE(explanation);
    REQUIRE(bar);
    REQUIRE(eventually([&] { return explanation->text().startsWith("Expedientes y personas: "); }));
    CHECK(bar->isVisible());
    CHECK(bar->value() > 0);
    CHECK(bar->value() < bar->maximum());
    CHECK(bar->maximum() == 2 * cases + 1); // the agency too
    CHECK(explanation->text().contains("de 1,401"));
    const auto held = [&] {
        return second.store()
            .ask([](Connection& c) { return storeInfo(c); })
            .value_or(StoreInfo())
            .cases;
    };
    CHECK(eventually([&] { return held() > 0; }));
    CHECK(held() < cases);
    second.window().workspace()->pages().go(Section::Cases);
    CHECK(second.window().workspace()->pages().currentSection() == Section::Cases);

    office.answerPulls(1000);
    CHECK(eventually([&] { return held() == cases; }));
    CHECK(eventually([&] { return second.status().state == SyncState::Online; }));
    CHECK_FALSE(bar->isVisibleTo(&page));
}

TEST_CASE("however fast its state changes, what is to be sent is listed")
{
    Office office(officeHour());
    SyncDesk desk(office, "javier", "Javier Ortega", "supervisor");
    const CaseId id = openSampleCase(desk, "2026-1", "Raúl Espinosa Tovar");
    REQUIRE(desk.isSettled());
    office.setReachable(false);
    desk.say({desk.store().newFact(id, NoteWritten{"Llamé sin respuesta", NoteKind::General})});
    auto& page = desk.openPage();
    const Overtaking overtaking(*page.services().sync);
    page.refresh();
    CHECK(eventually([&] { return listed(page).contains(word("note.written")); }));
}

TEST_CASE("the timeline of a case marks what the server has not got yet")
{
    Office office(officeHour());
    SyncDesk desk(office, "javier", "Javier Ortega", "supervisor");
    const CaseId id = openSampleCase(desk, "2026-1", "Raúl Espinosa Tovar");
    REQUIRE(desk.isSettled());
    auto& pages = desk.window().workspace()->pages();
    pages.openCase(id, CaseTab::Timeline);
    const auto marked = [&] {
        int found = 0;
        for (const auto* view : pages.current()->findChildren<QAbstractItemView*>())
            for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    found += view->model()
                                 ->index(row, column)
                                 .data(Qt::AccessibleTextRole)
                                 .toString()
                                 .endsWith(QStringLiteral("por enviar"));
        return found;
    };
    office.setReachable(false);
    desk.say({desk.store().newFact(id, NoteWritten{"Llamé sin respuesta", NoteKind::General})});
    CHECK(eventually([&] { return marked() > 0; }));
    office.setReachable(true);
    desk.key(Qt::Key_F5);
    REQUIRE(desk.isSettled());
    CHECK(eventually([&] { return marked() == 0; }));
}

TEST_CASE("synchronisation is paused and taken up again by keys, and the chip says so")
{
    Office office(officeHour());
    SyncDesk desk(office, "javier", "Javier Ortega", "supervisor");
    const CaseId id = openSampleCase(desk, "2026-1", "Raúl Espinosa Tovar");
    REQUIRE(desk.isSettled());
    auto& page = desk.openPage();
    desk.key(Qt::Key_Period, Qt::ControlModifier);
    REQUIRE(eventually([&] { return desk.status().state == SyncState::Paused; }));
    desk.say({desk.store().newFact(id, NoteWritten{"Llamé sin respuesta", NoteKind::General})});
    REQUIRE(eventually([&] { return listed(page).contains(word("note.written")); }));
    CHECK(eventually([&] { return desk.chip().contains("En pausa \u00b7 1"); }));
    CHECK(office.bodies(Subject(id), Kind::NoteWritten).empty());
    CHECK_FALSE(page.findChild<QWidget*>("syncPauseButton")->isVisible());

    desk.key(Qt::Key_F5);
    REQUIRE(desk.isSettled());
    CHECK(office.bodies(Subject(id), Kind::NoteWritten).size() == 1);
}

TEST_CASE("what the server refuses is told at once, with the reason, and can be said again")
{
    Office office(officeHour());
    SyncDesk desk(office, "javier", "Javier Ortega", "supervisor");
    const CaseId id = openSampleCase(desk, "2026-1", "Raúl Espinosa Tovar");
    REQUIRE(desk.isSettled());
    // As a device does whose user was changed behind its back.
    desk.say(
        {newFact(Subject(id), NoteWritten{"Pide llamar después de las seis", NoteKind::General},
            officeHour(), "user:otra.persona")});
    REQUIRE(eventually([&] { return desk.status().counts.rejected == 1; }));
    CHECK(desk.chip().contains("1"));
    CHECK_FALSE(desk.hasNote(id, "Pide llamar después de las seis"));
    auto* notice = desk.window().findChild<NoticeBar*>();
    REQUIRE(eventually([&] { return !notice->sentence().isEmpty(); }));

    desk.key(Qt::Key_Z, Qt::ControlModifier); // what the notice offers
    auto* page = desk.window().findChild<SyncPage*>();
    REQUIRE(page);
    REQUIRE(page->isVisible());
    page->setCurrent(SyncList::Rejected);
    REQUIRE(eventually([&] { return listed(*page).contains(word("note.written")); }));
    page->findChild<QListView*>()->setCurrentIndex(
        page->findChild<QListView*>()->model()->index(0, 0));
    REQUIRE(eventually([&] { return textOf(*page).contains("Pide llamar después de las seis"); }));

    desk.key(Qt::Key_R, Qt::ControlModifier);
    const auto* host = desk.window().findChild<FormHost*>();
    REQUIRE(eventually([&] {
        host = desk.window().findChild<FormHost*>();
        return host && host->isVisible() && host->current() == FormKind::Note;
    }));
    REQUIRE(eventually([&] { return !host->findChild<TextEdit*>("text")->text().isEmpty(); }));
    desk.keys(" de la tarde");
    desk.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually(
        [&] { return desk.hasNote(id, "Pide llamar después de las seis de la tarde"); }));
    REQUIRE(desk.isSettled());
    const auto notes = office.bodies(Subject(id), Kind::NoteWritten);
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().contains("de la tarde"));
    CHECK(eventually([&] { return desk.status().counts.rejected == 0; }));
    auto& again = desk.openPage();
    again.setCurrent(SyncList::Rejected);
    CHECK(eventually([&] { return listed(again).contains(word("note.written")); })); // set aside
}

TEST_CASE("a busy server is named as one, and what is saved meanwhile goes when it has time again")
{
    Office office(officeHour());
    SyncDesk desk(office, "javier", "Javier Ortega", "supervisor");
    const CaseId id = openSampleCase(desk, "2026-1", "Raúl Espinosa Tovar");
    REQUIRE(desk.isSettled());
    office.setBusy(std::chrono::hours(1));
    desk.say({desk.store().newFact(id, NoteWritten{"Llamé sin respuesta", NoteKind::General})});
    REQUIRE(eventually([&] { return desk.chip() == "Servidor ocupado · 1 por enviar"; }));
    auto& page = desk.openPage();
    REQUIRE(eventually([&] { return textOf(page).contains("El servidor está ocupado"); }));
    CHECK_FALSE(textOf(page).contains("Sin conexión"));
    CHECK(page.findChild<QWidget*>("syncPauseButton")->isVisible());

    office.setBusy({});
    desk.key(Qt::Key_F5);
    REQUIRE(desk.isSettled());
    CHECK(office.bodies(Subject(id), Kind::NoteWritten).size() == 1);
}

TEST_CASE("what a newer program said is listed as such, and not as something that is to be sent")
{
    Office office(officeHour());
    SyncDesk desk(office, "javier", "Javier Ortega", "supervisor");
    const CaseId id = openSampleCase(desk, "2026-1", "Raúl Espinosa Tovar");
    REQUIRE(desk.isSettled());
    auto ofTomorrow = newFact(Subject(id), NoteWritten{"Llamé sin respuesta", NoteKind::General},
        officeHour(), central::serverAuthor);
    ofTomorrow.kindVersion = 99;
    office.ledger().write([&](central::LedgerTransaction& transaction) {
        central::say(office.ledger(), transaction, officeHour(), {ofTomorrow});
    });
    auto& page = desk.openPage();
    desk.key(Qt::Key_F5);
    REQUIRE(eventually([&] { return desk.status().counts.parked == 1; }));
    page.setCurrent(SyncList::Parked);
    REQUIRE(eventually([&] { return listed(page).contains(word("note.written")); }));
    page.findChild<QListView*>()->setCurrentIndex(
        page.findChild<QListView*>()->model()->index(0, 0));
    REQUIRE(eventually([&] { return textOf(page).contains("Lo dijo una versión más nueva"); }));
    CHECK(textOf(page).contains("cuando se actualice"));
    CHECK_FALSE(textOf(page).contains("Aún no se envía"));
}

TEST_CASE("a workstation that was taken off the list keeps nothing, and says why")
{
    Office office(officeHour());
    SyncDesk desk(office, "javier", "Javier Ortega", "collector");
    REQUIRE(desk.isSettled());
    REQUIRE(QFileInfo::exists(vaultPath(desk.shell().dir())));
    office.revoke(desk.device());
    desk.key(Qt::Key_F5);
    REQUIRE(eventually([&] { return desk.window().workspace() == nullptr; }));
    REQUIRE(eventually([&] { return desk.window().findChild<WipedPage*>() != nullptr; }));
    CHECK_FALSE(QFileInfo::exists(vaultPath(desk.shell().dir())));
    CHECK_FALSE(QFileInfo::exists(desk.shell().file("store.db")));
    CHECK(wipedAt(desk.shell().dir()).has_value());
}

TEST_CASE("a lease that has ended stops the writing and nothing else, until the server was reached")
{
    Office office(officeHour());
    SyncDesk desk(office, "javier", "Javier Ortega", "supervisor");
    const CaseId id = openSampleCase(desk, "2026-1", "Raúl Espinosa Tovar");
    REQUIRE(desk.isSettled());
    office.setReachable(false);
    StoreSync side(desk.store());
    auto link = side.link().value().value();
    link.leaseEndsMs = officeHour().utcMs - 1;
    link.tokens.accessUntilMs = 0;
    REQUIRE(side.keepLink(link));
    desk.key(Qt::Key_F5);
    REQUIRE(eventually([&] { return desk.status().state == SyncState::LeaseEnded; }));
    const auto refused =
        desk.store().append({desk.store().newFact(id, NoteWritten{"Nota", NoteKind::General})});
    REQUIRE_FALSE(refused.result());
    CHECK(refused.result().error().code == ErrorCode::LeaseEnded);
    CHECK(desk.has(id));

    office.setReachable(true);
    desk.key(Qt::Key_F5);
    REQUIRE(eventually([&] { return desk.status().state == SyncState::Online; }));
    desk.say({desk.store().newFact(id, NoteWritten{"Nota", NoteKind::General})});
    CHECK(desk.isSettled());
}

TEST_CASE("who comes after the session has expired is asked for a code, and nothing else")
{
    Office office(officeHour());
    SyncDesk desk(office, "javier", "Javier Ortega", "supervisor");
    const CaseId id = openSampleCase(desk, "2026-1", "Raúl Espinosa Tovar");
    REQUIRE(desk.isSettled());
    StoreSync side(desk.store());
    auto link = side.link().value().value();
    link.tokens.access = link.tokens.refresh = QByteArray(32, 'x');
    REQUIRE(side.keepLink(link));
    desk.key(Qt::Key_F5);
    REQUIRE(eventually([&] { return desk.status().state == SyncState::SessionExpired; }));
    desk.say({desk.store().newFact(id, NoteWritten{"Nota", NoteKind::General})});

    desk.key(Qt::Key_F5, Qt::ShiftModifier);
    auto* code = desk.window().findChild<QLineEdit*>(QStringLiteral("joinCode"));
    REQUIRE(eventually([&] { return code && code->isVisible(); }));
    for (const char* known : {"serverAddress", "serverFingerprint"})
        CHECK_FALSE(desk.window().findChild<QLineEdit*>(QLatin1String(known))->isVisible());
    code->setText(office.code(QStringLiteral("javier")));
    QTest::keyClick(code, Qt::Key_Return);
    REQUIRE(eventually([&] { return desk.status().state == SyncState::Online; }));
    CHECK(desk.isSettled());
    CHECK_FALSE(code->isVisible());
}

TEST_CASE("a server with another certificate is joined anew by its fingerprint; nothing is lost")
{
    Office office(officeHour());
    SyncDesk desk(office, "javier", "Javier Ortega", "supervisor");
    const CaseId id = openSampleCase(desk, "2026-1", "Raúl Espinosa Tovar");
    REQUIRE(desk.isSettled());
    const QByteArray renewed(32, '\x5c');
    office.setReachable(false);
    desk.say({desk.store().newFact(id, NoteWritten{"Nota", NoteKind::General})});
    SyncPage& page = desk.openPage();
    REQUIRE(eventually([&] { return listed(page).contains(word("note.written")); }));
    page.focusFirst();
    office.setFingerprint(renewed);
    office.setReachable(true);
    desk.key(Qt::Key_F5);
    REQUIRE(eventually([&] {
        const SyncStatus now = desk.status();
        return now.error && now.error->code == ErrorCode::ServerNotTrusted;
    }));
    CHECK(office.bodies(Subject(id), Kind::NoteWritten).empty());

    const auto line = [&](const char* name) {
        return desk.window().findChild<QLineEdit*>(QLatin1String(name));
    };
    REQUIRE(eventually([&] { return line("joinCode") && line("joinCode")->isVisible(); }));
    CHECK_FALSE(line("serverAddress")->isVisible()); // it is where it was
    REQUIRE(eventually([&] { return line("serverAddress")->text() == "https://server"; }));
    // Where the keyboard was is gone.
    CHECK(page.findChild<JoinFields*>()->isAncestorOf(desk.window().focusWidget()));
    line("joinCode")->setText(office.code(QStringLiteral("javier")));
    QTest::keyClick(line("joinCode"), Qt::Key_Return); // with what was known of it
    REQUIRE(eventually([&] { return line("serverFingerprint")->property("wrong").toBool(); }));
    CHECK(desk.window().focusWidget() == line("serverFingerprint"));
    line("serverFingerprint")->setText(QString::fromLatin1(renewed.toHex()));
    QTest::keyClick(line("serverFingerprint"), Qt::Key_Return);
    REQUIRE(eventually([&] { return desk.status().state == SyncState::Online; }));
    CHECK(desk.isSettled());
    CHECK(office.bodies(Subject(id), Kind::NoteWritten).size() == 1);
    CHECK_FALSE(line("joinCode")->isVisible());
}
