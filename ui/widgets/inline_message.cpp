#include "ui/widgets/inline_message.h"

#include "ui/widgets/icon_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace expediente::ui {
namespace {

IconName iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return IconName::CheckCircle;
    case Tone::Warn:
    case Tone::Bad:
        return IconName::Warning;
    default:
        return IconName::Info;
    }
}

} // namespace

InlineMessage::InlineMessage(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, IconName::Info))
    , m_sentence(new TextLabel(theme, TextStyle::Base))
    , m_action(new LinkButton(theme, {}))
    , m_close(new IconButton(theme, IconName::Cross, tr("Close this message")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::stripe + metrics::space3, 4, metrics::space2, 4);
    row->setSpacing(metrics::space3);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumHeight(metrics::control);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_action, &QAbstractButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_close, &QAbstractButton::clicked, this, &InlineMessage::dismiss);
    hide();
}

void InlineMessage::showMessage(Tone tone, const QString& sentence, const QString& action)
{
    m_tone = tone;
    m_icon->setIcon(iconOf(tone), textToken(tone));
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setHidden(action.isEmpty());
    m_action->updateGeometry();
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::setSticky(bool sticky)
{
    m_close->setHidden(sticky);
}

void InlineMessage::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

QString InlineMessage::sentence() const
{
    return m_sentence->text();
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::box(painter, rect(), m_theme[backToken(m_tone)]);
    paint::stripe(painter, rect(), m_theme[lineToken(m_tone)]);
}

} // namespace expediente::ui
