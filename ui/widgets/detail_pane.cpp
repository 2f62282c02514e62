#include "ui/widgets/detail_pane.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/states.h"

#include <QScrollBar>

namespace expediente::ui {
namespace {

constexpr int leastHeight = 130;
constexpr int leastForPairs = 640;

/// A stop for the keyboard for as long as there is something to scroll.
void scrollByKeyboard(QScrollArea* area)
{
    FocusRing::enable(area);
    QObject::connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, area,
        [area](int, int end) { area->setFocusPolicy(end > 0 ? Qt::TabFocus : Qt::NoFocus); });
}

} // namespace

DetailPane::DetailPane(const Theme& theme, const QString& nothingChosen, QWidget* parent)
    : Panel(theme, tr("Detail"), parent)
    , m_nothing(new EmptyState(theme, IconName::List, nothingChosen, {}))
    , m_lines(new DetailLines(theme))
    , m_buttonRow(new QWidget)
    , m_buttons(new QHBoxLayout(m_buttonRow))
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(
        metrics::space3, metrics::space3, metrics::space3, metrics::space3);
    m_column->setSpacing(metrics::space2);
    m_column->addWidget(m_lines);
    m_column->addStretch();
    m_scroll = scrolling(content);
    scrollByKeyboard(m_scroll);
    m_buttons->setContentsMargins(
        metrics::space3, metrics::space2, metrics::space3, metrics::space3);
    m_buttons->setSpacing(metrics::space2);
    m_buttons->addStretch();
    body()->addWidget(m_nothing, 1);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_buttonRow);
    setMinimumHeight(leastHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    showNothing();
}

void DetailPane::show(const QString& title, const Lines& lines)
{
    const bool isOther = m_scroll->accessibleName() != title;
    setTitle(title);
    m_scroll->setAccessibleName(title);
    if (m_lines->setLines(lines) || isOther)
        m_scroll->verticalScrollBar()->setValue(0);
    m_nothing->hide();
    m_scroll->show();
    m_buttonRow->setVisible(m_buttons->count() > 1);
}

void DetailPane::showNothing()
{
    setTitle(tr("Detail"));
    m_scroll->hide();
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

void DetailPane::pairLines()
{
    m_pairs = true;
    m_lines->setPairsWithin(width() >= leastForPairs ? width() : 0);
}

void DetailPane::addButton(QWidget* button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

/// By the pane's own width, which no scroll bar that comes or goes changes.
void DetailPane::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    if (m_pairs)
        pairLines();
}

} // namespace expediente::ui
