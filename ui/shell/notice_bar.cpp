#include "ui/shell/notice_bar.h"

#include "ui/widgets/inline_message.h"

#include <QApplication>

namespace expediente::ui {

NoticeBar::NoticeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_message(new InlineMessage(theme))
{
    setObjectName(QStringLiteral("notice"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::space2);
    row->addWidget(m_message);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shown);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBar::dismiss);
    connect(m_message, &InlineMessage::actionTriggered, this, &NoticeBar::runAction);
    connect(m_message, &InlineMessage::dismissed, this, &NoticeBar::dismiss);
    connect(qApp, &QApplication::focusChanged, this, [this] { holdOrRun(); });
    hide();
}

void NoticeBar::showNotice(
    const QString& sentence, const QString& action, const std::function<void()>& run, Tone tone)
{
    m_run = action.isEmpty() ? std::function<void()>() : run;
    say(tone, sentence, action);
}

void NoticeBar::showProblem(const QString& sentence)
{
    m_run = {};
    say(Tone::Bad, sentence, {});
}

void NoticeBar::say(Tone tone, const QString& sentence, const QString& action)
{
    m_message->showMessage(tone, sentence, action);
    show();
    m_timer.start();
    holdOrRun();
    emit actionChanged(action);
}

void NoticeBar::dismiss()
{
    if (isHidden())
        return;
    m_timer.stop();
    m_run = {};
    hide();
    m_message->dismiss();
    emit actionChanged({});
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_message->sentence();
}

void NoticeBar::runAction()
{
    const auto run = std::exchange(m_run, {});
    dismiss();
    if (run)
        run();
}

void NoticeBar::holdOrRun()
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    if (isHidden())
        return;
    if (m_hovered || focused)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void NoticeBar::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    m_hovered = true;
    holdOrRun();
}

void NoticeBar::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered = false;
    holdOrRun();
}

void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace expediente::ui
