#include "core/casefile/catalogue.h"
#include "resources/embedded.h"
#include "tests/support/print.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <functional>

using namespace expediente;

namespace {

QByteArray shipped()
{
    return embedded(QStringLiteral("catalogue/catalogue.json"));
}

Catalogue catalogue(const char* country = "MX")
{
    return Catalogue::fromJson(shipped(), QString::fromLatin1(country)).value();
}

QJsonObject object(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject smallest()
{
    return object(R"({"version": "t", "effective_from": "2026-01-01",
        "actions": [{"code": "LL", "channel": "call", "label": {"es": "Llamada", "en": "Call"}}],
        "results": [{"code": "CT", "reach": "direct", "type": "two_way", "weight": 70,
            "actions": ["LL"], "next_step": "call", "days_to_next": 2,
            "label": {"es": "Contacto", "en": "Contact"}}],
        "reasons": [{"code": "IN", "label": {"es": "Ingreso", "en": "Income"}}]})");
}

Result<Catalogue> read(const QJsonObject& root)
{
    return Catalogue::fromJson(QJsonDocument(root).toJson());
}

/// The smallest catalogue with one key changed in the first entry of a list.
QJsonObject withEntry(const QString& list, const QString& key, const QJsonValue& value)
{
    auto root = smallest();
    auto entries = root[list].toArray();
    auto entry = entries[0].toObject();
    entry[key] = value;
    entries[0] = entry;
    root[list] = entries;
    return root;
}

ContactEntry entry(const char* action, const char* result)
{
    ContactEntry made;
    made.action = QString::fromLatin1(action);
    made.result = QString::fromLatin1(result);
    return made;
}

QString refusedBy(const Catalogue& list, const ContactEntry& made)
{
    const auto done = list.check(made);
    return done ? QString() : done.error().args.value(0);
}

} // namespace

TEST_CASE("the shipped catalogue passes its own checks, for every country")
{
    for (const auto* country : {"MX", "CO", "PE", "CL", "US", ""}) {
        const auto list = Catalogue::fromJson(shipped(), QString::fromLatin1(country));
        REQUIRE(list);
        CHECK(list->results().size() >= 15);
        CHECK(list->results().size() <= 25);
        CHECK(list->effectiveFrom().isValid());
        for (const auto& action : list->actions()) {
            INFO(action.code.toStdString());
            CHECK(list->resultsFor(action.code).size() >= 2);
            CHECK_FALSE(action.points.empty());
        }
    }
}

TEST_CASE("the shipped results lead somewhere: no orphan files, and no promise without a person")
{
    const auto list = catalogue();
    for (const auto& result : list.results()) {
        INFO(result.code.toStdString());
        CHECK(result.nextStep != StepKind::None);
        CHECK(result.daysToNext <= 7);
        CHECK((result.reach == Reach::Direct) == result.twoWay());
        CHECK(result.takesPromise() == (result.weight >= 50));
        CHECK((result.nextStep == StepKind::WaitPromise) == result.needsPromise);
    }
    CHECK(list.result(u"PC")->legalState == LegalState::CeaseRequest);
    CHECK(list.result(u"AB")->legalState == LegalState::Lawyer);
    CHECK(list.result(u"NE")->pointStatus == PointStatus::Wrong);
    CHECK_FALSE(list.result(u"CT")->legalState);
}

TEST_CASE("the shipped words respect people")
{
    const auto text = QString::fromUtf8(shipped());
    for (const auto* word :
        {u"moros", u"culpable", u"excusa", u"mentira", u"amenaza", u"embargo", u"citatorio", u"!"})
        CHECK_FALSE(text.contains(QStringView(word), Qt::CaseInsensitive));
}

TEST_CASE("a contact is found by its codes")
{
    const auto list = catalogue();
    REQUIRE(list.action(u"VD"));
    CHECK(list.action(u"VD")->label.es == QStringLiteral("Visita a domicilio"));
    CHECK(list.action(u"VD")->label.in(u"en") == QStringLiteral("Home visit"));
    CHECK(list.action(u"VD")->channel == Channel::Visit);
    CHECK(list.reason(u"IN")->label.es == QStringLiteral("Ingreso reducido"));
    CHECK_FALSE(list.action(u"vd"));
    CHECK_FALSE(list.result(u""));
    CHECK(list.resultsFor(u"??").empty());
    for (const auto& result : list.resultsFor(u"SM"))
        CHECK(result.actions.contains(QStringLiteral("SM")));
}

TEST_CASE("who started a contact is the action's, how it went the result's")
{
    const auto list = catalogue();
    CHECK(list.contactType(u"LL", u"CT") == ContactType::TwoWay);
    CHECK(list.contactType(u"LL", u"NC") == ContactType::Attempt);
    CHECK(list.contactType(u"SM", u"ME") == ContactType::OneWay);
    CHECK(list.contactType(u"LE", u"CT") == ContactType::DebtorStarted);
    CHECK_FALSE(list.contactType(u"LL", u"??"));
}

TEST_CASE("a log that lacks nothing is accepted")
{
    const auto list = catalogue();
    CHECK(list.check(entry("VD", "CT")));
    auto withReason = entry("VD", "CT");
    withReason.reason = QStringLiteral("IN");
    CHECK(list.check(withReason));
    auto promised = entry("LL", "PP");
    promised.hasPromise = true;
    CHECK(list.check(promised));
}

TEST_CASE("each thing that a log lacks is refused by its own rule")
{
    const auto list = catalogue();
    CHECK(refusedBy(list, entry("??", "CT")) == QStringLiteral("catalogue.unknown_action"));
    CHECK(refusedBy(list, entry("LL", "??")) == QStringLiteral("catalogue.unknown_result"));
    CHECK(refusedBy(list, entry("SM", "PP"))
        == QStringLiteral("catalogue.result_not_valid_for_action"));
    CHECK(refusedBy(list, entry("LL", "PP")) == QStringLiteral("catalogue.promise_required"));
    CHECK(refusedBy(list, entry("LL", "PA")) == QStringLiteral("catalogue.note_required"));
    CHECK(refusedBy(list, entry("LL", "NE")) == QStringLiteral("catalogue.contact_point_required"));
    CHECK(refusedBy(list, entry("LL", "CI")) == QStringLiteral("catalogue.next_date_required"));
    auto signedOne = entry("VD", "CF");
    signedOne.hasPromise = true;
    CHECK(refusedBy(list, signedOne) == QStringLiteral("catalogue.document_required"));
    auto nobody = entry("LL", "NC");
    nobody.reason = QStringLiteral("IN");
    CHECK(refusedBy(list, nobody) == QStringLiteral("catalogue.reason_needs_direct_contact"));
    nobody.reason = QStringLiteral("??");
    CHECK(refusedBy(list, nobody) == QStringLiteral("catalogue.unknown_reason"));
    CHECK(list.problems(entry("VD", "CF")).size() == 2);
}

TEST_CASE("where asking why is forbidden, a reason counts only when it was volunteered")
{
    auto made = entry("LL", "CT");
    made.reason = QStringLiteral("IN");
    CHECK(catalogue("MX").check(made));
    const auto colombia = catalogue("CO");
    CHECK(colombia.reasonOnlyIfVolunteered());
    CHECK(refusedBy(colombia, made) == QStringLiteral("catalogue.reason_not_volunteered"));
    made.reasonVolunteered = true;
    CHECK(colombia.check(made));
    CHECK(colombia.check(entry("LL", "CT")));
}

TEST_CASE("countries say things in their own words")
{
    CHECK(catalogue("MX").result(u"CA")->label.es == QStringLiteral("Contacto con aval"));
    CHECK(catalogue("CO").result(u"CA")->label.es
        == QStringLiteral("Contacto con codeudor o fiador"));
    CHECK(catalogue("CO").result(u"PP") != nullptr);
    CHECK(*catalogue("CO").result(u"PP") == *catalogue("MX").result(u"PP"));
}

TEST_CASE("a bad catalogue is refused, and the error says what and where")
{
    REQUIRE(read(smallest()));
    struct Bad {
        const char* problem;
        const char* where;
        QJsonObject root;
    };
    const auto without = [](const char* key) {
        auto root = smallest();
        root.remove(QString::fromLatin1(key));
        return root;
    };
    const auto twice = [](const char* list) {
        auto root = smallest();
        auto entries = root[QString::fromLatin1(list)].toArray();
        entries.append(entries[0]);
        root[QString::fromLatin1(list)] = entries;
        return root;
    };
    const auto country = [](const char* json) {
        auto root = smallest();
        root[u"countries"] = object(json);
        return root;
    };
    const auto results = QStringLiteral("results"), actions = QStringLiteral("actions"),
               reasons = QStringLiteral("reasons");
    const auto key = [](const char* name) { return QString::fromLatin1(name); };

    const Bad all[] = {
        {"missing", "version", without("version")},
        {"not_a_date", "effective_from", without("effective_from")},
        {"missing", "actions", without("actions")},
        {"missing", "results", without("results")},
        {"missing", "reasons", without("reasons")},
        {"duplicate_code", "actions.LL", twice("actions")},
        {"duplicate_code", "results.CT", twice("results")},
        {"duplicate_code", "reasons.IN", twice("reasons")},
        {"bad_code", "results", withEntry(results, key("code"), key("ct"))},
        {"bad_code", "reasons", withEntry(reasons, key("code"), key("INN"))},
        {"missing_label", "results.CT", withEntry(results, key("label"), QJsonValue())},
        {"missing_label", "reasons.IN", withEntry(reasons, key("label"), object(R"({"es": "a"})"))},
        {"missing_label", "actions.LL",
            withEntry(actions, key("label"), object(R"({"es": "  ", "en": "a"})"))},
        {"too_long", "actions.LL",
            withEntry(actions, key("label"),
                QJsonObject{{key("es"), QString(61, u'a')}, {key("en"), key("a")}})},
        {"unknown_word", "actions.LL.channel", withEntry(actions, key("channel"), key("fax"))},
        {"unknown_word", "actions.LL.points",
            withEntry(actions, key("points"), QJsonArray{key("moon")})},
        {"not_a_list", "actions.LL.points", withEntry(actions, key("points"), key("home"))},
        {"unknown_action", "results.CT", withEntry(results, key("actions"), QJsonArray{key("XX")})},
        {"no_actions", "results.CT", withEntry(results, key("actions"), QJsonArray())},
        {"twice", "results.CT.actions",
            withEntry(results, key("actions"), QJsonArray{key("LL"), key("LL")})},
        {"not_a_text", "results.CT.actions", withEntry(results, key("actions"), QJsonArray{7})},
        {"unknown_word", "results.CT.reach", withEntry(results, key("reach"), key("far"))},
        {"unknown_word", "results.CT.type", withEntry(results, key("type"), key("debtor_started"))},
        {"unknown_word", "results.CT.next_step", withEntry(results, key("next_step"), key("wait"))},
        {"unknown_word", "results.CT.needs",
            withEntry(results, key("needs"), QJsonArray{key("luck")})},
        {"unknown_word", "results.CT.legal_state",
            withEntry(results, key("legal_state"), key("x"))},
        {"unknown_word", "results.CT.point_status",
            withEntry(results, key("point_status"), key("x"))},
        {"out_of_range", "results.CT.weight", withEntry(results, key("weight"), 101)},
        {"out_of_range", "results.CT.weight", withEntry(results, key("weight"), key("70"))},
        {"out_of_range", "results.CT.days_to_next", withEntry(results, key("days_to_next"), -1)},
        {"unknown_code", "countries.CO.results.XX",
            country(R"({"CO": {"labels": {"results": {"XX": {"es": "a", "en": "b"}}}}})")},
        {"missing_label", "countries.CO.reasons.IN",
            country(R"({"CO": {"labels": {"reasons": {"IN": {"es": "a"}}}}})")},
        {"wrong_type", "countries.CO.reason_only_if_volunteered",
            country(R"({"CO": {"reason_only_if_volunteered": "yes"}})")},
    };
    for (const auto& bad : all) {
        INFO(bad.problem << " at " << bad.where);
        const auto refused = read(bad.root);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::BadCatalogue);
        CHECK(refused.error().args.value(0) == QString::fromLatin1(bad.problem));
        CHECK(refused.error().args.value(1) == QString::fromLatin1(bad.where));
    }

    auto promising = withEntry(results, key("needs"), QJsonArray{key("promise")});
    CHECK(read(promising));
    auto list = promising[results].toArray();
    auto first = list[0].toObject();
    first[u"reach"] = key("none");
    list[0] = first;
    promising[results] = list;
    CHECK(read(promising).error().args.value(0) == QStringLiteral("promise_without_contact"));
}

TEST_CASE("what is no catalogue at all is refused without reading it to the end")
{
    for (const auto& bytes : {QByteArray(), QByteArray("[]"), QByteArray("{\"version\": "),
             QByteArray("\0\0\0\0", 4), QByteArray("PK\x03\x04 zip")}) {
        const auto refused = Catalogue::fromJson(bytes);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().args.value(0) == QStringLiteral("not_json"));
    }
    CHECK(Catalogue::fromJson(QByteArray(2 * 1024 * 1024, ' ')).error().args.value(0)
        == QStringLiteral("too_big"));
}
