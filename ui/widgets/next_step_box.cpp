#include "ui/widgets/next_step_box.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPainter>

namespace expediente::ui {

NextStepBox::NextStepBox(const Theme& theme, Qt::Orientation orientation, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextStyle::Secondary, Token::Accent, Weight::Bold))
    , m_sentence(new TextLabel(theme, TextStyle::Base))
    , m_buttons(new QHBoxLayout)
{
    const bool vertical = orientation == Qt::Vertical;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(vertical ? 1 : 0);
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    texts->addStretch();
    m_sentence->setWordWrap(vertical);
    m_buttons->setSpacing(metrics::space2);
    auto* outer =
        new QBoxLayout(vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    const int side = metrics::stripe + metrics::space3;
    outer->setContentsMargins(side, vertical ? 8 : 6, metrics::space3, vertical ? 8 : 6);
    outer->setSpacing(vertical ? metrics::space2 : metrics::space3);
    outer->addLayout(texts, 1);
    outer->addLayout(m_buttons);
    if (vertical)
        m_buttons->addStretch();
}

void NextStepBox::setStep(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(tr("%1: %2").arg(title, sentence));
}

void NextStepBox::addButton(QAbstractButton* button)
{
    const bool stretched = m_buttons->count() > 0
        && m_buttons->itemAt(m_buttons->count() - 1)->spacerItem() != nullptr;
    m_buttons->insertWidget(m_buttons->count() - (stretched ? 1 : 0), button);
}

void NextStepBox::setCompact(bool compact)
{
    m_compact = compact;
    m_title->setHidden(compact);
    m_sentence->setHidden(compact);
    const int side = compact ? 0 : metrics::stripe + metrics::space3;
    layout()->setContentsMargins(side, 6, compact ? 0 : metrics::space3, 6);
    update();
}

void NextStepBox::paintEvent(QPaintEvent*)
{
    if (m_compact)
        return;
    QPainter painter(this);
    paint::box(painter, rect(), m_theme[Token::AccentSoft]);
    paint::stripe(painter, rect(), m_theme[Token::Accent]);
}

} // namespace expediente::ui
