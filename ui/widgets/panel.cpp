#include "ui/widgets/panel.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace expediente::ui {

Panel::Panel(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addLayout(m_body, 1);
}

Panel::Panel(const Theme& theme, const QString& title, QWidget* parent) : Panel(theme, parent)
{
    makeHead(title);
}

void Panel::makeHead(const QString& title)
{
    m_head = new QWidget(this);
    m_head->setMinimumHeight(metrics::panelHead);
    m_headRow = new QHBoxLayout(m_head);
    // The last pixel row is the line under the head.
    m_headRow->setContentsMargins(metrics::space3, 0, metrics::space3, 1);
    m_headRow->setSpacing(metrics::space2);
    m_icon = new IconLabel(m_theme, IconName::None, Token::Text1);
    m_icon->hide();
    m_title = new ElidedLabel(m_theme, TextStyle::Base, Token::Text1, Weight::Bold);
    m_detail = new TextLabel(m_theme, TextStyle::Secondary, Token::Text2);
    m_detail->hide();
    m_badge = new Chip(m_theme, {.text = {}, .kind = ChipKind::Accent, .strong = false});
    m_badge->hide();
    m_caption = new ElidedLabel(m_theme, TextStyle::Secondary, Token::Text2);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sum = new TextLabel(m_theme, TextStyle::Secondary, Token::Text2);
    m_sum->hide();
    m_headRow->addWidget(m_icon);
    m_headRow->addSpacing(0);
    m_headRow->addWidget(m_title);
    m_headRow->addWidget(m_detail);
    m_headRow->addWidget(m_badge);
    m_headRow->addWidget(m_caption, 1);
    m_headRow->addWidget(m_sum);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_head, 0, Qt::AlignTop);
    setTitle(title);
}

void Panel::setTitle(const QString& title)
{
    Q_ASSERT(hasHead());
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::setIcon(IconName icon, Token color)
{
    m_icon->setIcon(icon, color);
    m_icon->setVisible(icon != IconName::None);
}

void Panel::setDetail(const QString& detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void Panel::setBadge(const QString& count)
{
    m_badge->setData({.text = count, .kind = ChipKind::Accent});
    m_badge->setVisible(!count.isEmpty());
}

void Panel::setCaption(const QString& caption)
{
    m_caption->setText(caption);
}

void Panel::setSum(const QString& sum)
{
    m_sum->setText(sum);
    m_sum->setVisible(!sum.isEmpty());
}

void Panel::clearCaption()
{
    setCaption({});
    setSum({});
}

void Panel::setKey(const QString& key)
{
    if (!m_key) {
        m_key = new KeyCap(m_theme, key);
        addHeadWidget(m_key);
    }
    m_key->setText(key);
    m_key->setVisible(!key.isEmpty());
    m_key->updateGeometry();
}

LinkButton* Panel::setLink(const QString& text)
{
    if (!m_link) {
        m_link = new LinkButton(m_theme, text);
        addHeadWidget(m_link);
    }
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
    return m_link;
}

void Panel::addHeadWidget(QWidget* widget)
{
    m_headRow->addWidget(widget);
}

void Panel::setStripe(Tone tone)
{
    m_stripe = tone;
    const int left = tone == Tone::Normal ? 1 : metrics::stripe;
    layout()->setContentsMargins(left, 1, 1, 1);
    update();
}

void Panel::padBody()
{
    m_body->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    m_body->setSpacing(metrics::space2);
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, rect(), m_theme[Token::Surface], m_theme[Token::Border]);
    if (hasHead()) {
        const QRect head = m_head->geometry();
        paint::fill(
            painter, QRectF(head.left(), head.bottom(), head.width(), 1), m_theme[Token::Border]);
    }
    if (m_stripe != Tone::Normal)
        paint::stripe(painter, rect(), m_theme[lineToken(m_stripe)]);
}

} // namespace expediente::ui
