#pragma once
#include "ui/casefile/case_tab_page.h"

namespace expediente::ui {

class CaseTable;
class EmptyState;
class Panel;
class PaymentsPanel;

/// Twelve months, and below them every payment that is known.
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
    PaymentsPanel* m_history;
    Panel* m_panel;
    CaseTable* m_table;
    EmptyState* m_none;
};

} // namespace expediente::ui
