#pragma once
#include "ui/shell/overlay.h"

class QAction;

namespace expediente::ui {

/// F1: every key that works here, those of the page first.
class KeysSheet : public Overlay {
    Q_OBJECT
public:
    KeysSheet(const Theme& theme, const QString& pageTitle, const QList<QAction*>& pageActions,
        const QList<QAction*>& globalActions, QWidget* window);

private:
    QWidget* makeGroup(const QString& title, const QList<QAction*>& actions) const;
};

} // namespace expediente::ui
