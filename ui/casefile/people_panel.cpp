#include "ui/casefile/people_panel.h"

#include "ui/casefile/people_rows.h"
#include "ui/casefile/writing.h"
#include "ui/forms/contact_link.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/two_line_delegate.h"

#include <QKeyEvent>
#include <QMenu>
#include <QTreeView>

namespace expediente::ui {

PeoplePanel::PeoplePanel(const Theme& theme, QWidget* parent)
    : Panel(theme, tr("People and contact"), parent)
    , m_rows(new RowsModel({Column{.title = tr("People and contact")}}, this))
    , m_tree(new QTreeView)
    , m_menu(new QMenu(this))
    , m_add(new IconButton(theme, IconName::Plus, tr("Add a contact point")))
{
    writing::mark(m_add);
    addHeadWidget(m_add);
    connect(m_add, &QAbstractButton::clicked, this,
        [this] { emit formRequested(FormKind::AddContactPoint, std::nullopt); });
    m_tree->setModel(m_rows);
    m_tree->setItemDelegate(new TwoLineDelegate(theme, m_tree));
    m_tree->setAccessibleName(tr("People and contact"));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTabKeyNavigation(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setMinimumHeight(3 * metrics::rowTwoLines);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::customContextMenuRequested, this,
        [this](QPoint at) { offer(m_tree->indexAt(at)); });
    connect(m_tree, &QTreeView::activated, this, &PeoplePanel::offer);
    body()->addWidget(m_tree);
}

void PeoplePanel::setCase(const std::shared_ptr<const OpenCase>& open)
{
    m_open = open;
    m_rows->setRows(PeopleRows::of(*open));
    m_tree->expandAll();
}

void PeoplePanel::offer(const QModelIndex& index)
{
    const Row* row = m_rows->row(index);
    if (!row || !m_add->isEnabled())
        return;
    m_menu->clear();
    const auto add = [&](const QString& text, FormKind kind, std::optional<FactId> about) {
        connect(m_menu->addAction(text), &QAction::triggered, this,
            [this, kind, about] { emit formRequested(kind, about); });
    };
    if (index.parent().isValid()) {
        const FactId point{row->id};
        offerLinks(point);
        if (!m_menu->isEmpty())
            m_menu->addSeparator();
        add(tr("Say what was found there…"), FormKind::MarkContactPoint, point);
        add(tr("Correct it…"), FormKind::CorrectContactPoint, point);
    }
    add(tr("Add a contact point…"), FormKind::AddContactPoint, std::nullopt);
    add(tr("Write down an identity document…"), FormKind::WriteIdentifier, std::nullopt);
    m_menu->popup(m_tree->viewport()->mapToGlobal(m_tree->visualRect(index).bottomLeft()));
}

/// To call and log it, or to write a message. What a rule forbids now can't be chosen, and says
/// which and until when.
void PeoplePanel::offerLinks(FactId point)
{
    if (!m_open->clock || !m_open->agency)
        return;
    for (const auto& link : ContactLinks::of(m_open->view, m_open->file, point,
             m_open->clock->now(), *m_open->agency, m_open->format)) {
        QAction* action = m_menu->addAction(link.text);
        action->setEnabled(link.lawful);
        const FormKind form =
            ContactLinks::isWritten(link.channel) ? FormKind::Message : FormKind::LogContact;
        connect(action, &QAction::triggered, this,
            [this, form, point] { emit formRequested(form, point); });
    }
}

bool PeoplePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Menu) {
            offer(m_tree->currentIndex());
            return true;
        }
    }
    if (watched == m_tree && event->type() == QEvent::FocusIn && !m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_rows->index(0, 0));
    return Panel::eventFilter(watched, event);
}

} // namespace expediente::ui
