#include "ui/casefile/clamped_label.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/tool_tip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace expediente::ui {

ClampedLabel::ClampedLabel(const Theme& theme, TextStyle style, Token color, int lines,
    const QString& text, QWidget* parent)
    : TextLabel(theme, style, color, Weight::Regular, text, parent), m_lines(lines)
{
    setAccessibleName(text);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QStringList ClampedLabel::linesFor(int width) const
{
    QTextLayout layout(text(), font());
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == m_lines) {
            lines << QFontMetricsF(font()).elidedText(
                text().mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text().mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

bool ClampedLabel::isCut() const
{
    const QStringList lines = linesFor(width());
    return !lines.isEmpty() && lines.back().endsWith(u'…') && !text().endsWith(u'…');
}

int ClampedLabel::heightForWidth(int width) const
{
    const auto lines = std::max<qsizetype>(1, linesFor(width).size());
    return int(lines) * lineHeight(TextStyle::Secondary);
}

QSize ClampedLabel::minimumSizeHint() const
{
    return {120, lineHeight(TextStyle::Secondary)};
}

QSize ClampedLabel::sizeHint() const
{
    const int wide = width() > 0 ? width() : 240;
    return {wide, heightForWidth(wide)};
}

void ClampedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QStringList lines = linesFor(width());
    const int high = lineHeight(TextStyle::Secondary);
    QRect line(0, (height() - int(lines.size()) * high) / 2, width(), high);
    for (const QString& shown : lines) {
        paint::text(painter, line, shown, font(), theme()[color()]);
        line.translate(0, high);
    }
}

bool ClampedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && isCut()) {
        QToolTip::showText(
            static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return TextLabel::event(event);
}

} // namespace expediente::ui
