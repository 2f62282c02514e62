#include "ui/shell/entrance_card.h"

#include "ui/shell/brand.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QProgressBar>

namespace expediente::ui {

EntranceCard::EntranceCard(const Theme& theme, const QString& heading, int width, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_message(new InlineMessage(theme))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(
        metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    column->setSpacing(metrics::space4);
    auto* brand = new QHBoxLayout;
    brand->setSpacing(metrics::space2);
    brand->addStretch();
    brand->addWidget(new BrandMark(theme, 28));
    brand->addWidget(new TextLabel(
        theme, TextStyle::Title, Token::Text1, Weight::Bold, QStringLiteral("Expediente")));
    brand->addStretch();

    auto* panel = new ui::Panel(theme); // QFrame has a Panel of its own
    panel->setMaximumWidth(width);
    panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_body = panel->body();
    m_body->setContentsMargins(
        metrics::space6, metrics::space4 + 4, metrics::space6, metrics::space4);
    m_body->setSpacing(metrics::space3);
    auto* head = new TextLabel(theme, TextStyle::Title, Token::Text1, Weight::Bold, heading);
    head->setWordWrap(true);
    m_body->addWidget(head);
    panel->setAccessibleName(heading);
    m_message->setSticky(true);

    auto* middle = new QHBoxLayout;
    middle->addStretch(0);
    middle->addWidget(panel, 1);
    middle->addStretch(0);
    column->addStretch(2);
    column->addLayout(brand);
    column->addLayout(middle);
    auto* help = new TextLabel(
        theme, TextStyle::Caption, Token::Text3, Weight::Regular, tr("F1 opens the handbook"));
    column->addWidget(help, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setWidget(content);
}

void EntranceCard::showProblem(const QString& sentence)
{
    if (sentence.isEmpty())
        m_message->dismiss();
    else
        m_message->showMessage(Tone::Bad, sentence);
}

void EntranceCard::showStep(int step, int of)
{
    m_body->insertWidget(0,
        new TextLabel(m_theme, TextStyle::Secondary, Token::Accent, Weight::Bold,
            tr("Step %1 of %2").arg(step).arg(of)));
}

TextLabel* EntranceCard::addText(const QString& text, Token color)
{
    auto* label = new TextLabel(m_theme, TextStyle::Base, color, Weight::Regular, text);
    label->setWordWrap(true);
    m_body->addWidget(label);
    return label;
}

QWidget* EntranceCard::makeBusyLine() const
{
    auto* line = new QProgressBar;
    line->setRange(0, 0);
    line->setTextVisible(false);
    line->setAccessibleName(tr("Working…"));
    QSizePolicy keepsItsPlace = line->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    line->setSizePolicy(keepsItsPlace);
    line->hide();
    return line;
}

} // namespace expediente::ui
