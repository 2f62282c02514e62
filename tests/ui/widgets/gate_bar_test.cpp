#include "tests/support/print.h"
#include "ui/widgets/gate_bar.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace expediente::ui;

namespace {

GateData sample()
{
    return {GateState::May, "Puede contactar ahora",
        {{"Llamada: sí", IconName::Phone, ChipKind::Ok},
            {"WhatsApp: no", IconName::Message, ChipKind::Bad}},
        "ya hubo 1 contacto esta semana; próximo momento lícito: lunes 30 nov, 08:00",
        "16:38 hora de Querétaro"};
}

} // namespace

TEST_CASE("the gate is one line on a wide page and two below 1200")
{
    const Theme theme;
    GateBar gate(theme);
    gate.setData(sample());
    gate.resize(1366, 36);
    CHECK_FALSE(gate.isFolded());
    CHECK(gate.heightForWidth(1366) == metrics::gate);
    gate.resize(1199, 36);
    CHECK(gate.isFolded());
    CHECK(gate.heightForWidth(1093) == metrics::gateFolded);
}

TEST_CASE("a long explanation gets the lines that it needs, at any width")
{
    const Theme theme;
    GateBar gate(theme);
    GateData data = sample();
    data.explanation = QString("la persona pidió que se le escriba solo por correo ").repeated(8);
    gate.setData(data);
    gate.resize(1366, 36);
    CHECK(gate.isFolded());
    int before = gate.heightForWidth(1366);
    CHECK(before > metrics::gateFolded);
    for (const int width : {1093, 800, 500}) {
        const int height = gate.heightForWidth(width);
        CHECK(height >= before);
        before = height;
    }
}

TEST_CASE("in a page's layout the gate takes its folded height")
{
    const Theme theme;
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* gate = new GateBar(theme);
    gate->setData(sample());
    column->addWidget(gate);
    column->addStretch();
    page.resize(1366, 400);
    page.show();
    QApplication::processEvents();
    CHECK(gate->height() == metrics::gate);
    page.resize(1093, 400);
    QApplication::processEvents();
    CHECK(gate->height() == metrics::gateFolded);
}

TEST_CASE("a screen reader hears all of the gate, whatever its state")
{
    const Theme theme;
    GateBar gate(theme);
    gate.setData(sample());
    const QString spoken = QAccessible::queryAccessibleInterface(&gate)->text(QAccessible::Name);
    for (const QString& part : {QString("Puede contactar ahora"), QString("WhatsApp: no"),
             QString("lunes 30 nov, 08:00"), QString("16:38 hora de Querétaro")})
        CHECK(spoken.contains(part));

    QStringList sentences;
    for (const GateState state : {GateState::May, GateState::MayWithWarning, GateState::NotNow,
             GateState::NoContact, GateState::Unknown}) {
        gate.setData({.state = state});
        CHECK_FALSE(gate.accessibleName().isEmpty());
        CHECK_FALSE(sentences.contains(gate.accessibleName()));
        sentences << gate.accessibleName();
    }
}

TEST_CASE("the rules are asked for by key and by click")
{
    const Theme theme;
    GateBar gate(theme);
    gate.setData(sample());
    gate.resize(1366, 36);
    QSignalSpy asked(&gate, &GateBar::rulesRequested);
    QTest::keyClick(&gate, Qt::Key_Return);
    QTest::keyClick(&gate, Qt::Key_Space);
    CHECK(asked.count() == 2);
    QTest::mouseClick(&gate, Qt::LeftButton, {}, QPoint(1366 - metrics::pageMargin - 10, 18));
    CHECK(asked.count() == 3);
    QTest::mouseClick(&gate, Qt::LeftButton, {}, QPoint(100, 18));
    CHECK(asked.count() == 3);
    gate.setRulesShown(false);
    QTest::keyClick(&gate, Qt::Key_Return);
    CHECK(asked.count() == 3);
}
