#include "core/papers/access_report.h"
#include "tests/core/papers/sample_case.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

AccessReport reportOf(const CaseFile& file, size_t person, const char* language = "es")
{
    const AccessDesk desk{QStringLiteral("Puente Claro"), QLatin1String(language), sample::day,
        {{Moment::noon(sample::day, QTimeZone::utc()), QStringLiteral("visit_brief"),
            QStringLiteral("pdf")}}};
    auto report = accessReport(file, file.persons.at(person).id, {}, sample::agency(), desk);
    REQUIRE(report);
    return *report;
}

} // namespace

TEST_CASE("A debtor is told what is kept about them, in their own words and figures")
{
    const auto file = sample::hernandez();
    const auto report = reportOf(file, 0);
    CHECK(report.name == file.persons[0].name);
    CHECK(report.role == PartyRole::Debtor);
    CHECK(report.accounts.size() == file.accounts.size());
    CHECK(report.said.size() == file.arguments.size());
    CHECK(report.promises.size() == file.promises.size());
    CHECK(report.contacts.size() == file.contacts.size());
    CHECK(report.shared.size() == 1);
    CHECK(report.intro.size() == 3);
    CHECK(report.intro.front().contains(QStringLiteral("Usted pidió saber")));
    CHECK_FALSE(report.rights.empty());
    CHECK(reportOf(file, 0, "en").intro.front().contains(QStringLiteral("You asked")));
}

TEST_CASE("A relative is told nothing of the debt, and nobody of the others")
{
    const auto file = sample::hernandez();
    const auto report = reportOf(file, 2);
    CHECK(report.name == QString::fromUtf8("Carmen Rosas Medina"));
    CHECK(report.accounts.empty());
    CHECK(report.payments.empty());
    CHECK(report.said.empty());
    CHECK(report.promises.empty());
    CHECK(report.documents.empty());
    CHECK(report.contacts.empty());
    CHECK(report.points.empty());
}

TEST_CASE("There is nothing to tell of somebody who was erased or is of another case")
{
    auto file = sample::hernandez();
    const AccessDesk desk{{}, QStringLiteral("es"), sample::day, {}};
    const auto told = [&](PersonId id) {
        return accessReport(file, id, {}, sample::agency(), desk).has_value();
    };
    CHECK_FALSE(told(PersonId{Uuid::v7(1)}));
    file.persons[0].erased = Entry<SubjectErased>{};
    CHECK_FALSE(told(file.persons[0].id));
}
