#include "ui/widgets/detail_pane.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/states.h"

#include <QGridLayout>

namespace expediente::ui {
namespace {

constexpr int leastHeight = 130;

} // namespace

DetailPane::DetailPane(const Theme& theme, const QString& nothingChosen, QWidget* parent)
    : Panel(theme, tr("Detail"), parent)
    , m_theme(theme)
    , m_nothing(new EmptyState(theme, IconName::List, nothingChosen, {}))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_buttonRow(new QWidget)
    , m_buttons(new QHBoxLayout(m_buttonRow))
{
    m_column->setContentsMargins(
        metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    m_column->setSpacing(metrics::space2);
    m_column->addStretch();
    auto* scroll = scrolling(m_content);
    m_buttons->setContentsMargins(
        metrics::space3, metrics::space2, metrics::space3, metrics::space3);
    m_buttons->setSpacing(metrics::space2);
    m_buttons->addStretch();
    body()->addWidget(m_nothing, 1);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_buttonRow);
    m_content = scroll;
    setMinimumHeight(leastHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    showNothing();
}

void DetailPane::show(const QString& title, const Lines& lines)
{
    setTitle(title);
    delete m_lines;
    m_lines = new QWidget;
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space3);
    grid->setVerticalSpacing(metrics::space2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [caption, text] : lines) {
        auto* said = new TextLabel(m_theme, TextStyle::Base, Token::Text1, Weight::Regular, text);
        said->setWordWrap(true);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        said->setFocusPolicy(Qt::ClickFocus);
        said->setAccessibleName(
            caption.isEmpty() ? text : tr("%1: %2", "caption and text").arg(caption, text));
        if (caption.isEmpty()) {
            grid->addWidget(said, row++, 0, 1, 2);
            continue;
        }
        auto* name =
            new TextLabel(m_theme, TextStyle::Secondary, Token::Text2, Weight::Regular, caption);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(said, row++, 1);
    }
    m_column->insertWidget(m_column->count() - 1, m_lines);
    m_nothing->hide();
    m_content->show();
    m_buttonRow->setVisible(m_buttons->count() > 1);
}

void DetailPane::showNothing()
{
    setTitle(tr("Detail"));
    m_content->hide();
    m_buttonRow->hide();
    m_nothing->show();
}

void DetailPane::setPreferredHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QSize DetailPane::sizeHint() const
{
    return {320, m_height};
}

void DetailPane::setTop(QWidget* widget)
{
    m_column->insertWidget(0, widget);
}

void DetailPane::addButton(QWidget* button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

} // namespace expediente::ui
