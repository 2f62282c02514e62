#pragma once
#include "ui/negotiation/negotiation_model.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

class QDoubleSpinBox;
class QGridLayout;

namespace expediente::ui {

class AuthoritySlider;
class MoneyEdit;

/// What is forgiven of each part: a rail and a percentage for each, what the creditor gives up and
/// what is left; below, the total, which may be typed and then decides the discount.
class DiscountPanel : public Panel {
    Q_OBJECT
public:
    DiscountPanel(const Services& services, NegotiationModel& model, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();

private:
    struct Line {
        AuthoritySlider* slider = nullptr;
        QDoubleSpinBox* percent = nullptr;
        TextLabel *detail = nullptr, *balance = nullptr, *given = nullptr, *left = nullptr,
                  *limit = nullptr;
    };

    void makeHead();
    void makeLine(int part, int row);
    void makeVat(int row);
    void makeTotal();
    void setPercent(OfferPart part, double percent);
    QString money(const Money& amount) const;
    TextLabel* cell(int row, int column, Weight weight = Weight::Regular);

    const Services& m_services;
    NegotiationModel& m_model;
    QGridLayout* m_grid;
    std::array<Line, offerParts> m_lines;
    TextLabel *m_headDate, *m_vatBalance, *m_vatGiven, *m_vatLeft;
    TextLabel *m_totalBalance, *m_totalShare, *m_totalGiven;
    MoneyEdit* m_total;
};

} // namespace expediente::ui
