#include "tests/core/papers/sample_agreement.h"
#include "tests/support/print.h"
#include "tests/ui/print/paper_reader.h"
#include "ui/print/agreement_layout.h"
#include "ui/text/translations.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("an agreement says on paper what contact-rules.md asks for, and nothing is cut")
{
    const auto papers =
        layoutAgreement(sample::agreement(), formatter(), AgreementPrint::Final).papers;
    QString all;
    for (const auto& paper : papers) {
        CHECK(flaws(paper) == QStringList());
        all += textOf(paper).replace(QChar(0xa0), u' ') + u'\n';
    }
    INFO(all.toStdString());
    for (const char* said : {"Financiera Sierra Madre", "FSM090312KX4", "Puente Claro",
             "CNV-2026-004718-1", "7710-2284", "HERG850101MQTRSD00", "Roberto Salinas Ibarra",
             "$32,449.41", "$48,312.75", "-$6,819.90", "$41,492.85", "FSM-2026-1107", "$2,500.00",
             "$2,166.27", "$2,166.26", "CLABE 000 680 0077 1022 8493", "7710228493", "5 días",
             "30 días", "UNE 442 555 0190", "REDECO", "novación", "Javier Ortega"})
        CHECK(all.contains(QString::fromUtf8(said)));
    CHECK_FALSE(all.contains(QStringLiteral("BORRADOR")));
}

TEST_CASE("an agreement speaks the language of where the debtor lives, whatever the screen speaks")
{
    const Formatter spanish = formatter();
    REQUIRE(installTranslations(*QCoreApplication::instance(), Language::English));
    QString all;
    for (const auto& paper :
        layoutAgreement(sample::agreement(), spanish, AgreementPrint::Final).papers)
        all += textOf(paper) + u'\n';
    REQUIRE(installTranslations(*QCoreApplication::instance(), Language::Spanish));
    INFO(all.toStdString());
    for (const char* said :
        {"Convenio de pago", "Interés moratorio", "aval", "Testigo", "pagos de"})
        CHECK(all.contains(QString::fromUtf8(said)));
    for (const char* english : {"Payment", "Late interest", "guarantor", "Witness", "Where to pay"})
        CHECK_FALSE(all.contains(QString::fromUtf8(english)));
}

TEST_CASE("a partial payment promises no settlement letter, and no discount that there isn't")
{
    auto partial = sample::agreement();
    partial.inFull = false;
    partial.forgiven = Money::zero(partial.currency());
    QString all;
    for (const auto& paper : layoutAgreement(partial, formatter(), AgreementPrint::Final).papers)
        all += textOf(paper).replace(QChar(0xa0), u' ').simplified() + u'\n';
    INFO(all.toStdString());
    CHECK(all.contains(QStringLiteral("no hay todavía una carta finiquito")));
    CHECK_FALSE(all.contains(QStringLiteral("entrega la carta finiquito")));
    CHECK_FALSE(all.contains(QStringLiteral("la quita deja de aplicar")));
    CHECK_FALSE(all.contains(QStringLiteral("la quita se conserva")));
}

TEST_CASE("a draft can't be taken for an agreement")
{
    const auto papers =
        layoutAgreement(sample::agreement(), formatter(), AgreementPrint::Draft).papers;
    CHECK(textOf(papers.front()).contains(QStringLiteral("BORRADOR")));
}

TEST_CASE("the PDF of an agreement is of letter pages whose text can be found")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("convenio.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(agreementPdf(sample::agreement(), formatter(), AgreementPrint::Final)->bytes);
    file.close();
    CHECK(pdfText(path).contains(QStringLiteral("María Guadalupe Hernández Rosas")));
    CHECK(pdfText(path).contains(QStringLiteral("$41,492.85")));
}
