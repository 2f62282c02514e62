#pragma once
#include "core/negotiation/approval.h"
#include "ui/text/formatter.h"
#include "ui/theme/theme.h"

#include <QTableView>

class QStandardItemModel;

namespace expediente::ui {

/// Part by part: what is owed, what is asked for, what the asker and whoever decides may forgive,
/// and what stays; then the sum, and the number to decide on.
class OfferPartsTable : public QTableView {
    Q_OBJECT
public:
    OfferPartsTable(const Theme& theme, const Formatter& format, QWidget* parent = nullptr);

    void setOffer(const OfferMade& offer, const std::array<PartAsked, offerParts>& parts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void set(
        int row, int column, const QString& text, Tone tone = Tone::Normal, bool strong = false);

    Formatter m_format;
    QStandardItemModel* m_items;
};

} // namespace expediente::ui
