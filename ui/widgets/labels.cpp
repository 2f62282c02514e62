#include "ui/widgets/labels.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tool_tip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace expediente::ui {

TextLabel::TextLabel(const Theme& theme, TextStyle style, Token color, Weight weight,
    const QString& text, QWidget* parent)
    : QLabel(text, parent), m_theme(theme), m_style(style), m_color(color)
{
    // What a label shows often comes from a creditor's file: never let it be read as HTML.
    setTextFormat(Qt::PlainText);
    setWeight(weight);
    refresh();
    connect(&theme, &Theme::changed, this, &TextLabel::refresh);
}

void TextLabel::setColor(Token color)
{
    m_color = color;
    refresh();
}

void TextLabel::setWeight(Weight weight)
{
    setFont(m_theme.font(m_style, weight));
}

void TextLabel::refresh()
{
    QPalette own;
    own.setColor(QPalette::WindowText, m_theme[m_color]);
    setPalette(own);
}

bool ElidedLabel::isElided() const
{
    return paint::textWidth(font(), text()) > contentsRect().width();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least =
        std::min(paint::textWidth(font(), text()), paint::textWidth(font(), QStringLiteral("mm…")));
    return {least, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::elidedText(painter, contentsRect(), text(), font(), theme()[color()],
        (alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(
            static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return TextLabel::event(event);
}

IconLabel::IconLabel(const Theme& theme, IconName icon, Token color, int size, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_color(color), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(IconName icon, Token color)
{
    m_icon = icon;
    m_color = color;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_theme.paintIcon(painter, m_icon, m_theme[m_color], rect());
}

LinkButton::LinkButton(const Theme& theme, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setFont(theme.font(TextStyle::Secondary, Weight::Bold));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::enable(this);
}

QSize LinkButton::sizeHint() const
{
    const QString shown = QString(text()).remove('&');
    return {paint::textWidth(font(), shown), std::max(metrics::control, paint::textHeight(font()))};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont face = font();
    face.setUnderline(underMouse() && isEnabled());
    painter.setFont(face);
    painter.setPen(m_theme[isEnabled() ? Token::Accent : Token::Text3]);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, text());
}

void LinkButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Separator::Separator(const Theme& theme, Qt::Orientation orientation, Token color, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_color(color)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::fill(painter, rect(), m_theme[m_color]);
}

Avatar::Avatar(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString& name)
{
    m_initials = initials(name);
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
    update();
}

QString Avatar::initials(const QString& name)
{
    const QStringList words = name.simplified().split(' ', Qt::SkipEmptyParts);
    QString letters;
    for (const QString& word : words.mid(0, 2))
        letters += word.front().toUpper();
    return letters;
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, rect(), m_theme[Token::NeutralBack]);
    paint::text(painter, rect(), m_initials, m_theme.font(TextStyle::Secondary, Weight::Bold),
        m_theme[Token::Text2], Qt::AlignCenter);
}

} // namespace expediente::ui
