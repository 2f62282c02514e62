#include "ui/shell/search_box.h"

#include "ui/shell/case_search.h"
#include "ui/shell/results_popup.h"
#include "ui/text/words.h"
#include "ui/widgets/key_cap.h"

namespace expediente::ui {

namespace {

constexpr int usualWidth = 300;
constexpr int leastBoxWidth = 150;

} // namespace

SearchBox::SearchBox(const Services& services, QWidget* parent)
    : LineEdit(services.theme, parent)
    , m_search(new CaseSearch(services, this))
    , m_theme(services.theme)
{
    setObjectName(QStringLiteral("search"));
    setLeadingIcon(IconName::Search);
    setKeyHint(KeyCap::named(Qt::CTRL | Qt::Key_K));
    setPlaceholderText(tr("Find a person, folio or phone"));
    setAccessibleName(tr("Find a person, folio or phone"));
    setMaxLength(200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(usualWidth);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_enterPending = false;
        m_note = tr("Nobody here has that name, folio or phone.");
        m_search->setText(text);
    });
    connect(m_search, &CaseSearch::answered, this, &SearchBox::showResults);
    connect(m_search, &CaseSearch::failed, this,
        [this](const Error& error) { m_note = sentence(error); });
}

SearchBox::~SearchBox()
{
    delete m_popup;
}

QSize SearchBox::sizeHint() const
{
    return {usualWidth, LineEdit::sizeHint().height()};
}

QSize SearchBox::minimumSizeHint() const
{
    return {leastBoxWidth, LineEdit::minimumSizeHint().height()};
}

const QListView* SearchBox::results() const
{
    return m_popup && m_popup->isVisible() ? m_popup->list() : nullptr;
}

void SearchBox::showResults()
{
    if (text().trimmed().isEmpty() || !hasFocus()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    if (!m_popup) {
        m_popup = new ResultsPopup(m_theme, m_search, window());
        connect(m_popup, &ResultsPopup::chosen, this, &SearchBox::choose);
    }
    m_popup->setNote(m_note);
    m_popup->placeUnder(*this);
    m_popup->raise();
    m_popup->show();
    if (m_search->rowCount() > 0)
        m_popup->list()->setCurrentIndex(m_search->index(0));
    if (m_enterPending)
        choose(0);
}

void SearchBox::choose(int row)
{
    m_enterPending = false;
    if (row < 0 || row >= m_search->rowCount())
        return;
    const CaseId id = m_search->caseAt(row);
    reset();
    emit caseChosen(id);
}

void SearchBox::reset()
{
    clear();
    m_search->setText({});
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open && m_search->isAnswered())
            choose(m_popup->list()->currentIndex().row());
        else
            m_enterPending = !text().trimmed().isEmpty();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            emit left();
        else
            reset();
        return;
    default:
        if (open && moveInList(*m_popup->list(), event->key()))
            return;
        if (event->key() == Qt::Key_Down && m_search->isAnswered())
            showResults();
        else
            LineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    LineEdit::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::PopupFocusReason)
        m_popup->hide();
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    LineEdit::resizeEvent(event);
    if (m_popup && m_popup->isVisible())
        m_popup->placeUnder(*this);
}

void SearchBox::moveEvent(QMoveEvent* event)
{
    LineEdit::moveEvent(event);
    if (m_popup && m_popup->isVisible())
        m_popup->placeUnder(*this);
}

} // namespace expediente::ui
