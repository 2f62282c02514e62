#pragma once
#include "ui/casefile/list_tab.h"

namespace expediente::ui {

/// The whole history: every fact, whoever made it, with nothing left out and nothing rewritten.
class TimelineTab : public ListTab {
    Q_OBJECT
public:
    explicit TimelineTab(const Theme& theme, QWidget* parent = nullptr);

protected:
    std::vector<Row> rows() const override;
    Details details(FactId id) override;
    QString caption() const override;
    void filtersChanged() override;

private:
    FilterBar* m_filters;
    Button* m_void;
};

} // namespace expediente::ui
