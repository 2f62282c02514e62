#pragma once
#include "ui/negotiation/negotiation_model.h"
#include "ui/page/services.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace expediente::ui {

class DiscountPanel;
class InlineMessage;
class LoadingBars;
class OffersTable;
class Panel;
class PlanPanel;
class VerdictCard;

/// The negotiation of one case: discount and plan at the left, verdict and comparison at the right.
class NegotiationView : public QWidget {
    Q_OBJECT
public:
    explicit NegotiationView(const Services& services, QWidget* parent = nullptr);

    void setCase(const CaseFile& file, const CaseView& view);
    void setReadOnly(const QString& why);
    void focusFirst();
    QList<QWidget*> regions();
    NegotiationModel& model() { return *m_model; }
    void act(); ///< the one thing to do with the current offer

signals:
    void noticed(const QString& sentence, const QString& action, const std::function<void()>& run);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeContent();
    void arrange();
    void makeKeys();
    void refresh();
    void tell(const QString& what);
    void showMessage(const QString& sentence, const QString& hint);

    const Services& m_services;
    NegotiationModel* m_model;
    QStackedWidget* m_stack;
    QWidget* m_content;
    QWidget* m_message = nullptr;
    LoadingBars* m_loading;
    DiscountPanel* m_discount;
    PlanPanel* m_plan;
    VerdictCard* m_verdict;
    OffersTable* m_offers;
    CaseId m_shown;
    Panel* m_comparison;
    QHBoxLayout* m_row = nullptr;
    QVBoxLayout *m_left = nullptr, *m_right = nullptr;
    bool m_narrow = false;
};

} // namespace expediente::ui
