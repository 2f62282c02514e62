#include "tests/support/print.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/money_edit.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

QStringList shownTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    return texts;
}

} // namespace

TEST_CASE("an amount is typed plainly and shown as money")
{
    const Theme theme;
    MoneyEdit edit(theme, Formatter(), Currency::MXN);
    QSignalSpy changed(&edit, &MoneyEdit::valueChanged);
    QTest::keyClicks(&edit, "2166.27");
    CHECK(edit.value() == Money(216627, Currency::MXN));
    CHECK(changed.count() > 0);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == "$2,166.27");
    CHECK(edit.commit());
}

TEST_CASE("what is no amount stays as typed and says what is wrong")
{
    const Theme theme;
    for (const QString& typed : QStringList{"12.345", "1.234,5", "-5", "abc", "1e5"}) {
        auto* edit = new MoneyEdit(theme, Formatter(), Currency::MXN);
        Field field(theme, "Importe", edit);
        QTest::keyClicks(edit, typed);
        INFO(typed.toStdString());
        CHECK_FALSE(edit->commit());
        CHECK_FALSE(edit->value().has_value());
        CHECK(edit->text() == typed);
        CHECK(shownTexts(field).contains(edit->error()));
        CHECK(edit->accessibleDescription() == edit->error());
        CHECK(edit->property("wrong").toBool());
    }
}

TEST_CASE("a page's own rule is told under the field, and goes when it is mended")
{
    const Theme theme;
    auto* edit = new MoneyEdit(theme, Formatter(), Currency::MXN);
    Field field(theme, "&Importe", edit);
    CHECK(edit->accessibleName() == "Importe");
    edit->setCheck([](Money amount) {
        return amount > Money(100000, Currency::MXN) ? QString("Pasa de su capacidad declarada")
                                                     : QString();
    });
    QTest::keyClicks(edit, "5000");
    CHECK_FALSE(edit->commit());
    CHECK(field.error() == "Pasa de su capacidad declarada");
    edit->selectAll();
    QTest::keyClicks(edit, "50");
    CHECK(field.error().isEmpty());
    CHECK(edit->commit());
}

TEST_CASE("a date is typed in words and shown in full")
{
    const Theme theme;
    DateEdit edit(theme, Formatter(), QDate(2026, 11, 24));
    QTest::keyClicks(&edit, "+3");
    CHECK(edit.value() == QDate(2026, 11, 27));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == Formatter().date(QDate(2026, 11, 27), QDate(2026, 11, 24)));
    // What it shows can be typed back.
    CHECK(readDate(edit.text(), QDate(2026, 11, 24)) == QDate(2026, 11, 27));

    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(edit.value() == QDate(2026, 11, 28));
    QTest::keyClick(&edit, Qt::Key_Down);
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(edit.value() == QDate(2026, 11, 26));

    edit.selectAll();
    QTest::keyClicks(&edit, "31/11");
    CHECK_FALSE(edit.commit());
    CHECK_FALSE(edit.value().has_value());
    CHECK(edit.text() == "31/11");
}
