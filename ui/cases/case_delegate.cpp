#include "ui/cases/case_delegate.h"

#include "ui/cases/case_list_model.h"
#include "ui/widgets/paint.h"

namespace expediente::ui {

namespace {

constexpr int barHeight = 8;

} // namespace

void CaseDelegate::setLead(int column, int width, bool right)
{
    m_leads[column] = {width, right};
}

void CaseDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool loaded = index.data(CaseListModel::LoadedRole).toBool();
    if (loaded && !m_leads.contains(index.column())) {
        ChipDelegate::paint(painter, option, index);
        return;
    }
    const QRect inside = paintGround(*painter, option, index);
    if (!loaded) {
        paintBar(*painter, inside, index);
        return;
    }
    const QRect rest = paintLead(*painter, inside, index);
    const QVariant chip = index.data(ChipRole);
    if (chip.canConvert<ChipData>())
        Chip::paint(*painter, theme(), rest, chip.value<ChipData>());
    else
        paintText(*painter, rest, index);
}

QRect CaseDelegate::paintLead(QPainter& painter, QRect rect, const QModelIndex& index) const
{
    const QString text = index.data(CaseListModel::LeadRole).toString();
    if (text.isEmpty())
        return rect;
    const Lead lead = m_leads.value(index.column());
    const Tone tone = index.data(CaseListModel::LeadToneRole).value<Tone>();
    const QFont font =
        theme().font(TextStyle::Base, tone == Tone::Warn ? Weight::Bold : Weight::Regular);
    const int width = std::max(lead.width, paint::textWidth(font, text));
    QRect place = rect;
    place.setWidth(width);
    paint::text(painter, place, text, font, theme()[textToken(tone)],
        (lead.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    rect.setLeft(rect.left() + width + metrics::space2);
    return rect;
}

/// As wide as what will stand there might be; never the same all the way down.
void CaseDelegate::paintBar(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const int shades = (index.row() * 7 + index.column() * 5) % 4;
    QRect bar(0, 0, rect.width() * (45 + 10 * shades) / 100, barHeight);
    bar.moveCenter(rect.center());
    const auto align = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    if (align & Qt::AlignRight)
        bar.moveRight(rect.right());
    else
        bar.moveLeft(rect.left());
    paint::fill(painter, bar, theme()[Token::NeutralBack]);
}

} // namespace expediente::ui
