#pragma once
#include "ui/casefile/case_tab_page.h"
#include "ui/casefile/rows.h"
#include "ui/theme/icons.h"
#include "ui/widgets/detail_pane.h"

namespace expediente::ui {

class Button;
class CaseTable;
class EmptyState;
class FilterBar;
class Panel;

/// A tab that is a list with the details of the chosen row below it. What the list holds and what
/// can be done with a row is each tab's own.
class ListTab : public CaseTabPage {
    Q_OBJECT
public:
    void setCase(const std::shared_ptr<const OpenCase>& open) override;
    void focusFirst() override;
    void choose(FactId id) override;
    QList<QWidget*> regions() override;
    CaseTable* table() const { return m_table; }
    DetailPane* pane() const { return m_pane; }

protected:
    struct Empty {
        IconName icon = IconName::List;
        QString sentence{}, hint{};
        QString action{}, key{}; ///< empty: nothing to do
    };
    ListTab(const Theme& theme, const QString& title, std::vector<Column> columns,
        const Empty& empty, QWidget* parent);

    const Theme& theme() const { return m_theme; }
    const OpenCase& open() const { return *m_open; }
    bool hasCase() const { return m_open != nullptr; }
    FactId chosen() const;
    Panel* panel() const { return m_panel; }
    Button* emptyButton() const; ///< null without an action
    FilterBar* addFilters(); ///< once; the tab sets its choices in filtersChanged()
    /// At the right of the panel's head: asks for a form about nothing yet.
    Button* addHeadForm(const QString& text, FormKind kind, const QString& key = {});
    /// Below the details: asks for a form about the chosen fact.
    Button* addRowForm(const QString& text, FormKind kind);

    virtual std::vector<Row> rows() const = 0;
    struct Details {
        QString title{};
        DetailPane::Lines lines{};
    };
    virtual Details details(FactId id) = 0;
    virtual QString caption() const { return {}; }
    QString hoursCaption() const; ///< whose clock the list is told on
    virtual void filtersChanged() { }
    virtual void emptyAction() { }
    /// Enter or a double click.
    virtual void rowOpened(FactId) { }

private:
    void showDetails();

    const Theme& m_theme;
    std::shared_ptr<const OpenCase> m_open;
    Panel* m_panel;
    FilterBar* m_filters = nullptr;
    CaseTable* m_table;
    EmptyState* m_empty;
    DetailPane* m_pane;
};

} // namespace expediente::ui
