#pragma once
#include "core/base/uuid.h"
#include "ui/page/services.h"
#include "ui/shell/overlay.h"

class QAction;
class QListView;

namespace expediente::ui {

class CaseSearch;
class LineEdit;
class PaletteModel;
class TextLabel;

/// Ctrl+K: type a person, a folio, a phone or a command.
class CommandPalette : public Overlay {
    Q_OBJECT
public:
    CommandPalette(const Services& services, const QList<QAction*>& actions, QWidget* window);

signals:
    void caseChosen(expediente::CaseId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(int row);
    void showFound();

    CaseSearch* m_search;
    PaletteModel* m_model;
    LineEdit* m_line;
    QListView* m_list;
    TextLabel* m_note;
    bool m_enterPending = false; ///< Enter came before the store's answer
};

} // namespace expediente::ui
