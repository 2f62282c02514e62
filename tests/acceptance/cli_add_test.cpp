#include "tests/acceptance/cli_process.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const QString folio = QStringLiteral("2026-004718");

class AddFolder : public CliFolder {
public:
    AddFolder() { copyDemoStore(*this); }

    CliRun add(const QJsonArray& entries) const
    {
        const auto file = write(QStringLiteral("facts.json"), QJsonDocument(entries).toJson());
        return onStore({"add", file, "--json"});
    }
    QJsonObject caseFile() const { return onStore({"case", folio, "--json"}).json(); }
    /// The id of the first person of the case with that role.
    QString person(const char* role) const
    {
        for (const auto& person : caseFile()["persons"].toArray())
            if (person.toObject()["role"] == QLatin1String(role))
                return person.toObject()["person"].toString();
        return {};
    }
    int facts() const { return onStore({"verify", "--json"}).json()["facts"].toInt(); }
};

QJsonObject entry(const char* kind, const QJsonObject& body, const char* at = "2026-11-24T00:05")
{
    return {{"case", folio}, {"kind", QString::fromLatin1(kind)},
        {"occurred_at", QString::fromLatin1(at)}, {"body", body}};
}

QJsonObject promise(const char* amount = "500.00 MXN")
{
    return {{"amount", QString::fromLatin1(amount)}, {"due", QStringLiteral("2026-11-30")},
        {"made_on", QStringLiteral("2026-11-24")}};
}

QJsonObject contact(const char* action, const char* result, const QString& person = {})
{
    QJsonObject body{
        {"action", QString::fromLatin1(action)}, {"result", QString::fromLatin1(result)}};
    if (!person.isEmpty())
        body["person"] = person;
    return body;
}

} // namespace

TEST_CASE("facts of a list join their case, and the same list again adds nothing")
{
    const AddFolder folder;
    auto argument = entry("argument.stated",
        {{"text", QStringLiteral("Cobro el viernes")}, {"channel", QStringLiteral("call")}});
    argument["id"] = QStringLiteral("01935f00-0000-7000-8000-000000000001");
    auto verdict = entry("argument.judged",
        {{"argument", argument["id"]}, {"verdict", QStringLiteral("valid")},
            {"evidence", QStringLiteral("Recibo a la vista")}});
    verdict["id"] = QStringLiteral("01935f00-0000-7000-8000-000000000002");
    auto logged = entry("contact.logged", contact("LL", "PP", folder.person("debtor")));
    logged["id"] = QStringLiteral("01935f00-0000-7000-8000-000000000003");
    auto promised = entry("promise.made", promise());
    promised["id"] = QStringLiteral("01935f00-0000-7000-8000-000000000004");
    const QJsonArray entries{logged, promised, argument, verdict};

    const auto added = folder.add(entries);
    CAPTURE(added.err);
    REQUIRE(added.status == 0);
    CHECK(added.json()["added"] == 4);
    const auto shown = folder.caseFile();
    CHECK(shown["promises"].toArray().size() == 6);
    CHECK(shown["contacts"].toArray().size() == 32);
    const auto contacts = shown["contacts"].toArray();
    CHECK(contacts.last()["type"] == QStringLiteral("two_way")); // as the catalogue has it
    CHECK(contacts.last()["author"] == QStringLiteral("user:jortega"));
    CHECK(shown["arguments"][0]["verdict"] == QStringLiteral("valid"));

    const auto again = folder.add(entries);
    CHECK(again.status == 0);
    CHECK(again.json()["added"] == 0);
    CHECK(again.json()["same"] == 4);
    CHECK(folder.onStore({"verify"}).status == 0);
    CHECK(folder.onStore({"rebuild"}).status == 0);
}

TEST_CASE("a new case comes in with its people")
{
    const AddFolder folder;
    const QString person = QStringLiteral("01935f00-0000-7000-8000-0000000000aa");
    const QJsonObject opened{{"folio", QStringLiteral("X-1")},
        {"creditor",
            QJsonObject{{"key", QStringLiteral("fsm")}, {"name", QStringLiteral("Sierra Madre")}}},
        {"opened_on", QStringLiteral("2026-11-24")},
        {"parties",
            QJsonArray{QJsonObject{{"person", person}, {"role", QStringLiteral("debtor")}}}}};
    auto opening = entry("case.opened", opened);
    opening.remove("case");
    auto described = entry("person.described", {{"name", QStringLiteral("Inés Güemes Ñúñez")}});
    described["case"] = QStringLiteral("X-1");
    described["person"] = person;
    const auto added = folder.add({opening, described});
    CAPTURE(added.err);
    REQUIRE(added.status == 0);
    const auto shown = folder.onStore({"case", "X-1", "--json"}).json();
    CHECK(shown["name"] == QStringLiteral("Inés Güemes Ñúñez"));
    const auto found = folder.onStore({"cases", "--json", "--query", "gueme nunez"}).json();
    CHECK(found["cases"].toArray().size() == 1);
}

TEST_CASE("one bad entry is named and nothing is added")
{
    const AddFolder folder;
    const auto good = entry("note.written", {{"text", QStringLiteral("Todo en orden")}});
    const auto without = [&](const char* key) {
        auto changed = good;
        changed.remove(QLatin1String(key));
        return changed;
    };
    auto unknownKey = good;
    unknownKey["nota"] = true;
    auto unknownCase = good;
    unknownCase["case"] = QStringLiteral("2026-999999");
    const QString debtor = folder.person("debtor");
    auto naming = contact("LL", "NC"); // a planned step that nobody planned
    naming["step"] = QStringLiteral("01935f00-0000-7000-8000-0000000000ff");
    const struct {
        QJsonObject entry;
        const char* said;
    } bad[] = {
        {entry("promise.made", promise("500.001 MXN")), "Amount"},
        {entry("promise.made", promise("-5.00 MXN")), "Amount"},
        {entry("promise.made", {{"amount", 500}}), "Amount"},
        {entry("promise.made",
             {{"amount", QStringLiteral("5.00 MXN")}, {"due", QStringLiteral("2026-11-01")},
                 {"made_on", QStringLiteral("2026-11-24")}}),
            "Date"},
        {entry("note.written", {{"text", QStringLiteral(" ")}}), "Text"},
        {entry("contact.logged", contact("LL", "PP", debtor)), "PP needs a promise"},
        {entry("contact.logged", contact("SM", "PP", debtor)), "PP does not go with the action SM"},
        {entry("contact.logged", contact("ZZ", "CT", debtor)), "no action with the code"},
        {entry("contact.logged", contact("LL", "CT")), "with whom"},
        {entry("contact.logged", contact("LL", "CT", folder.person("reference"))), "CT is not one"},
        {entry("contact.logged", contact("LL", "CT", debtor), "2026-11-26T10:00"), "in the future"},
        {entry("contact.logged", naming), "not here, or was voided"},
        {entry("argument.judged",
             {{"argument", QStringLiteral("01935f00-0000-7000-8000-0000000000ff")},
                 {"verdict", QStringLiteral("valid")}}),
            "not here, or was voided"},
        {entry("no.such_kind", {}), "kind"},
        {entry("user.described", {}), "kind"},
        {entry("note.written", {{"text", QStringLiteral("a")}}, "mañana"), "occurred_at"},
        {unknownKey, "nota"},
        {unknownCase, "2026-999999"},
        {without("kind"), "kind"},
        {without("body"), "body"},
        {without("case"), "case"},
    };
    const int before = folder.facts();
    for (const auto& [wrong, said] : bad) {
        const auto refused = folder.add({good, wrong, good});
        CAPTURE(QJsonDocument(wrong).toJson(), refused.err);
        CHECK(refused.status == 2);
        CHECK(refused.out.isEmpty());
        CHECK(refused.err.contains("Entry 2"));
        CHECK(refused.err.contains(said));
        CHECK_FALSE(refused.err.contains("Todo en orden"));
    }
    CHECK(folder.facts() == before);
}

TEST_CASE("a promise belongs to one contact, and to one that could bring it")
{
    const AddFolder folder;
    const QString debtor = folder.person("debtor");
    const auto said = entry("contact.logged", contact("LL", "PP", debtor));
    const auto later = entry("contact.logged", contact("LL", "PP", debtor), "2026-11-24T00:20");
    const auto unanswered = entry("contact.logged", contact("LL", "NC"));
    const auto promised = entry("promise.made", promise());
    const int before = folder.facts();

    const auto one = folder.add({said, later, promised});
    CHECK(one.status == 2);
    CHECK(one.err.contains("Entry 2"));
    CHECK(one.err.contains("PP needs a promise"));
    const auto nobody = folder.add({promised, unanswered});
    CHECK(nobody.status == 2);
    CHECK(nobody.err.contains("Entry 2"));
    CHECK(nobody.err.contains("NC nobody promised"));
    CHECK(folder.facts() == before);

    CHECK(folder.add({said, later, promised, promised}).status == 0);
    const auto fourth = folder.add({promised}); // one was open already
    CHECK(fourth.status == 2);
    CHECK(fourth.err.contains("3 open promises already"));
    CHECK(folder.facts() == before + 4);
}

TEST_CASE("a folio of two creditors is refused by every command that takes one")
{
    const AddFolder folder;
    const QJsonObject opened{{"folio", folio},
        {"creditor",
            QJsonObject{{"key", QStringLiteral("bl")}, {"name", QStringLiteral("Banco del Lago")}}},
        {"opened_on", QStringLiteral("2026-11-24")},
        {"parties",
            QJsonArray{
                QJsonObject{{"person", QStringLiteral("01935f00-0000-7000-8000-0000000000aa")},
                    {"role", QStringLiteral("debtor")}}}}};
    auto opening = entry("case.opened", opened);
    opening.remove("case");
    REQUIRE(folder.add({opening}).status == 0);
    const auto pdf = folder.path(QStringLiteral("brief.pdf"));
    const auto file = folder.write(QStringLiteral("note.json"),
        QJsonDocument(QJsonArray{entry("note.written", {{"text", QStringLiteral("a")}})}).toJson());
    const int before = folder.facts();
    for (const QStringList& line :
        {QStringList{"case", folio}, QStringList{"facts", "--case", folio},
            QStringList{"brief", "--case", folio, "-o", pdf}, QStringList{"add", file}}) {
        const auto refused = folder.onStore(line);
        CAPTURE(line.join(u' '), refused.err);
        CHECK(refused.status == 2);
        CHECK(refused.out.isEmpty());
        CHECK(refused.err.contains("Banco del Lago"));
        CHECK(refused.err.contains("Sierra Madre"));
    }
    CHECK(folder.facts() == before);
}

TEST_CASE("what is no list of facts is refused whole")
{
    const AddFolder folder;
    const QByteArray deep = QByteArray(100'000, '[');
    for (const QByteArray& content : {QByteArray(), QByteArray("{}"), QByteArray("[]"),
             QByteArray("[1]"), QByteArray("not JSON"), QByteArray("[{\0}]", 5), deep}) {
        const auto refused =
            folder.onStore({"add", folder.write(QStringLiteral("facts.json"), content)});
        CHECK(refused.status == 2);
        CHECK(refused.out.isEmpty());
    }
    CHECK(folder.onStore({"add", folder.path(QStringLiteral("none.json"))}).status == 2);
}

TEST_CASE("a void takes back what was added, once")
{
    const AddFolder folder;
    auto note = entry("note.written", {{"text", QStringLiteral("De más")}});
    note["id"] = QStringLiteral("01935f00-0000-7000-8000-0000000000bb");
    REQUIRE(folder.add({note}).status == 0);
    const auto notes = folder.caseFile()["notes"].toArray().size();
    const QJsonArray takeBack{entry("fact.voided",
        {{"facts", QJsonArray{note["id"]}}, {"reason", QStringLiteral("Repetida")}})};
    CHECK(folder.add(takeBack).status == 0);
    CHECK(folder.caseFile()["notes"].toArray().size() == notes - 1);
    CHECK(folder.add(takeBack).status == 2);
}

TEST_CASE("facts come in on standard input")
{
    const AddFolder folder;
    const QJsonArray entries{entry("note.written", {{"text", QStringLiteral("Por la entrada")}})};
    const auto added = folder.onStore({"add", "-"}, QJsonDocument(entries).toJson());
    CHECK(added.status == 0);
}
