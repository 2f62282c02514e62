#pragma once
#include "ui/page/page.h"
#include "ui/shell/overlay.h"
#include "ui/text/language.h"

class QAction;

namespace expediente::ui {

class HandbookView;

/// F1: the handbook over what one was doing, at the page about it, with the keys that work there.
class HandbookSheet : public Overlay {
    Q_OBJECT
public:
    /// `keysHere`: the actions whose keys stand first. `allKeys` is the key of the sheet of keys;
    /// empty where there is none.
    HandbookSheet(const Theme& theme, Language language, const QString& topic,
        const QList<QAction*>& keysHere, const QKeySequence& allKeys, QWidget* window);

    HandbookView& view() const { return *m_view; }

signals:
    void allKeysRequested();

private:
    QLayout* makeHead();
    QLayout* makeFoot(const QKeySequence& allKeys);

    HandbookView* m_view;
};

/// Which page of the handbook is about a section: for a user's role, and on a case's tab.
QString handbookTopic(Section section, const QString& role, std::optional<CaseTab> tab);

} // namespace expediente::ui
