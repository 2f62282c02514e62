#pragma once
#include "ui/casefile/case_tab_page.h"

namespace expediente::ui {

class CaseTable;
class DetailPane;
class EmptyState;
class Panel;
class PaymentsPanel;

/// Twelve months, below them every payment that is known, and what the chosen one changed.
class PaymentsTab : public CaseTabPage {
    Q_OBJECT
public:
    explicit PaymentsTab(const Theme& theme, QWidget* parent = nullptr);

    void setCase(const std::shared_ptr<const OpenCase>& open) override;
    void focusFirst() override;
    void choose(FactId id) override;
    QList<QWidget*> regions() override;
    void toggleTable();

private:
    void showDetails(Uuid payment);

    std::shared_ptr<const OpenCase> m_open;
    DetailPane* m_pane;
    PaymentsPanel* m_history;
    Panel* m_panel;
    CaseTable* m_table;
    EmptyState* m_none;
};

} // namespace expediente::ui
