#pragma once
#include "ui/page/page.h"

#include <QObject>

#include <map>

namespace expediente::ui {

/// The commands that work everywhere, each an action of the widget given: with words, a key where
/// it has one, and nothing behind it yet. The workspace connects them.
class GlobalActions : public QObject {
    Q_OBJECT
public:
    /// `sections`: one action each, Alt+1 and on.
    GlobalActions(QWidget* owner, const std::vector<Section>& sections);

    const std::map<Section, QAction*>& sections() const { return m_sections; }
    /// All of them, in the order to show them in.
    const QList<QAction*>& all() const { return m_all; }

    QAction *palette, *search, *handbook, *keys;
    QAction *nextCase, *previousCase, *back, *refresh;
    QAction *nextRegion, *previousRegion; ///< their keys reach the workspace as unused keys
    QAction *syncNow, *syncPage;
    QAction* notice;
    QAction *theme, *language, *fullScreen;
    QAction *settings, *about, *lock, *quit;

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& key = {},
        const QString& keywords = {});

    QWidget* m_owner;
    std::map<Section, QAction*> m_sections;
    QList<QAction*> m_all;
};

} // namespace expediente::ui
