#include "ui/visits/candidates_pane.h"

#include "core/store/store.h"
#include "ui/agenda/fitted_table.h"
#include "ui/agenda/list_panel.h"
#include "ui/agenda/store_follower.h"
#include "ui/visits/candidates_model.h"
#include "ui/visits/candidates_state.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/states.h"

#include <QComboBox>
#include <QTimer>

namespace expediente::ui {

namespace {

constexpr int typingMs = 120;
constexpr int narrowPane = 560;

} // namespace

CandidatesPane::CandidatesPane(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_state(new CandidatesState(services, this))
    , m_model(new CandidatesModel(services.format, this))
    , m_text(new LineEdit(services.theme))
    , m_area(new QComboBox)
    , m_typing(new QTimer(this))
    , m_table(new FittedTable(services.theme, m_model, CandidatesModel::Person))
{
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_panel = new ListPanel(services.theme, tr("Whom to visit"), m_table,
        new EmptyState(services.theme, IconName::Search, tr("No open cases here"),
            tr("Change the words or the area.")));
    m_panel->setIcon(IconName::People);
    m_panel->setSelectionKept(true);
    m_panel->body()->insertWidget(0, makeFilter());
    m_panel->empty()->setAction(tr("Show all"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMs);
    connect(
        m_typing, &QTimer::timeout, this, [this] { m_state->setText(m_text->text().trimmed()); });
    auto* follower = new StoreFollower(services.watch, this, [this] { m_state->ask(); });
    follower->follow(m_state);
    connect(m_state, &CandidatesState::asked, m_panel, &ListPanel::setReading);
    connect(m_state, &CandidatesState::changed, this, &CandidatesPane::onChanged);
    connect(m_state, &CandidatesState::moreCame, this, [this](const std::vector<CaseRow>& rows) {
        m_model->append(rows);
        m_model->setObjections(m_state->objections());
        m_model->setMore(m_state->hasMore());
    });
    connect(m_model, &CandidatesModel::moreWanted, m_state, &CandidatesState::askMore);
    connect(m_table, &QAbstractItemView::activated, this, &CandidatesPane::chosen);
    connect(m_panel->empty(), &Placeholder::actionTriggered, this, &CandidatesPane::onFirstAction);
}

QWidget* CandidatesPane::makeFilter()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::space3, metrics::space2, metrics::space3, metrics::space2);
    row->setSpacing(metrics::space2);
    m_text->setObjectName(QStringLiteral("candidateText"));
    m_text->setPlaceholderText(tr("Person, folio or street"));
    m_text->setAccessibleName(tr("Find whom to visit"));
    m_text->setLeadingIcon(IconName::Search);
    m_text->setKeyHint(QStringLiteral("Ctrl+F"));
    m_text->setMaxLength(200);
    m_text->installEventFilter(this);
    m_area->setObjectName(QStringLiteral("candidateArea"));
    m_area->setAccessibleName(tr("Area"));
    m_area->addItem(tr("All areas"), QString());
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_area->setMinimumContentsLength(14);
    row->addWidget(m_text, 1);
    row->addWidget(m_area);
    connect(m_text, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_area, &QComboBox::activated, this,
        [this] { m_state->setArea(m_area->currentData().toString()); });
    return bar;
}

void CandidatesPane::setDay(QDate day)
{
    m_state->setDay(day);
}

void CandidatesPane::refresh()
{
    m_state->ask();
}

void CandidatesPane::setPlanned(std::set<CaseId> cases)
{
    m_model->setPlanned(std::move(cases));
}

void CandidatesPane::focusInside()
{
    m_panel->focusInside();
}

void CandidatesPane::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool CandidatesPane::hasKeyboard() const
{
    return m_table->hasFocus();
}

std::vector<CaseId> CandidatesPane::selected() const
{
    std::vector<CaseId> ids;
    auto rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& index : rows)
        ids.push_back(m_model->row(index.row()).id);
    return ids;
}

void CandidatesPane::stepOn()
{
    const int next = m_table->currentIndex().row() + 1;
    if (m_table->selectionModel()->selectedRows().size() == 1 && next < m_model->rowCount())
        m_panel->setCurrentRow(next);
}

std::vector<CaseId> CandidatesPane::cases() const
{
    return m_panel->cases();
}

void CandidatesPane::onChanged()
{
    if (m_state->error()) {
        emit failed(*m_state->error());
        m_panel->setReady();
        return;
    }
    fillAreas();
    m_model->setRows(m_state->rows(), m_services.store.clock().today());
    m_model->setObjections(m_state->objections());
    m_model->setMore(m_state->hasMore());
    const bool filtered = !(m_state->filter() == CaseFilter());
    m_panel->empty()->setHint(
        filtered ? tr("Change the words or the area.") : tr("Cases come from a creditor's file."));
    m_panel->empty()->setAction(filtered ? tr("Show all") : tr("Import a portfolio"));
    m_panel->setReady();
}

void CandidatesPane::fillAreas()
{
    const QString chosen = m_area->currentData().toString();
    QStringList names{QString()};
    for (const auto& area : m_state->areas())
        names << area.area;
    if (m_area->count() != names.size()) {
        m_area->clear();
        for (const QString& name : names)
            m_area->addItem(name.isEmpty() ? tr("All areas") : name, name);
    }
    m_area->setCurrentIndex(std::max(0, m_area->findData(chosen)));
}

void CandidatesPane::onFirstAction()
{
    if (m_state->filter() == CaseFilter()) {
        emit importRequested();
        return;
    }
    m_text->clear();
    m_area->setCurrentIndex(0);
    m_state->setText({});
    m_state->setArea({});
}

bool CandidatesPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_panel->focusInside();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CandidatesPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_model->setNarrow(width() < narrowPane);
}

} // namespace expediente::ui
