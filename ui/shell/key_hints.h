#pragma once
#include "ui/page/page.h"

#include <QPointer>

namespace expediente::ui {

class GlobalActions;
class KeyStrip;

/// Feeds the key strip: the keys of the page on screen, in the order of the function keys, and the
/// two or three that work everywhere.
class KeyHints : public QObject {
    Q_OBJECT
public:
    KeyHints(KeyStrip& strip, const GlobalActions& actions, QObject* parent = nullptr);

    void show(const Page& page);

private:
    KeyStrip& m_strip;
    const GlobalActions& m_actions;
    QPointer<QWidget> m_before; ///< had the keyboard before the strip
    std::vector<QPointer<QAction>> m_shown;
};

} // namespace expediente::ui
