#include "tests/support/print.h"
#include "ui/widgets/code_edit.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCompleter>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace expediente::ui;

namespace {

const std::vector<CodeItem> reasons{{"IN", "Ingreso reducido"}, {"IR", "Ingreso irregular"},
    {"IS", "Inconforme con saldo"}, {"ENF", "Enfermedad o accidente"}};

struct Form {
    Theme theme;
    QWidget window;
    CodeEdit action{theme}, result{theme}, reason{theme};

    Form()
    {
        auto* column = new QVBoxLayout(&window);
        for (CodeEdit* edit : {&action, &result, &reason})
            column->addWidget(edit);
        action.setItems({{"VD", "Visita a domicilio"}, {"LL", "Llamada"}});
        result.setItems({{"CT", "Contacto con titular"}, {"NC", "No contestó"}});
        reason.setItems(reasons);
        CodeEdit::chain({&action, &result, &reason});
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        action.setFocus();
    }
    ~Form()
    {
        // The fields are members, not children to be deleted.
        for (CodeEdit* edit : {&action, &result, &reason})
            edit->setParent(nullptr);
    }
};

/// Keys go where they go at a desk: to the popup when one is open, else to the focus.
void type(const QString& keys)
{
    for (const QChar key : keys) {
        QWidget* to = QApplication::activePopupWidget();
        if (!to)
            to = QApplication::focusWidget();
        REQUIRE(to);
        if (key == '\b')
            QTest::keyClick(to, Qt::Key_Backspace);
        else if (key == '\r')
            QTest::keyClick(to, Qt::Key_Return);
        else if (key == 'v' && to != QApplication::focusWidget())
            QTest::keyClick(to, Qt::Key_Down);
        else
            QTest::keyClick(to, key.toLatin1());
    }
}

void press(Qt::Key key)
{
    QWidget* to = QApplication::activePopupWidget();
    QTest::keyClick(to ? to : QApplication::focusWidget(), key);
}

} // namespace

TEST_CASE("three codes are typed in a row without looking")
{
    Form form;
    QSignalSpy last(&form.reason, &CodeEdit::codeAccepted);
    type("vd ct in ");
    CHECK(form.action.currentCode() == "VD");
    CHECK(form.result.currentCode() == "CT");
    CHECK(form.reason.currentCode() == "IN");
    CHECK(form.reason.currentLabel() == "Ingreso reducido");
    CHECK(last.count() == 1);
    CHECK(form.reason.text() == "IN");
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("Backspace in an empty field goes back to the one before")
{
    Form form;
    type("VD ");
    REQUIRE(form.result.hasFocus());
    type("c\b\b");
    CHECK(form.action.hasFocus());
    // What stands there is selected, so the next code replaces it.
    type("LL ");
    CHECK(form.action.currentCode() == "LL");
    CHECK(form.result.hasFocus());
}

TEST_CASE("Space accepts only what is beyond doubt")
{
    Form form;
    form.reason.setFocus();
    type("i ");
    CHECK(form.reason.currentCode().isEmpty());
    CHECK_FALSE(form.reason.error().isEmpty());
    type("r ");
    CHECK(form.reason.currentCode() == "IR");
    CHECK(form.reason.error().isEmpty());

    form.reason.setCurrentCode({});
    type("en ");
    CHECK(form.reason.currentCode() == "ENF");
}

TEST_CASE("the arrows choose, Space and Enter accept what they chose")
{
    Form form;
    form.reason.setFocus();
    type("i");
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    type(" ");
    CHECK(form.reason.currentCode() == "IS");

    form.reason.setCurrentCode({});
    type("i");
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(form.reason.currentCode() == "IR");

    form.reason.setCurrentCode({});
    type("i");
    press(Qt::Key_Return);
    CHECK(form.reason.currentCode() == "IN");
}

TEST_CASE("an empty field shows all codes on Down")
{
    Form form;
    form.reason.setFocus();
    press(Qt::Key_Down);
    auto* popup = qobject_cast<QListView*>(QApplication::activePopupWidget());
    REQUIRE(popup);
    CHECK(popup->model()->rowCount() == int(reasons.size()));
    press(Qt::Key_Escape);
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("a code is found by a word of its label, accents or not")
{
    Form form;
    form.result.setFocus();
    type("contesto\r");
    CHECK(form.result.currentCode() == "NC");
    form.reason.setFocus();
    type("saldo\r");
    CHECK(form.reason.currentCode() == "IS");
}

TEST_CASE("a label of several words can be typed on")
{
    Form form;
    form.reason.setItems({{"VF", "Visita fallida"}, {"VC", "Visita cancelada"}});
    form.reason.setFocus();
    type("visita ");
    CHECK(form.reason.error().isEmpty());
    type("c ");
    CHECK(form.reason.currentCode() == "VC");
}

TEST_CASE("changing an accepted code takes it back, and an unknown one says so")
{
    Form form;
    form.reason.setFocus();
    type("in ");
    QSignalSpy cleared(&form.reason, &CodeEdit::codeCleared);
    type("\bx");
    CHECK(cleared.count() == 1);
    CHECK(form.reason.currentCode().isEmpty());
    CHECK_FALSE(form.reason.commit());
    CHECK(form.reason.error().contains("Ix"));
    CHECK(form.reason.accessibleDescription() == form.reason.error());
}

TEST_CASE("new codes keep the accepted one only when it is among them")
{
    Form form;
    form.reason.setCurrentCode("IN");
    form.reason.setItems({{"IN", "Ingreso reducido"}});
    CHECK(form.reason.currentCode() == "IN");
    form.reason.setItems({{"ENF", "Enfermedad o accidente"}});
    CHECK(form.reason.currentCode().isEmpty());
    CHECK(form.reason.text().isEmpty());
}
