// What was erased here doesn't come back with the creditor's next file.
#include "core/store/queries/erasure.h"
#include "tests/core/exchange/small_file.h"

#include <QFile>

using namespace expediente;

namespace {

const QByteArray guaranteed = "ID,CLIENT,NAME,PHONE,AMT,AS_OF,BY\n"
                              "A1,1,Ana Paz,2225550101,100.00,2026-10-31,Rita Sol\n"
                              "B1,2,Beto Luz,2225550102,200.00,2026-10-31,\n"
                              "B2,2,Beto Luz,2225550102,50.00,2026-10-31,\n";
const QByteArray paid = "ID,REF,DAY,AMT\nB1,PAGO-77,2026-11-05,20.00\n";

Profile payments()
{
    const auto profile = Profile::parse(R"({"format": 1, "name": "paid", "kind": "payments",
        "creditor": {"key": "c", "name": "Cooperativa", "zone": "America/Mexico_City"},
        "currency": "MXN", "payment": {"account": "ID", "reference": "REF", "date": "DAY",
        "amount": "AMT"}})",
        QStringLiteral("paid"));
    INFO((profile ? QString() : profile.error().args.join(u' ')).toStdString());
    REQUIRE(profile);
    return *profile;
}

struct Forgetful {
    ImportedStore into{QDate(2026, 12, 15), QStringLiteral("supervisor")};

    Forgetful() { into.importText(guaranteed, small()); }

    void erase(PersonId person)
    {
        REQUIRE(into.store()
                    .erase({.person = person,
                        .cause = ErasureCause::Order,
                        .reason = QStringLiteral("Oficio 7")})
                    .result());
    }
    /// Whether anything in the store is found by it, or says it.
    bool knows(const QString& word)
    {
        bool said = false;
        const auto asked = into.store().ask([&](Connection& connection) {
            said = !searchCases(connection, word, 10, QDate(2026, 12, 15)).empty();
            forEachFact(connection, {}, [&](const Fact& fact, qint64) {
                said = said || fact.content.body.contains(word.toUtf8());
                return true;
            });
            return true;
        });
        REQUIRE(asked);
        return said;
    }
    QByteArray rejects()
    {
        QFile file(into.files().path("rejects.csv"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE(
    "the rows of an erased debtor are refused, counted and named, this month's and the next's")
{
    Forgetful here;
    const auto gone = here.into.caseOf("2");
    here.erase(gone.debtor()->id);
    REQUIRE_FALSE(here.knows(QStringLiteral("Beto")));
    const auto facts = here.into.facts();
    auto later = guaranteed;
    later.replace("2026-10-31", "2026-11-30").replace("B2,2", "B9,2"); // an account of theirs anew
    for (const auto& text : {guaranteed, later}) {
        const auto report = here.into.importText(text, small());
        CHECK(report.summary.read == 3);
        CHECK(report.summary.rejected == 2);
        REQUIRE(report.flawed.size() == 2);
        CHECK(report.flawed[0].number == 3);
        CHECK(report.flawed[0].flaws == RowFlaws{{Flaw::ErasedPerson, {}, {}, 0, true}});
        CHECK(report.missing.empty());
        CHECK(here.rejects().count("erased_person") == 2);
        CHECK_FALSE(here.knows(QStringLiteral("Beto")));
        CHECK_FALSE(here.knows(QStringLiteral("2225550102")));
    }
    CHECK(here.into.facts() == facts + 2); // Ana's statement and the import
    CHECK(here.into.caseOf("2").state == CaseState::Erased);
    CHECK(here.into.agrees());
}

TEST_CASE("an erased guarantor stays away while the debtor's row is taken, and that is said")
{
    Forgetful here;
    const auto file = here.into.caseOf("1");
    const auto rita =
        std::ranges::find(file.persons, QStringLiteral("Rita Sol"), &PersonFile::name);
    REQUIRE(rita != file.persons.end());
    here.erase(rita->id);
    auto later = guaranteed;
    later.replace("2026-10-31", "2026-11-30");
    const auto report = here.into.importText(later, small());
    CHECK(report.summary.rejected == 0);
    CHECK(report.leftOut == 1);
    CHECK(here.rejects().contains("left_out"));
    CHECK(here.into.caseOf("1").accounts.at(0).statements.size() == 2);
    CHECK_FALSE(here.knows(QStringLiteral("Rita")));
    CHECK(here.into.agrees());
}

TEST_CASE("a payment of an erased debtor is refused and counted, and nothing of it is kept")
{
    Forgetful here;
    here.into.importText(paid, payments());
    const auto gone = here.into.caseOf("2");
    REQUIRE(gone.accounts.at(0).payments.size() == 1);
    here.erase(gone.debtor()->id);
    const auto facts = here.into.facts();
    const auto report = here.into.importText(paid, payments());
    CHECK(report.summary.rejected == 1);
    CHECK(report.flawed.at(0).flaws.at(0).flaw == Flaw::UnknownAccount);
    CHECK(here.rejects().contains("PAGO-77"));
    CHECK(here.into.facts() == facts);
    CHECK_FALSE(here.knows(QStringLiteral("PAGO-77")));
    CHECK(here.into.caseOf("2").state == CaseState::Erased);
}
