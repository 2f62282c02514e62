#include "ui/widgets/key_cap.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace expediente::ui {

KeyCap::KeyCap(const Theme& theme, const QString& key, QWidget* parent)
    : QLabel(key, parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString KeyCap::named(const QKeySequence& keys)
{
    // Qt calls the main key Return; people and keyboards call it Enter.
    return keys.toString(QKeySequence::NativeText).replace(QStringLiteral("Return"), tr("Enter"));
}

QSize KeyCap::sizeOf(const Theme& theme, const QString& key)
{
    const QFont font = theme.font(TextStyle::Caption);
    const int height = std::max(lineHeight(TextStyle::Caption), paint::textHeight(font)) + 2;
    return {std::max(paint::textWidth(font, key) + 10, height), height};
}

void KeyCap::paint(QPainter& painter, const Theme& theme, const QRect& rect, const QString& key)
{
    QRect box(rect.topLeft(), sizeOf(theme, key));
    box.moveTop(rect.top() + (rect.height() - box.height()) / 2);
    paint::box(painter, box, theme[Token::Surface2], theme[Token::Border], metrics::keyRadius);
    paint::text(
        painter, box, key, theme.font(TextStyle::Caption), theme[Token::Text2], Qt::AlignCenter);
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, m_theme, rect(), text());
}

} // namespace expediente::ui
