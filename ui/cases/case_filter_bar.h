#pragma once
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"
#include "ui/page/services.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace expediente::ui {

class LineEdit;
class MoneyEdit;

/// What there is to choose from.
struct CaseFacets {
    std::vector<AreaCount> areas;
    std::vector<UserRow> users;
    std::vector<Currency> currencies; ///< of open cases, the most common one first
};

/// Which cases the list shows. Text waits for a pause in typing, all else counts at once.
class CaseFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit CaseFilterBar(const Services& services, QWidget* parent = nullptr);

    const CaseFilter& filter() const { return m_filter; }
    /// The one that amounts are compared in.
    Currency currency() const;
    /// Of several, one is chosen as if by hand, and shows.
    void chooseCurrency();
    bool isNarrowed() const { return m_filter != CaseFilter{}; }
    void setFacets(const CaseFacets& facets);
    void setArea(const QString& area);
    void setBucket(const std::optional<Bucket>& bucket);
    void clear();
    void focusText();

signals:
    void changed();
    void left(); ///< the keyboard wants to go to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* addCombo(const QString& name);
    void addBuckets();
    void addStates();
    void collect();

    const Services& m_services;
    CaseFilter m_filter;
    std::vector<Currency> m_currencies;
    QTimer m_pause;
    LineEdit* m_text;
    QComboBox* m_bucket;
    QComboBox* m_state;
    QComboBox* m_area;
    MoneyEdit* m_least;
    MoneyEdit* m_most;
    QComboBox* m_currency;
    QComboBox* m_assigned;
};

} // namespace expediente::ui
