#include "ui/agenda/list_panel.h"

#include "ui/agenda/agenda_roles.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/states.h"

#include <QAbstractItemView>
#include <QStackedLayout>

namespace expediente::ui {

ListPanel::ListPanel(const Theme& theme, const QString& title, QAbstractItemView* view,
    Placeholder* empty, QWidget* parent)
    : Panel(theme, title, parent)
    , m_view(view)
    , m_empty(empty)
    , m_bars(new LoadingBars(theme))
    , m_stack(new QStackedLayout)
{
    m_view->setAccessibleName(title);
    m_bars->setFocusPolicy(Qt::StrongFocus);
    m_view->installEventFilter(this);
    // First, or what is put into it would be shown as a window of its own for a moment.
    body()->addLayout(m_stack, 1);
    m_stack->addWidget(m_bars);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPanel::rememberCurrent);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPanel::restoreCurrent);
    connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const QVariant id = index.data(CaseRole);
        if (id.canConvert<CaseId>())
            emit opened(id.value<CaseId>());
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ListPanel::currentChanged);
}

void ListPanel::setReading()
{
    m_reading = true;
    if (hasRows())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_bars->start();
    m_stack->setCurrentWidget(m_bars);
    if (hadFocus)
        focusInside();
}

void ListPanel::setReady()
{
    m_reading = false;
    m_bars->stop();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(hasRows() ? static_cast<QWidget*>(m_view) : m_empty);
    if (hadFocus)
        focusInside();
}

void ListPanel::setSelectionKept(bool kept)
{
    m_selectionKept = kept;
    showSelection();
}

bool ListPanel::hasRows() const
{
    return m_view->model()->rowCount() > 0;
}

std::optional<CaseId> ListPanel::currentCase() const
{
    const QVariant id = m_view->currentIndex().data(CaseRole);
    return id.canConvert<CaseId>() ? std::optional(id.value<CaseId>()) : std::nullopt;
}

std::vector<CaseId> ListPanel::cases() const
{
    std::vector<CaseId> ids;
    const auto* model = m_view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QVariant id = model->index(row, 0).data(CaseRole);
        if (id.canConvert<CaseId>() && std::ranges::find(ids, id.value<CaseId>()) == ids.end())
            ids.push_back(id.value<CaseId>());
    }
    return ids;
}

void ListPanel::setCurrentRow(int row)
{
    const QModelIndex index = m_view->model()->index(row, 0);
    auto* selection = m_view->selectionModel();
    selection->clearSelection();
    selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    showSelection();
    if (index.isValid())
        m_view->scrollTo(index);
}

void ListPanel::focusInside()
{
    // While it is being read, the keyboard waits at the bars and goes on from there.
    if (hasRows())
        m_view->setFocus(Qt::OtherFocusReason);
    else if (m_reading)
        m_bars->setFocus(Qt::OtherFocusReason);
    else if (m_empty->action())
        m_empty->action()->setFocus(Qt::OtherFocusReason);
}

void ListPanel::rememberCurrent()
{
    m_key = m_view->currentIndex().data(KeyRole).toString();
    m_row = std::max(0, m_view->currentIndex().row());
}

void ListPanel::restoreCurrent()
{
    const auto* model = m_view->model();
    const int rows = model->rowCount();
    if (rows == 0)
        return;
    int row = std::min(m_row, rows - 1);
    for (int i = 0; i < rows && !m_key.isEmpty(); ++i)
        if (model->index(i, 0).data(KeyRole).toString() == m_key)
            row = i;
    setCurrentRow(row);
}

/// Many lists stand on a page: only the one with the keyboard shows where it is.
void ListPanel::showSelection()
{
    auto* selection = m_view->selectionModel();
    const QModelIndex current = m_view->currentIndex();
    if (!m_selectionKept && !m_view->hasFocus())
        selection->clearSelection();
    else if (current.isValid() && !selection->hasSelection())
        selection->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool ListPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool passing =
            reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        // After the view has dealt with it.
        if (!passing)
            QMetaObject::invokeMethod(this, &ListPanel::showSelection, Qt::QueuedConnection);
    }
    // A list that became shorter still shows the row that matters.
    if (event->type() == QEvent::Resize && m_selectionKept && m_view->currentIndex().isValid())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_view->currentIndex().isValid())
                    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::EnsureVisible);
            },
            Qt::QueuedConnection);
    return Panel::eventFilter(watched, event);
}

} // namespace expediente::ui
