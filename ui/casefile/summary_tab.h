#pragma once
#include "ui/casefile/case_tab_page.h"

class QHBoxLayout;

namespace expediente::ui {

class ArgumentsPanel;
class BeforePanel;
class FiguresPanel;
class PaymentsPanel;
class PeoplePanel;
class PromisesPanel;

/// Before you knock, and the people: the left column, which becomes a tab of its own where the page
/// is very narrow.
class PeopleColumn : public CaseTabPage {
    Q_OBJECT
public:
    explicit PeopleColumn(const Theme& theme, QWidget* parent = nullptr);

    void setCase(const std::shared_ptr<const OpenCase>& open) override;
    void focusFirst() override;

private:
    BeforePanel* m_before;
    PeoplePanel* m_people;
};

/// What there is to know within five seconds.
class SummaryTab : public CaseTabPage {
    Q_OBJECT
public:
    explicit SummaryTab(const Theme& theme, QWidget* parent = nullptr);

    void setCase(const std::shared_ptr<const OpenCase>& open) override;
    void focusFirst() override;
    QList<QWidget*> regions() override;
    /// Lends the left column to another tab, and takes it back.
    PeopleColumn* releasePeople();
    void takePeople(PeopleColumn* column);
    void togglePaymentsTable();
    void explainFigures(); ///< as FiguresPanel::explain()

private:
    QHBoxLayout* m_row;
    PeopleColumn* m_people;
    ArgumentsPanel* m_arguments;
    PromisesPanel* m_promises;
    PaymentsPanel* m_payments;
    FiguresPanel* m_figures;
};

} // namespace expediente::ui
