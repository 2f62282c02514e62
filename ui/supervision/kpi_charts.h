#pragma once
#include "ui/page/services.h"
#include "ui/supervision/stacked_bars.h"

#include <QWidget>

class QGridLayout;

namespace expediente::ui {

class LinkButton;
class Panel;
class SupervisionState;
class TextLabel;

/// The figures of the trade, each with its counts: promises kept, change of bucket, discounts and
/// contacts.
class KpiCharts : public QWidget {
    Q_OBJECT
public:
    /// A strip has three of them side by side; a board all four, with their formulas.
    enum class Kind { Strip, Board };
    /// The last has no chart: it is a line under the contacts.
    enum class Figure : std::uint8_t { Kept, Buckets, Discounts, Contacts, Overrides };
    static constexpr int figureCount = 4; ///< with a chart

    KpiCharts(const Services& services, const SupervisionState& state, Kind kind,
        QWidget* parent = nullptr);

    static QString title(Figure figure);
    /// What is counted over what, in words.
    static QString formula(Figure figure);

    void refresh();
    StackedBars* chart(Figure figure) const { return m_parts[size_t(figure)].bars; }

signals:
    /// The user wants to see what is counted.
    void listRequested(expediente::ui::KpiCharts::Figure figure);

private:
    struct Part {
        Panel* panel = nullptr;
        StackedBars* bars = nullptr;
        TextLabel* formula = nullptr;
    };
    Part make(Figure figure);
    void refreshKept();
    void refreshBuckets();
    void refreshDiscounts();
    void refreshContacts();
    void refreshOverrides(qint64 overrides);

    const Services m_services;
    const SupervisionState& m_state;
    const Kind m_kind;
    std::array<Part, figureCount> m_parts;
    LinkButton* m_overrides = nullptr; ///< on a board
};

} // namespace expediente::ui
