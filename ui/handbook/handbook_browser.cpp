#include "ui/handbook/handbook_browser.h"

#include "ui/handbook/handbook_document.h"
#include "ui/widgets/search_fold.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

#include <utility>

namespace expediente::ui {

namespace {

constexpr int leastWidth = 200; // before it has a place

} // namespace

HandbookBrowser::HandbookBrowser(const Theme& theme, const Handbook& handbook, QWidget* parent)
    : QTextBrowser(parent), m_theme(theme), m_handbook(handbook)
{
    setObjectName(QStringLiteral("handbookPage"));
    setAccessibleName(tr("Page of the handbook"));
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the column keeps its width
    connect(this, &QTextBrowser::anchorClicked, this,
        [this](const QUrl& link) { emit linkRequested(link.toString()); });
    connect(&theme, &Theme::changed, this, [this] {
        const int at = scrolled();
        setAnew();
        scrollTo(at);
    });
}

void HandbookBrowser::setPage(const QString& markdown)
{
    m_markdown = markdown;
    setAnew();
}

void HandbookBrowser::setAnew()
{
    // Set before it is shown, so that it is laid out once.
    auto* page = new QTextDocument(this);
    m_setWidth = viewport()->width();
    setHandbookPage(*page, m_markdown,
        {m_handbook, m_theme, std::max(m_setWidth, leastWidth), devicePixelRatioF()});
    setExtraSelections({}); // they hold on to the page that goes
    setDocument(page);
    // Later: a resize may come while this is shown, which goes through its children.
    if (QTextDocument* gone = std::exchange(m_page, page))
        gone->deleteLater();
    mark();
}

void HandbookBrowser::setWords(const QStringList& folded)
{
    m_words = folded;
    mark();
}

void HandbookBrowser::mark()
{
    QList<ExtraSelection> marks;
    if (!m_page || m_words.isEmpty())
        return setExtraSelections(marks);
    for (QTextBlock block = m_page->begin(); block.isValid(); block = block.next()) {
        const QString text = searchFold(block.text()); // as long as the text itself
        for (const QString& word : m_words)
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                if (at > 0 && text.at(at - 1).isLetterOrNumber())
                    continue;
                ExtraSelection selection;
                selection.cursor = QTextCursor(block);
                selection.cursor.setPosition(block.position() + int(at));
                selection.cursor.setPosition(
                    block.position() + int(at + word.size()), QTextCursor::KeepAnchor);
                selection.format.setBackground(m_theme[Token::WarnBack]);
                selection.format.setForeground(m_theme[Token::WarnText]);
                marks << selection;
            }
    }
    setExtraSelections(marks);
}

void HandbookBrowser::goToHeading(int heading)
{
    const int position = heading > 0 && m_page ? positionOfHeading(*m_page, heading) : 0;
    const auto* layout = document()->documentLayout();
    const QTextBlock block = document()->findBlock(position);
    scrollTo(position > 0 ? int(layout->blockBoundingRect(block).top()) : 0);
}

int HandbookBrowser::scrolled() const
{
    return verticalScrollBar()->value();
}

void HandbookBrowser::scrollTo(int value)
{
    document()->documentLayout()->documentSize(); // lays out what is below, so that it can scroll
    verticalScrollBar()->setValue(value);
}

void HandbookBrowser::keyPressEvent(QKeyEvent* event)
{
    const bool back = (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier)
        || event->key() == Qt::Key_Backspace;
    if (back)
        emit backRequested();
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // closes what the handbook is shown in
    else
        QTextBrowser::keyPressEvent(event);
}

void HandbookBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() == m_setWidth || m_markdown.isEmpty())
        return;
    const int at = scrolled();
    setAnew();
    scrollTo(at);
}

} // namespace expediente::ui
