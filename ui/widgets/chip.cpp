#include "ui/widgets/chip.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace expediente::ui {
namespace {

struct ChipShape {
    QFont font;
    int height;
    int padding;
    int icon;
    int gap;
};

ChipShape measure(const Theme& theme, const ChipData& data)
{
    const bool large = data.size == ChipSize::Large;
    ChipShape shape = large
        ? ChipShape{theme.font(TextStyle::Base, Weight::Bold), metrics::chipLarge, 8, 14, 8}
        : ChipShape{theme.font(TextStyle::Secondary, data.strong ? Weight::Bold : Weight::Regular),
            metrics::chip, 6, 14, 4};
    shape.height = std::max(shape.height, paint::textHeight(shape.font) + 2);
    if (data.icon == IconName::None)
        shape.icon = shape.gap = 0;
    return shape;
}

QColor backOf(const Theme& theme, const ChipData& data)
{
    if (data.kind == ChipKind::Dashed)
        return {};
    return theme[data.raised ? Token::Surface : backToken(toneOf(data.kind))];
}

} // namespace

Tone toneOf(ChipKind kind)
{
    switch (kind) {
    case ChipKind::Neutral:
    case ChipKind::Dashed:
        return Tone::Muted;
    case ChipKind::Ok:
        return Tone::Ok;
    case ChipKind::Warn:
        return Tone::Warn;
    case ChipKind::Bad:
        return Tone::Bad;
    case ChipKind::Accent:
        return Tone::Accent;
    }
    return Tone::Muted;
}

Chip::Chip(const Theme& theme, const ChipData& data, QWidget* parent)
    : QLabel(parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setData(data);
}

void Chip::setData(const ChipData& data, const QString& spoken)
{
    m_data = data;
    setText(data.text);
    setAccessibleName(spoken.isEmpty() ? data.text : spoken);
    updateGeometry();
    update();
}

QSize Chip::sizeOf(const Theme& theme, const ChipData& data)
{
    const ChipShape shape = measure(theme, data);
    return {2 * shape.padding + shape.icon + shape.gap + paint::textWidth(shape.font, data.text),
        shape.height};
}

void Chip::paint(QPainter& painter, const Theme& theme, const QRect& rect, const ChipData& data)
{
    const ChipShape shape = measure(theme, data);
    QRect box(rect.topLeft(), sizeOf(theme, data));
    box.moveTop(rect.top() + (rect.height() - box.height()) / 2);
    if (data.kind == ChipKind::Dashed) {
        paint::box(
            painter, box, {}, theme[Token::ControlBorder], metrics::radius, 1, Qt::CustomDashLine);
    } else {
        paint::box(painter, box, backOf(theme, data));
    }
    const QColor ink = theme[textToken(toneOf(data.kind))];
    QRect inside = box.adjusted(shape.padding, 0, -shape.padding, 0);
    if (shape.icon > 0) {
        theme.paintIcon(
            painter, data.icon, ink, QRectF(inside.left(), inside.top(), shape.icon, box.height()));
        inside.setLeft(inside.left() + shape.icon + shape.gap);
    }
    paint::text(painter, inside, data.text, shape.font, ink);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, m_theme, rect(), m_data);
}

} // namespace expediente::ui
