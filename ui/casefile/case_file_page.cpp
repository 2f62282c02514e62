#include "ui/casefile/case_file_page.h"

#include "core/store/store.h"
#include "ui/casefile/case_header.h"
#include "ui/casefile/case_output.h"
#include "ui/casefile/case_tab_page.h"
#include "ui/casefile/forms_column.h"
#include "ui/casefile/gate_view.h"
#include "ui/casefile/summary_tab.h"
#include "ui/casefile/writing.h"
#include "ui/forms/contact_link.h"
#include "ui/forms/log_panel.h"
#include "ui/page/prompts.h"
#include "ui/page/reading.h"
#include "ui/text/words.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tab_bars.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace expediente::ui {
namespace {

constexpr int veryNarrowPage = 1000; ///< the left column becomes a tab
constexpr int tabsGap = 9;

} // namespace

CaseFilePage::CaseFilePage(const Services& services, QWidget* parent)
    : Page(services, parent)
    , m_model(new CaseFileModel(services.store, services.watch, services.format, this))
    , m_stack(new QStackedWidget)
    , m_content(new QWidget)
    , m_loading(new LoadingBars(services.theme))
    , m_header(new CaseHeader(services.theme))
    , m_gate(new GateBar(services.theme))
    , m_tabs(new CaseTabs(services.theme))
    , m_pages(new QStackedWidget)
    , m_forms(new FormsColumn(services, this))
    , m_output(new CaseOutput(services, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    makeContent();
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_loading);
    makeKeyActions();
    makeOtherActions();
    makeReservingActions();
    connect(m_model, &CaseFileModel::stateChanged, this, &CaseFilePage::showState);
    connect(m_model, &CaseFileModel::changed, this, &CaseFilePage::showCase);
    connect(m_model, &CaseFileModel::notReloaded, this, [this](const Error& error) {
        emit noticed(sentence(error), tr("Try again"), [model = m_model] { model->reload(); });
    });
    m_minute.setParent(this); // so that a test finds the clock that moves the gate
    m_minute.setObjectName(QStringLiteral("gateClock"));
    m_minute.setInterval(std::chrono::seconds(15));
    connect(&m_minute, &QTimer::timeout, this, &CaseFilePage::showGate);
    m_minute.start();
    showState();
}

CaseFilePage::~CaseFilePage() = default;

void CaseFilePage::makeContent()
{
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_gate->setFullBleed(true);
    connect(m_gate, &GateBar::rulesRequested, this, &CaseFilePage::showRules);
    column->addWidget(m_header);
    column->addWidget(m_gate);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(
        metrics::pageMargin, metrics::space3, metrics::pageMargin, metrics::space3);
    body->setSpacing(tabsGap);
    for (const QString& name : {tr("Summary"), tr("Negotiation"), tr("Payments"), tr("Contacts"),
             tr("Promises"), tr("Arguments"), tr("Visits"), tr("Documents"), tr("Timeline"),
             tr("People"), tr("Rules")})
        m_tabs->addTab(name);
    m_tabs->setTabVisible(peopleTab, false);
    m_tabs->setTabVisible(rulesTab, false);
    body->addWidget(m_tabs);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gutter);
    row->addWidget(m_pages, 1);
    row->addWidget(m_forms);
    body->addLayout(row, 1);
    column->addLayout(body, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &CaseFilePage::goToTab);
    connect(m_header, &CaseHeader::formRequested, this, &CaseFilePage::showForm);
    connect(m_header, &CaseHeader::briefRequested, this,
        [this] { emit visitBriefRequested(currentCase()); });
    FormHost& forms = m_forms->forms();
    connect(&forms, &FormHost::noticed, this, &Page::noticed);
    connect(&forms, &FormHost::finished, m_forms, &FormsColumn::close);
    connect(&forms, &FormHost::savedAndNext, this, &CaseFilePage::nextCaseRequested);
    connect(&forms, &FormHost::left, this, [this] {
        if (!m_forms->isNarrow())
            m_gate->setFocus();
    });
}

void CaseFilePage::openCase(CaseId id, CaseTab tab)
{
    const bool shown = m_model->isReady() && m_model->id() == id;
    m_focusGate = !shown; // else once it is there
    m_about.reset();
    m_wanted.reset();
    const bool explain = tab == CaseTab::Figures;
    m_explain = explain && !shown;
    m_tabs->setCurrentIndex(int(explain ? CaseTab::Summary : tab));
    m_model->open(id);
    if (shown && explain)
        explainFigures();
    else if (shown)
        m_gate->setFocus();
}

CaseTab CaseFilePage::currentTab() const
{
    const int index = m_tabs->currentIndex();
    return index < tabCount ? CaseTab(index) : CaseTab::Summary;
}

FormHost& CaseFilePage::forms()
{
    return m_forms->forms();
}

void CaseFilePage::keepDrafts()
{
    m_forms->forms().keepDrafts();
}

QString CaseFilePage::title() const
{
    return m_model->isReady() ? m_model->openCase()->view.name : tr("Case file");
}

QString CaseFilePage::dataAge() const
{
    if (!m_model->isReady())
        return {};
    const OpenCase& open = *m_model->openCase();
    QDate known = open.view.statedOn;
    if (open.view.lastPayment)
        known = std::max(known, open.view.lastPayment->body.valueDate);
    if (!known.isValid())
        return tr("No payments known yet");
    return tr("Payments known up to %1").arg(open.format.relativeDay(known, open.today()));
}

void CaseFilePage::refresh()
{
    m_model->reload();
}

void CaseFilePage::focusFirst()
{
    if (m_stack->currentWidget() == m_content)
        m_gate->setFocus();
    else
        setFocus();
}

void CaseFilePage::showState()
{
    using State = CaseFileModel::State;
    const State state = m_model->state();
    for (QAction* action : actions())
        action->setEnabled(state == State::Ready && !(writing::isMarked(action) && isReadOnly()));
    if (state != State::Reading)
        m_loading->stop();
    if (state != State::Ready && state != State::Reading)
        m_forms->close(); // laid over the page, they would stay over what is said in its place
    switch (state) {
    case State::Empty:
        showMessage(new EmptyState(services().theme, IconName::Briefcase, tr("No case is open"),
            tr("Find one with Ctrl+K, or choose it in a list.")));
        break;
    case State::Reading:
        m_loading->start(tr("Reading the case…"));
        m_stack->setCurrentWidget(m_loading);
        break;
    case State::Erased:
        showMessage(new EmptyState(services().theme, IconName::Trash,
            tr("The data of this case were erased"),
            m_model->closedBecause() + u'\n'
                + tr("What is left are marks without content, which show that nothing else was "
                     "changed. Nobody may be contacted.")));
        break;
    case State::Blocked:
        showMessage(new EmptyState(services().theme, IconName::Lock,
            tr("The data of this person are blocked"),
            tr("Only a supervisor may read them: %1").arg(m_model->closedBecause())));
        break;
    case State::Missing: {
        auto* gone =
            new EmptyState(services().theme, IconName::Search, tr("This case is not here any more"),
                tr("It may have come with an import that was undone."));
        gone->setAction(tr("Show all cases"));
        connect(gone, &Placeholder::actionTriggered, this,
            [this] { emit sectionRequested(Section::Cases); });
        showMessage(gone);
        break;
    }
    case State::Failed: {
        const Words said = words(*m_model->error());
        auto* failed = new ErrorState(services().theme, said.what, said.safe);
        failed->setHint(said.safe + u' ' + said.next);
        failed->setDetails(name(m_model->error()->code) + u' ' + m_model->error()->detail);
        connect(failed, &Placeholder::actionTriggered, m_model, &CaseFileModel::reload);
        showMessage(failed);
        break;
    }
    case State::Ready:
        m_stack->setCurrentWidget(m_content);
        break;
    }
    emit titleChanged();
    emit dataAgeChanged();
    emit actionsChanged();
}

void CaseFilePage::showMessage(QWidget* message)
{
    m_stack->addWidget(message);
    m_stack->setCurrentWidget(message);
    if (m_message)
        m_message->deleteLater();
    m_message = message;
}

void CaseFilePage::showCase()
{
    const OpenCase& open = *m_model->openCase();
    m_header->setData(HeaderView::of(open));
    if (isReadOnly())
        writing::block(m_header, open.readOnly);
    showGate();
    m_planVisit->setEnabled(!isReadOnly() && GateView::closedBecause(open).isEmpty());
    m_reserving = false;
    showCounts();
    m_forms->forms().setCase(open.view, open.file);
    give(m_tabs->currentIndex());
    if (std::exchange(m_focusGate, false))
        m_gate->setFocus();
    if (std::exchange(m_explain, false))
        explainFigures();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        showForm(*wanted);
    emit titleChanged();
    emit dataAgeChanged();
}

bool CaseFilePage::isReadOnly() const
{
    return onlyReads(services().store).has_value();
}

void CaseFilePage::showGate()
{
    if (m_model->isReady())
        m_gate->setData(GateView::of(*m_model->openCase(), services().store.clock().now()));
}

void CaseFilePage::showForm(FormKind kind, std::optional<FactId> about)
{
    if (!m_model->isReady()) {
        m_wanted = kind;
        return;
    }
    if (isReadOnly()) {
        emit noticed(sentence(*onlyReads(services().store)), {}, {});
        return;
    }
    m_forms->open();
    if (kind == FormKind::LogContact && about)
        return callAndLog(*about);
    m_forms->forms().showForm(kind, about);
}

/// Calls by whatever program the machine has for it, if the rules still let, and opens the log.
void CaseFilePage::callAndLog(FactId contactPoint)
{
    const OpenCase& open = *m_model->openCase();
    const auto links = ContactLinks::of(open.view, open.file, contactPoint,
        services().store.clock().now(), *open.agency, open.format);
    const auto call = std::ranges::find(links, Channel::Call, &ContactLink::channel);
    if (call == links.end())
        return m_forms->forms().logNow({.contactPoint = contactPoint});
    if (call->lawful)
        services().prompts.openOutside(call->url);
    m_forms->forms().logNow({.action = call->action, .contactPoint = contactPoint});
}

void CaseFilePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    placeForms();
    setVeryNarrow(width() < veryNarrowPage);
    if (m_forms->isOpen())
        m_forms->place();
}

/// Negotiating takes the whole page: the forms wait in their rail.
void CaseFilePage::placeForms()
{
    m_forms->setNarrow(
        width() < metrics::narrowPage || m_tabs->currentIndex() == int(CaseTab::Negotiation));
}

void CaseFilePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        Page::keyPressEvent(event);
        return;
    }
    const QWidget* focused = window()->focusWidget();
    if (m_forms->isOpen())
        m_forms->close();
    else if (m_pages->isAncestorOf(focused) || m_forms->isAncestorOf(focused))
        focusFirst();
    else
        event->ignore(); // nothing here to close: the window goes back
}

} // namespace expediente::ui
