// Writing to a person: begun from a template, held against the rules, handed over, logged.
#include "core/worklist/house_rules.h"
#include "tests/support/print.h"
#include "tests/ui/forms/form_desk.h"
#include "ui/forms/message_form.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct Writing : Desk {
    explicit Writing(const char* country = "MX", const char* zone = "America/Mexico_City")
        : Desk{FormBench(Language::English, shippedRules(QLatin1String(country)).value())}
    {
        CaseOpened opened = bench.file().opened->body;
        opened.country = QLatin1String(country);
        opened.zone = zone;
        bench.say(bench.id, opened);
        bench.refresh();
        before = bench.timelineLength();
        QGuiApplication::clipboard()->clear();
    }

    QString text() { return part<TextEdit>("text")->text(); }
    QString copied() const { return QGuiApplication::clipboard()->text(); }
    bool nothingLeft() const { return bench.prompts.opened.isEmpty() && copied().isEmpty(); }
};

} // namespace

TEST_CASE("a message is begun, copied, its program opened, and the log waits with it")
{
    Writing desk;
    desk.show(FormKind::Message, desk.bench.mobile);
    CHECK(desk.text().startsWith(QStringLiteral("Buen día, María Guadalupe Hernández Rosas.")));
    CHECK(desk.text().contains(desk.bench.store->identity().userName));
    CHECK_FALSE(desk.text().contains(QStringLiteral("Sierra Madre"))); // names no debt
    CHECK_FALSE(desk.text().contains(u'$'));
    desk.choose("from", QStringLiteral("promise"));
    CHECK(desk.text().contains(QStringLiteral("27 nov")));
    const QString written = desk.text();
    desk.save();
    REQUIRE(desk.host.current() == FormKind::LogContact);
    CHECK(desk.copied() == written);
    REQUIRE(desk.bench.prompts.opened.size() == 1);
    const QUrl opened = desk.bench.prompts.opened.front();
    CHECK(opened.scheme() == QStringLiteral("whatsapp"));
    CHECK_FALSE(opened.toString().contains(QStringLiteral("Hern"))); // it is seen on command lines
    const LogDraft log = desk.host.logPanel()->state();
    CHECK(log.action == QStringLiteral("WA"));
    CHECK(log.note == written);
    CHECK(log.contactPoint == desk.bench.mobile);
    CHECK(desk.unchanged()); // no fact before the contact is logged
}

TEST_CASE("own words are kept, and what looks like a court's paper is not copied")
{
    Writing desk;
    desk.show(FormKind::Message, desk.bench.mobile);
    desk.choose("from", QStringLiteral("own"));
    CHECK(desk.text().isEmpty());
    desk.save();
    CHECK(desk.errors() == QStringList{QStringLiteral("Write the message")});
    desk.write("text", QStringLiteral("Ultimo CITATORIO antes de su visita"));
    CHECK(desk.errors().join(u' ').contains(QStringLiteral("MX-CONTENT")));
    desk.save();
    CHECK(desk.host.current() == FormKind::Message);
    CHECK(desk.nothingLeft());
    desk.choose("from", QStringLiteral("talk")); // doesn't overwrite what was typed
    CHECK(desk.text().contains(QStringLiteral("CITATORIO")));
}

TEST_CASE("in a forbidden hour nothing is copied and nothing opens, and it says until when")
{
    Writing desk;
    desk.bench.store.clock().set(FormBench::at({23, 30}));
    desk.show(FormKind::Message, desk.bench.mobile);
    desk.choose("way", QStringLiteral("sms:") + desk.bench.guarantorMobile.toString());
    desk.save();
    CHECK(desk.bench.prompts.opened.size() == 1); // in Mexico hours are of calls and visits

    Writing bogota("CO", "America/Bogota");
    bogota.bench.store.clock().set(FormBench::at({21, 30}));
    bogota.show(FormKind::Message, bogota.bench.mobile);
    bogota.save();
    CHECK(bogota.errors().join(u' ').contains(QStringLiteral("CO-")));
    CHECK(bogota.nothingLeft());
}

TEST_CASE("where the law asks for it, a message says how to stop receiving them")
{
    Writing desk("US", "America/Chicago");
    desk.bench.store.clock().set(FormBench::at({12, 0}));
    desk.show(FormKind::Message, desk.bench.mobile);
    CHECK(desk.text().contains(QStringLiteral("Reply STOP")));
    desk.choose("from", QStringLiteral("own"));
    desk.write("text", QStringLiteral("Good day, could we talk tomorrow?"));
    desk.save();
    CHECK(desk.errors().join(u' ').contains(QStringLiteral("US-OPTOUT")));
    CHECK(desk.nothingLeft());
}
