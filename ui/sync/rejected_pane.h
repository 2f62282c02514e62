#pragma once
#include "core/store/queries/sync_list.h"
#include "ui/page/later.h"
#include "ui/page/services.h"
#include "ui/widgets/detail_pane.h"

namespace expediente::ui {

/// Everything about the row that is chosen: why it is where it is, what comes next, what was said,
/// and what the server has instead.
class RejectedPane : public DetailPane {
    Q_OBJECT
public:
    explicit RejectedPane(const Services& services, QWidget* parent = nullptr);

    void showRow(const std::optional<UnsettledRow>& row);
    const std::optional<UnsettledRow>& row() const { return m_row; }
    /// What was said, once it is here.
    const std::optional<RejectedFact>& fact() const { return m_fact; }

signals:
    void factCame();

private:
    void showLines();

    const Services m_services;
    Latest m_latest;
    std::optional<UnsettledRow> m_row;
    std::optional<RejectedFact> m_fact;
};

} // namespace expediente::ui
