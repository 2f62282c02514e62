#include "ui/handbook/handbook_view.h"

#include "ui/handbook/handbook_browser.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/search_fold.h"
#include "ui/widgets/two_line_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace expediente::ui {

namespace {

constexpr int listWidth = 264;

} // namespace

HandbookView::HandbookView(const Theme& theme, Language language, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_handbook(language)
    , m_line(new LineEdit(theme))
    , m_list(new QListWidget)
    , m_contentsRows(new RowDelegate(theme, this))
    , m_foundRows(new TwoLineDelegate(theme, this))
    , m_browser(new HandbookBrowser(theme, m_handbook))
{
    m_line->setObjectName(QStringLiteral("handbookSearch"));
    m_line->setLeadingIcon(IconName::Search);
    m_line->setPlaceholderText(tr("Search the handbook"));
    m_line->setAccessibleName(tr("Search the handbook"));
    m_line->setKeyHint(QStringLiteral("Ctrl+F"));
    m_line->setMaxLength(100);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("handbookList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* left = new QVBoxLayout;
    left->setSpacing(metrics::space2);
    left->addWidget(m_line);
    left->addWidget(m_list, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space3);
    row->addLayout(left);
    row->addWidget(m_browser, 1);
    m_line->setFixedWidth(listWidth);
    m_list->setFixedWidth(listWidth);
    setFocusProxy(m_browser);
    listContents();
    connect(m_line, &QLineEdit::textChanged, this, &HandbookView::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HandbookView::choose);
    connect(m_list, &QListWidget::itemActivated, m_browser, [this] { m_browser->setFocus(); });
    connect(m_browser, &HandbookBrowser::backRequested, this, &HandbookView::goBack);
    connect(m_browser, &HandbookBrowser::linkRequested, this, &HandbookView::follow);
}

void HandbookView::open(const QString& id, const QString& keysHere)
{
    m_keysHere = keysHere;
    m_keysPage = m_handbook.indexOf(id);
    show(m_keysPage, 0);
}

QString HandbookView::currentId() const
{
    return m_handbook.pages()[m_current].id;
}

void HandbookView::show(std::size_t page, int heading)
{
    m_current = page;
    QString markdown = m_handbook.pages()[page].markdown;
    if (page == m_keysPage && !m_keysHere.isEmpty())
        markdown.insert(markdown.indexOf('\n') + 1, '\n' + m_keysHere + '\n');
    m_browser->setPage(markdown);
    m_browser->goToHeading(heading);
    if (m_searching)
        return;
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(int(page));
}

void HandbookView::go(std::size_t page, int heading)
{
    if (page != m_current) {
        m_before.push_back({m_current, m_browser->scrolled()});
        return show(page, heading);
    }
    m_browser->goToHeading(heading);
}

void HandbookView::follow(const QString& link)
{
    if (const QString id = Handbook::idOf(link); !id.isEmpty())
        go(m_handbook.indexOf(id));
}

bool HandbookView::goBack()
{
    if (m_before.empty())
        return false;
    const Step step = m_before.back();
    m_before.pop_back();
    show(step.page, 0);
    m_browser->scrollTo(step.scrolled);
    return true;
}

void HandbookView::listContents()
{
    const QSignalBlocker quiet(m_list);
    m_searching = false;
    m_hits.clear();
    m_list->clear();
    m_list->setItemDelegate(m_contentsRows);
    m_list->setAccessibleName(tr("Contents"));
    for (const HandbookPage& page : m_handbook.pages())
        m_list->addItem(page.title);
    m_list->setCurrentRow(int(m_current));
    m_browser->setWords({});
}

void HandbookView::search(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return listContents();
    {
        const QSignalBlocker quiet(m_list);
        m_searching = true;
        m_hits = m_handbook.find(typed);
        m_list->clear();
        m_list->setItemDelegate(m_foundRows);
        m_list->setAccessibleName(tr("Found"));
        for (const HandbookHit& hit : m_hits) {
            const QString& page = m_handbook.pages()[hit.page].title;
            TwoLine row;
            row.title = hit.headingText;
            row.subtitle = hit.line.isEmpty() ? page : hit.line;
            auto* item = new QListWidgetItem(m_list);
            item->setData(TwoLineRole, QVariant::fromValue(row));
            item->setData(Qt::AccessibleTextRole, page + QStringLiteral(": ") + spoken(row));
        }
        if (m_hits.empty()) {
            TwoLine none;
            none.title = tr("Nothing found");
            none.subtitle = tr("Try fewer or other words.");
            none.dimmed = true;
            auto* item = new QListWidgetItem(m_list);
            item->setFlags(Qt::NoItemFlags);
            item->setData(TwoLineRole, QVariant::fromValue(none));
            item->setData(Qt::AccessibleTextRole, spoken(none));
        }
    }
    m_browser->setWords(searchFold(typed).split(' ', Qt::SkipEmptyParts));
    if (!m_hits.empty())
        m_list->setCurrentRow(0);
}

void HandbookView::choose(int row)
{
    if (row < 0)
        return;
    if (!m_searching)
        return go(std::size_t(row));
    if (std::size_t(row) < m_hits.size())
        go(m_hits[std::size_t(row)].page, m_hits[std::size_t(row)].heading);
}

void HandbookView::keyPressEvent(QKeyEvent* event)
{
    const bool find = event->key() == Qt::Key_F && event->modifiers() == Qt::ControlModifier;
    const bool back = event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier;
    if (find) {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll();
    } else if (back) {
        goBack();
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// In the line: arrows go along the list, Enter into the page, Esc takes the search back first.
bool HandbookView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_browser->setFocus();
        return true;
    case Qt::Key_Escape:
        if (m_line->text().isEmpty())
            return false;
        m_line->clear();
        m_browser->setFocus();
        return true;
    default:
        return false;
    }
}

} // namespace expediente::ui
