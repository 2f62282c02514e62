#include "ui/casefile/figures_panel.h"

#include "ui/casefile/figure_rows.h"
#include "ui/casefile/figures_tree.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/states.h"

#include <QPainter>

namespace expediente::ui {
namespace {

/// A line of the totals, on a colour of the theme.
class TintedLine final : public QWidget {
public:
    TintedLine(const Theme& theme, Token back) : m_theme(theme), m_back(back) { }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), m_theme[m_back]); }

private:
    const Theme& m_theme;
    Token m_back;
};

} // namespace

FiguresPanel::FiguresPanel(const Theme& theme, QWidget* parent)
    : Panel(theme, tr("Figures"), parent)
    , m_theme(theme)
    , m_tree(new FiguresTree(theme))
    , m_none(new EmptyState(theme, IconName::Money, tr("No figures yet"),
          tr("They come with the creditor's statement.")))
{
    for (const auto signal : {&QTreeView::expanded, &QTreeView::collapsed})
        connect(m_tree, signal, this, [this] { m_touched = m_touched || !m_settling; });
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(metrics::space2, metrics::space1, 0, metrics::space1);
    inset->addWidget(m_tree);
    body()->addLayout(inset, 1);
    body()->addWidget(m_none, 1);
    m_none->hide();
    m_none->setAction(tr("Import a file"));
    connect(m_none, &Placeholder::actionTriggered, this, &FiguresPanel::fileRequested);
}

void FiguresPanel::setCase(const OpenCase& open)
{
    setTitle(FigureRows::title(open));
    const auto rows = FigureRows::of(open);
    m_tree->setRows(rows);
    m_tree->setAccessibleName(FigureRows::title(open));
    m_tree->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
    showTotals(open);
    if (open.view.id == m_shown)
        return;
    m_shown = open.view.id;
    m_tree->collapseAll();
    m_explained = FigureRows::explainedFirst(open);
    m_touched = false;
    settleSoon();
}

void FiguresPanel::showTotals(const OpenCase& open)
{
    delete m_totals;
    m_totals = new QWidget;
    auto* column = new QVBoxLayout(m_totals);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto line = [&](const QString& caption, const QString& amount, TextStyle style, Token ink,
                          Token back) {
        auto* row = new TintedLine(m_theme, back);
        auto* layout = new QHBoxLayout(row);
        const bool strong = style == TextStyle::Strong;
        layout->setContentsMargins(
            metrics::space3, strong ? 7 : 5, metrics::space3, strong ? 7 : 5);
        layout->setSpacing(metrics::space2);
        auto* name = new TextLabel(m_theme, strong ? style : TextStyle::Secondary, ink,
            strong ? Weight::Bold : Weight::Regular, caption);
        name->setWordWrap(!strong);
        layout->addWidget(name, 1);
        layout->addWidget(new TextLabel(m_theme, style, ink, Weight::Bold, amount));
        column->addWidget(row);
    };
    column->addWidget(new Separator(m_theme, Qt::Horizontal, Token::ControlBorder));
    for (const FigureRows::Total& total : FigureRows::totals(open)) {
        line(total.caption, total.amount, TextStyle::Strong, Token::Text1, Token::Surface2);
        if (!total.paidSince.isEmpty())
            line(tr("Paid after the statement, in these figures"), total.paidSince, TextStyle::Base,
                Token::Text2, Token::Surface2);
        if (!total.refused.isEmpty())
            line(total.refused, {}, TextStyle::Base, Token::WarnText, Token::WarnBack);
        if (!total.credit.isEmpty())
            line(tr("Credit in hand; not deducted"), total.credit, TextStyle::Base, Token::Text2,
                Token::Surface2);
    }
    if (open.least)
        line(tr("Least you may settle for, in one payment"),
            open.format.money(*open.least, open.currencyCode()), TextStyle::Base, Token::Accent,
            Token::AccentSoft);
    body()->addWidget(m_totals);
    m_totals->setVisible(!open.view.totals.empty());
}

void FiguresPanel::explain()
{
    m_touched = true;
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_tree->model()->index(0, 0));
    m_tree->setFocus(Qt::OtherFocusReason);
}

void FiguresPanel::settle()
{
    if (!isVisible() || m_touched)
        return;
    m_settling = true;
    m_tree->setExpanded(m_tree->find(m_explained), true);
    if (m_tree->openHeight() > m_tree->viewport()->height())
        m_tree->collapseAll();
    m_settling = false;
}

void FiguresPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    settleSoon();
}

void FiguresPanel::settleSoon()
{
    // After the layout has given the tree its size.
    QMetaObject::invokeMethod(this, &FiguresPanel::settle, Qt::QueuedConnection);
}

} // namespace expediente::ui
