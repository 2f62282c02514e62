#pragma once
#include "ui/casefile/open_case.h"
#include "ui/widgets/panel.h"

namespace expediente::ui {

class CaseTable;
class EmptyState;

/// What was promised and what came of it, latest first.
class PromisesPanel : public Panel {
    Q_OBJECT
public:
    explicit PromisesPanel(const Theme& theme, QWidget* parent = nullptr);

    void setCase(const OpenCase& open);
    CaseTable* table() const { return m_table; }

signals:
    void promiseRequested();
    void opened(expediente::FactId promise);

private:
    CaseTable* m_table;
    EmptyState* m_none;
};

} // namespace expediente::ui
