#include "tests/support/print.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/labels.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct ShownPane {
    ShownPane(int width, int height) : pane(theme, QStringLiteral("Choose a row"))
    {
        pane.pairLines();
        pane.resize(width, height);
        pane.QWidget::show();
    }

    void show(const DetailPane::Lines& lines)
    {
        pane.show(QStringLiteral("Call made"), lines);
        settle();
    }
    void resize(int width, int height)
    {
        pane.resize(width, height);
        settle();
    }
    /// Of a line's text, in the pane.
    QRect at(const QString& text)
    {
        for (const auto* label : pane.findChildren<TextLabel*>())
            if (label->text() == text)
                return {label->mapTo(&pane, QPoint(0, 0)), label->size()};
        FAIL("no line says " + text.toStdString());
        return {};
    }
    QScrollArea& scroll() { return *pane.findChild<QScrollArea*>(); }

    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    Theme theme;
    DetailPane pane;
};

/// More than fit.
DetailPane::Lines manyLines()
{
    DetailPane::Lines lines;
    for (int i = 0; i < 12; ++i)
        lines.emplace_back(QString::number(i), QStringLiteral("line %1").arg(i));
    return lines;
}

} // namespace

TEST_CASE("under a broad list short lines stand in pairs, and long ones alone")
{
    const QString note(120, u'n');
    ShownPane shown(1000, 190);
    shown.show({{"With", "Javier"}, {"Through", "442 555 0143"}, {"Note", note},
        {"Counts as", "An attempt"}});
    CHECK(shown.at("Javier").top() == shown.at("442 555 0143").top());
    CHECK(shown.at("442 555 0143").left() > 400);
    CHECK(shown.at(note).top() > shown.at("Javier").top());
    CHECK(shown.at(note).width() > 700);
    CHECK(shown.at("An attempt").top() > shown.at(note).top());
    CHECK(shown.at("An attempt").left() == shown.at("Javier").left());
    shown.resize(500, 190);
    CHECK(shown.at("442 555 0143").top() > shown.at("Javier").top());
    shown.resize(1000, 190);
    CHECK(shown.at("442 555 0143").top() == shown.at("Javier").top());
}

TEST_CASE("details that don't fit are scrolled by the keyboard, and begin at their start")
{
    ShownPane shown(400, 150);
    auto lines = manyLines();
    shown.show(lines);
    REQUIRE(shown.scroll().focusPolicy() == Qt::TabFocus);
    QTest::keyClick(&shown.scroll(), Qt::Key_PageDown);
    CHECK(shown.scroll().verticalScrollBar()->value() > 0);
    lines.front().second = QStringLiteral("another row's");
    shown.show(lines);
    CHECK(shown.scroll().verticalScrollBar()->value() == 0);
    shown.show({{"With", "Javier"}});
    CHECK(shown.scroll().focusPolicy() == Qt::NoFocus);
}

TEST_CASE("Tab goes from a list over its details, as long as they scroll, to their buttons")
{
    const Theme theme;
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* list = new QLineEdit;
    auto* pane = new DetailPane(theme, QStringLiteral("Choose a row"));
    auto* button = new SecondaryButton(theme, "Open");
    auto* beyond = new QLineEdit;
    pane->addButton(button);
    for (QWidget* each :
        {static_cast<QWidget*>(list), static_cast<QWidget*>(pane), static_cast<QWidget*>(beyond)})
        column->addWidget(each);
    window.resize(400, 260);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto way = [&] {
        ShownPane::settle();
        list->setFocus();
        std::vector<QWidget*> passed;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            passed.push_back(QApplication::focusWidget());
        }
        return passed;
    };
    auto* details = pane->findChild<QScrollArea*>();
    pane->show(QStringLiteral("Call made"), manyLines());
    CHECK(way() == std::vector<QWidget*>{details, button, beyond});
    pane->show(QStringLiteral("Call made"), {{"With", "Javier"}});
    CHECK(way() == std::vector<QWidget*>{button, beyond, list});
}

TEST_CASE("the same details once more move nothing under a reader's eyes")
{
    ShownPane shown(400, 150);
    const auto lines = manyLines();
    shown.show(lines);
    auto* label = shown.pane.findChildren<TextLabel*>().last();
    label->setSelection(0, 4);
    QTest::keyClick(&shown.scroll(), Qt::Key_PageDown);
    const int read = shown.scroll().verticalScrollBar()->value();
    REQUIRE(read > 0);
    shown.show(lines);
    CHECK(shown.scroll().verticalScrollBar()->value() == read);
    CHECK(label->selectedText() == "line");
    shown.pane.show(QStringLiteral("Message sent"), lines);
    CHECK(shown.scroll().verticalScrollBar()->value() == 0);
}
