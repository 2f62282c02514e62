#include "ui/negotiation/offers_table.h"

#include "ui/negotiation/offer_words.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace expediente::ui {
namespace {

enum Line {
    Authority,
    Total,
    Discount,
    Down,
    Payments,
    PlusOne,
    First,
    Last,
    Capacity,
    Valid,
    LineCount
};

} // namespace

OffersTable::OffersTable(const Services& services, NegotiationModel& model, QWidget* parent)
    : QTableView(parent)
    , m_services(services)
    , m_model(model)
    , m_items(new QStandardItemModel(LineCount, 1 + NegotiationModel::slotCount, this))
{
    setModel(m_items);
    styleTable(*this, services.theme);
    setAccessibleName(tr("Offers side by side"));
    setSelectionBehavior(QAbstractItemView::SelectColumns);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    head->setSectionsClickable(true);
    const QString captions[] = {tr("Authority"), tr("To pay"), tr("Discount"), tr("Down payment"),
        tr("Payments"), tr("Plus one of"), tr("First payment"), tr("Last payment"),
        tr("Payment ÷ capacity"), tr("Valid until")};
    for (int line = 0; line < LineCount; ++line) {
        auto* item = new QStandardItem(captions[line]);
        item->setData(QVariant::fromValue(Tone::Muted), ToneRole);
        item->setFlags(Qt::ItemIsEnabled);
        m_items->setItem(line, 0, item);
    }
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (!m_showing && index.column() > 0 && index.column() - 1 != m_model.current())
                m_model.choose(index.column() - 1);
        });
}

QSize OffersTable::sizeHint() const
{
    return {420, horizontalHeader()->height() + LineCount * verticalHeader()->defaultSectionSize()};
}

void OffersTable::set(int row, int slot, const QString& text, Tone tone, bool strong)
{
    auto* item = new QStandardItem(text);
    item->setData(QVariant::fromValue(tone), ToneRole);
    item->setData(strong, StrongRole);
    m_items->setItem(row, slot + 1, item);
}

void OffersTable::refresh()
{
    m_showing = true;
    QStringList heads{QString()};
    for (int slot = 0; slot < NegotiationModel::slotCount; ++slot) {
        const auto& held = m_model.slot(slot);
        const QChar letter('A' + slot);
        heads << (held && held->worked
                ? tr("%1 · %2", "letter of an offer, its kind")
                      .arg(letter, OfferWords::shortKind(held->worked->offer))
                : QString(letter));
        fill(slot);
    }
    m_items->setHorizontalHeaderLabels(heads);
    const QModelIndex chosen =
        m_items->index(std::max(0, currentIndex().row()), m_model.current() + 1);
    setCurrentIndex(chosen);
    selectionModel()->select(
        chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Columns);
    m_showing = false;
}

void OffersTable::fill(int slot)
{
    const auto& held = m_model.slot(slot);
    if (!held || !held->worked) {
        for (int line = 0; line < LineCount; ++line)
            set(line, slot, QString(noValue), Tone::Muted);
        if (!held)
            set(Authority, slot, tr("Ctrl+D copies one"), Tone::Muted);
        else
            m_items->item(Authority, slot + 1)
                ->setData(QVariant::fromValue(OfferWords::badge(*held)), ChipRole);
        return;
    }
    const auto& offer = held->worked->offer;
    const Formatter& format = m_services.format;
    const QDate today = m_model.today();
    const auto share = m_model.shareOfCapacity(slot);
    set(Authority, slot, {});
    m_items->item(Authority, slot + 1)
        ->setData(QVariant::fromValue(OfferWords::badge(*held)), ChipRole);
    set(Total, slot, format.money(offer.toPay), Tone::Normal, true);
    set(Discount, slot,
        format.money(offer.forgiven()) + QStringLiteral(" · ")
            + format.percentOf(offer.forgiven().minor(), offer.owed().minor()));
    set(Down, slot,
        offer.hasDownPayment ? format.money(offer.payments[0].amount) : QString(noValue));
    set(Payments, slot, OfferWords::evenPayments(offer, format));
    const auto last = OfferWords::lastThatDiffers(offer);
    set(PlusOne, slot, last ? format.money(*last) : QString(noValue));
    set(First, slot, format.date(offer.payments.front().due, today));
    set(Last, slot, format.date(offer.payments.back().due, today));
    set(Capacity, slot, share ? format.percent(*share) : QString(noValue),
        !share             ? Tone::Muted
            : *share > 100 ? Tone::Warn
                           : Tone::Ok);
    set(Valid, slot, format.date(offer.validUntil, today));
}

} // namespace expediente::ui
