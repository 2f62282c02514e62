#include "ui/widgets/states.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace expediente::ui {

Placeholder::Placeholder(const Theme& theme, IconName icon, Token color, const QString& sentence,
    const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_sentence(new TextLabel(theme, TextStyle::Base, Token::Text1, Weight::Bold, sentence))
    , m_hint(new TextLabel(theme, TextStyle::Secondary, Token::Text2, Weight::Regular, hint))
{
    m_column->setContentsMargins(
        metrics::space2, metrics::space3, metrics::space2, metrics::space3);
    m_column->setSpacing(3);
    m_column->addStretch();
    m_column->addWidget(new IconLabel(theme, icon, color), 0, Qt::AlignHCenter);
    for (TextLabel* label : {m_sentence, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    m_column->addSpacing(metrics::space1);
    m_column->addStretch();
    m_hint->setHidden(hint.isEmpty());
    describe();
}

void Placeholder::setAction(const QString& text, const QString& key)
{
    if (!m_action) {
        m_action = new SecondaryButton(m_theme, text);
        m_column->insertWidget(m_column->count() - 1, m_action, 0, Qt::AlignHCenter);
        connect(m_action, &QPushButton::clicked, this, &Placeholder::actionTriggered);
    }
    m_action->setText(text);
    m_action->setKeyHint(key);
}

void Placeholder::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setHidden(hint.isEmpty());
    describe();
}

void Placeholder::describe()
{
    setAccessibleName(m_sentence->text());
    setAccessibleDescription(m_hint->text());
}

EmptyState::EmptyState(const Theme& theme, IconName icon, const QString& sentence,
    const QString& hint, QWidget* parent)
    : Placeholder(theme, icon, Token::Text2, sentence, hint, parent)
{
}

ErrorState::ErrorState(
    const Theme& theme, const QString& what, const QString& safe, QWidget* parent)
    : Placeholder(theme, IconName::Warning, Token::BadText, what, safe, parent)
{
    setAction(tr("Try again"));
}

void ErrorState::setDetails(const QString& details)
{
    m_details = details;
    if (!m_copy) {
        m_copy = new LinkButton(theme(), tr("Copy details"));
        column()->insertWidget(column()->count() - 1, m_copy, 0, Qt::AlignHCenter);
        connect(m_copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    }
    m_copy->setHidden(details.isEmpty());
}

LoadingBars::LoadingBars(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_shown = true;
        update();
    });
}

void LoadingBars::start(const QString& caption)
{
    m_caption = caption;
    setAccessibleName(caption.isEmpty() ? tr("Reading…") : caption);
    if (m_shown)
        update();
    else
        m_delay.start();
}

void LoadingBars::stop()
{
    m_delay.stop();
    m_shown = false;
    update();
}

QSize LoadingBars::sizeHint() const
{
    return {200, 5 * 20};
}

void LoadingBars::paintEvent(QPaintEvent*)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    const double lengths[] = {0.76, 1.0, 0.58};
    const QRect inside = rect().adjusted(metrics::space4, 0, -metrics::space4, 0);
    int y = std::max(metrics::space2, (height() - 80) / 2);
    for (const double length : lengths) {
        paint::box(painter, QRectF(inside.left(), y, inside.width() * length, 10),
            m_theme[Token::NeutralBack], {}, 2);
        y += 20;
    }
    paint::elidedText(painter, QRect(inside.left(), y - 4, inside.width(), 20), m_caption,
        m_theme.font(TextStyle::Secondary), m_theme[Token::Text2], Qt::AlignCenter);
}

} // namespace expediente::ui
