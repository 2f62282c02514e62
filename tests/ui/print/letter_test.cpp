#include "core/worklist/evaluate.h"
#include "tests/core/papers/sample_agreement.h"
#include "tests/core/papers/sample_case.h"
#include "tests/support/print.h"
#include "tests/ui/print/paper_reader.h"
#include "ui/print/letter_layout.h"
#include "ui/print/letter_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::ui;

namespace {

Letter letterTo(const char* country, LetterKind kind)
{
    auto file = sample::agreed();
    file.opened->body.country = QLatin1String(country);
    auto context = sample::agencyThatMaySign();
    context.agency.described.emplace();
    context.agency.described->body = sample::signingDesk().agency;
    LetterWish wish{kind, file.persons.front().id, {}, QStringLiteral("FSM-FQ-118"), {}};
    for (const auto& point : file.persons.front().points)
        if (point.body.address)
            wish.contactPoint = point.id;
    auto letter = letterOf(
        file, evaluate(file, sample::day, context), wish, context, QStringLiteral("Javier Ortega"));
    letter.due = sample::day.addDays(4);
    letter.amount = sample::pesos(2'480'00);
    letter.settledOn = sample::day;
    return letter;
}

QString saidBy(const std::vector<Paper>& papers)
{
    QString all;
    for (const auto& paper : papers) {
        CHECK(flaws(paper) == QStringList());
        all += textOf(paper).replace(QChar(0xa0), u' ') + u'\n';
    }
    return all;
}

} // namespace

TEST_CASE("a notice states on one page all that a first contact must")
{
    const auto papers = layoutLetter(letterTo("MX", LetterKind::Notice), formatter());
    CHECK(papers.size() == 1);
    const QString all = saidBy(papers);
    INFO(all.toStdString());
    for (const char* said :
        {"María Guadalupe Hernández Rosas", "Puente Claro", "Javier Ortega",
            "Av. Zaragoza 15, Querétaro", "442 555 0100", "Rocío Medina", "Financiera Sierra Madre",
            "7710-2284", "24 nov 2026", "Capital vencido", "CLABE 000 680 0077 1022 8493",
            "7710228493", "UNE", "REDECO", "No entregue dinero al gestor"})
        CHECK(all.contains(QString::fromUtf8(said)));
}

TEST_CASE("each country's settlement letter is called and complained about as it is there")
{
    const std::pair<const char*, const char*> papers[] = {{"MX", "carta finiquito"},
        {"CO", "paz y salvo"}, {"PE", "constancia de no adeudo"}, {"CL", "finiquito"}};
    for (const auto& [country, paper] : papers) {
        const QString all =
            saidBy(layoutLetter(letterTo(country, LetterKind::Settlement), formatter()));
        INFO(all.toStdString());
        CHECK(all.contains(QString::fromUtf8(paper)));
        CHECK(all.contains(QStringLiteral("FSM-FQ-118")));
        CHECK_FALSE(all.contains(QStringLiteral("CLABE"))); // nothing is left to pay
    }
}

TEST_CASE("a letter in English is English from its title to its foot")
{
    for (const auto kind : {LetterKind::Notice, LetterKind::Reminder, LetterKind::Settlement}) {
        const auto letter = letterTo("US", kind);
        const Formatter english = formatter(Language::English);
        const QString all = LetterWords(letter, english).whole();
        INFO(all.toStdString());
        for (const char* spanish : {" el ", " la ", " que ", "gestor"})
            CHECK_FALSE(all.contains(QLatin1String(spanish)));
    }
}

TEST_CASE("a long letter goes on to a second page, and nothing of it is cut")
{
    auto letter = letterTo("MX", LetterKind::Notice);
    letter.own = QStringLiteral("Le escribo para explicarle con calma las opciones. ").repeated(90);
    const auto papers = layoutLetter(letter, formatter());
    CHECK(papers.size() > 1);
    CHECK(saidBy(papers).contains(QStringLiteral("REDECO")));
}
