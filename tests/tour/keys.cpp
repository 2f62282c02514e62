#include "tests/tour/keys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <stdexcept>

namespace expediente::tour {

namespace {

QWidget* receiver(QWidget& window)
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    QWidget* focused = window.focusWidget();
    return focused ? focused : &window;
}

} // namespace

void type(QWidget& window, const QString& text)
{
    for (const QChar key : text) {
        if (key == u'\t')
            QTest::keyClick(receiver(window), Qt::Key_Tab);
        else if (key == u'↓')
            QTest::keyClick(receiver(window), Qt::Key_Down);
        else
            QTest::keyClicks(receiver(window), QString(key));
        QCoreApplication::processEvents();
    }
}

void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(receiver(window), key, modifiers);
    QCoreApplication::processEvents();
}

void click(QWidget& window, const char* button)
{
    auto* found = window.findChild<QAbstractButton*>(QLatin1String(button));
    if (!found)
        throw std::runtime_error(std::string("no button ") + button);
    found->click();
}

} // namespace expediente::tour
