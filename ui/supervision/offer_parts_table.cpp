#include "ui/supervision/offer_parts_table.h"

#include "core/facts/body.h"
#include "ui/text/words.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace expediente::ui {

namespace {

constexpr int tableWidth = 480;

enum Column { PartName, Owed, Asked, Own, Decider, Left, ColumnCount };
enum Line { VatLine = offerParts, TotalLine, AboveLine, LineCount };

} // namespace

OfferPartsTable::OfferPartsTable(const Theme& theme, const Formatter& format, QWidget* parent)
    : QTableView(parent)
    , m_format(format)
    , m_items(new QStandardItemModel(LineCount, ColumnCount, this))
{
    setModel(m_items);
    styleTable(*this, theme);
    setAccessibleName(tr("What is asked for, part by part"));
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setHorizontalHeaderLabels(
        {tr("Part"), tr("Owed"), tr("Asks"), tr("May"), tr("You"), tr("Stays")});
    for (int column = 0; column < ColumnCount; ++column)
        m_items->setHeaderData(column, Qt::Horizontal,
            int((column == PartName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
            Qt::TextAlignmentRole);
    auto* head = horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(PartName, QHeaderView::Stretch);
    setSpan(AboveLine, PartName, 1, Left);
}

QSize OfferPartsTable::sizeHint() const
{
    return {tableWidth,
        horizontalHeader()->sizeHint().height() + LineCount * verticalHeader()->defaultSectionSize()
            + 2};
}

void OfferPartsTable::set(int row, int column, const QString& text, Tone tone, bool strong)
{
    auto* item = new QStandardItem(text);
    item->setTextAlignment(
        (column == PartName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    item->setData(QVariant::fromValue(tone), ToneRole);
    item->setData(strong, StrongRole);
    m_items->setItem(row, column, item);
}

void OfferPartsTable::setOffer(
    const OfferMade& offer, const std::array<PartAsked, offerParts>& parts)
{
    const QString names[] = {
        tr("Principal"), tr("Ordinary interest"), tr("Late interest"), tr("Fees")};
    Money above = Money::zero(offer.toPay.currency());
    for (int row = 0; row < offerParts; ++row) {
        const PartAsked& part = parts[size_t(row)];
        const bool over = part.forgiven > part.own;
        const auto share = [&](Money amount) {
            return m_format.percentOf(amount.minor(), part.balance.minor());
        };
        set(row, PartName, names[row]);
        set(row, Owed, m_format.money(part.balance));
        set(row, Asked, share(part.forgiven), Tone::Normal, true);
        set(row, Own, share(part.own), over ? Tone::Warn : Tone::Muted, over);
        set(row, Decider, share(part.decider),
            part.forgiven > part.decider ? Tone::Bad : Tone::Muted);
        set(row, Left, m_format.money(part.left()));
        above += part.above();
    }
    set(VatLine, PartName, tr("VAT"));
    set(VatLine, Owed, m_format.money(offer.vat));
    for (int column = Asked; column < Left; ++column)
        set(VatLine, column, QString(noValue), Tone::Muted);
    set(VatLine, Left, m_format.money(offer.vat - offer.vatForgiven));
    set(TotalLine, PartName, tr("Total"), Tone::Normal, true);
    set(TotalLine, Owed, m_format.money(offer.owed()), Tone::Normal, true);
    set(TotalLine, Asked, m_format.percentOf(offer.forgiven().minor(), offer.owed().minor()),
        Tone::Normal, true);
    set(TotalLine, Own, {});
    set(TotalLine, Decider, {});
    set(TotalLine, Left, m_format.money(offer.owed() - offer.forgiven()), Tone::Normal, true);
    set(AboveLine, PartName, tr("Given beyond the asker's limit"), Tone::Accent, true);
    set(AboveLine, Left, m_format.money(above), Tone::Accent, true);
}

} // namespace expediente::ui
