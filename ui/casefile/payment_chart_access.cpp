#include "ui/casefile/payment_chart_access.h"

#include "ui/casefile/payment_chart.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace expediente::ui {
namespace {

/// One month: what was due and what was paid, as a sentence.
class ChartMonth final : public QAccessibleInterface {
public:
    ChartMonth(PaymentChart& chart, int place) : m_chart(&chart), m_place(place) { }

    bool isValid() const override
    {
        return m_chart && std::size_t(m_place) < m_chart->history().bars.size();
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid()
            ? m_chart->history().bars[std::size_t(m_place)].spoken
            : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect month = m_chart->monthRect(m_place);
        return {m_chart->mapToGlobal(month.topLeft()), month.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = !isValid() || !m_chart->isVisible();
        return state;
    }

private:
    QPointer<PaymentChart> m_chart;
    int m_place;
};

class AccessibleChart final : public QAccessibleWidget {
public:
    explicit AccessibleChart(PaymentChart* chart)
        : QAccessibleWidget(chart, QAccessible::Chart), m_chart(*chart)
    {
    }
    ~AccessibleChart() override
    {
        for (const QAccessible::Id id : m_months)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_chart.history().bars.size()); }
    QAccessibleInterface* child(int place) const override
    {
        if (place < 0 || place >= childCount())
            return nullptr;
        while (int(m_months.size()) <= place)
            m_months.push_back(QAccessible::registerAccessibleInterface(
                new ChartMonth(m_chart, int(m_months.size()))));
        return QAccessible::accessibleInterface(m_months[std::size_t(place)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto id = QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child));
        const auto found = std::ranges::find(m_months, id);
        return found == m_months.end() ? -1 : int(found - m_months.begin());
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override { return nullptr; }

private:
    PaymentChart& m_chart;
    mutable std::vector<QAccessible::Id> m_months; ///< made when first asked for
};

QAccessibleInterface* accessibleOf(const QString&, QObject* object)
{
    auto* chart = qobject_cast<PaymentChart*>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

} // namespace

void makePaymentChartsAccessible()
{
    QAccessible::installFactory(accessibleOf); // Qt keeps one of each
}

} // namespace expediente::ui
