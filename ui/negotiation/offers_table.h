#pragma once
#include "ui/negotiation/negotiation_model.h"
#include "ui/page/services.h"

#include <QTableView>

class QStandardItemModel;

namespace expediente::ui {

/// Up to three offers side by side. The chosen one has its column tinted; choosing a column makes
/// it the current offer.
class OffersTable : public QTableView {
    Q_OBJECT
public:
    OffersTable(const Services& services, NegotiationModel& model, QWidget* parent = nullptr);

    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void fill(int slot);
    void set(int row, int slot, const QString& text, Tone tone = Tone::Normal, bool strong = false);

    const Services& m_services;
    NegotiationModel& m_model;
    QStandardItemModel* m_items;
    bool m_showing = false;
};

} // namespace expediente::ui
