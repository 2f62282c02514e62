#include "core/papers/wording.h"

#include "core/papers/templates.h"
#include "core/worklist/house_rules.h"
#include "resources/embedded.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QTimeZone>

using namespace expediente;

namespace {

const qint64 printedOn = QDateTime({2026, 11, 24}, {12, 0}, QTimeZone::utc()).toMSecsSinceEpoch();

} // namespace

TEST_CASE("what looks like a court's paper is not printed, in any country, however it is typed")
{
    const auto rules = shippedRules(QStringLiteral("MX")).value();
    for (const auto& [country, pack] : rules.packs) {
        INFO(country.toStdString());
        const RuleSet law = RuleSet::of(pack);
        for (const char* text : {"NOTIFICACIÓN  JUDICIAL", "Aviso de embargo inmediato.",
                 "último citatorio", "Orden de Aprehension"}) {
            INFO(text);
            const auto done = checkWording(QString::fromUtf8(text), &law, printedOn);
            REQUIRE_FALSE(done);
            CHECK(done.error().args.value(0) == QStringLiteral("paper.wording"));
        }
        CHECK(checkWording(QStringLiteral("Le proponemos un plan de pagos."), &law, printedOn));
    }
    CHECK(checkWording(QStringLiteral("embargo inmediato"), nullptr, printedOn));
}

TEST_CASE("every template that ships keeps to the rules of wording of every country")
{
    const auto rules = shippedRules(QStringLiteral("MX")).value();
    int checked = 0;
    for (const QString& name : embeddedNames(QStringLiteral("templates")))
        for (const auto& [country, pack] : rules.packs) {
            const RuleSet law = RuleSet::of(pack);
            const QByteArray text = embedded(QStringLiteral("templates/") + name);
            INFO(name.toStdString());
            CHECK(checkWording(QString::fromUtf8(text), &law, printedOn));
            ++checked;
        }
    CHECK(checked > 50);
}
