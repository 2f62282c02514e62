#include "ui/shell/command_palette.h"

#include "ui/shell/case_search.h"
#include "ui/shell/palette_model.h"
#include "ui/text/words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/panel.h"

#include <QPointer>

namespace expediente::ui {

namespace {

constexpr QSize mostPalette(600, 480);

} // namespace

CommandPalette::CommandPalette(
    const Services& services, const QList<QAction*>& actions, QWidget* window)
    : Overlay(services.theme, mostPalette, window)
    , m_search(new CaseSearch(services, this))
    , m_model(new PaletteModel(actions, *m_search, this))
    , m_line(new LineEdit(services.theme))
    , m_list(makeResultList(services.theme, m_model))
    , m_note(new TextLabel(services.theme, TextStyle::Base, Token::Text2))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Commands and people"));
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setLeadingIcon(IconName::Search);
    m_line->setPlaceholderText(tr("Person, folio, phone or command"));
    m_line->setAccessibleName(tr("Person, folio, phone or command"));
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    auto* foot = new TextLabel(services.theme, TextStyle::Caption, Token::Text3, Weight::Regular,
        tr("Arrows choose · Enter opens · Esc closes"));
    foot->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    m_note->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->hide();
    auto* top = new QVBoxLayout;
    top->setContentsMargins(metrics::space3, metrics::space3, metrics::space3, metrics::space2);
    top->addWidget(m_line);
    card()->body()->addLayout(top);
    card()->body()->addWidget(m_list, 1);
    card()->body()->addWidget(m_note, 1);
    card()->body()->addWidget(new Separator(services.theme, Qt::Horizontal));
    card()->body()->addWidget(foot);
    setFocusProxy(m_line);

    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_enterPending = false;
        m_model->setText(text);
    });
    connect(m_search, &CaseSearch::failed, this,
        [this](const Error& error) { m_note->setText(sentence(error)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CommandPalette::showFound);
    connect(m_list, &QAbstractItemView::clicked, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    showFound();
}

void CommandPalette::showFound()
{
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_note->setVisible(empty);
    if (!m_search->isAnswered())
        m_note->setText({});
    else if (m_note->text().isEmpty())
        m_note->setText(tr("No command, person, folio or phone fits."));
    m_list->setCurrentIndex(m_model->index(0, 0));
    if (m_enterPending && m_search->isAnswered())
        choose(0);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // The rows may still answer an older text.
        m_enterPending = !m_search->isAnswered();
        if (!m_enterPending)
            choose(m_list->currentIndex().row());
        return true;
    }
    return moveInList(*m_list, key);
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const int person = m_model->personAt(row);
    const QPointer<QAction> action = m_model->actionAt(row);
    const CaseId id = person >= 0 ? m_search->caseAt(person) : CaseId();
    // The focus is back where the command expects it before it runs.
    close();
    if (person >= 0)
        emit caseChosen(id);
    else if (action)
        action->trigger();
}

} // namespace expediente::ui
