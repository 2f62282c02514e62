// The commands of CaseFilePage: those in the key strip, and the rest for the palette.
#include "ui/casefile/case_file_page.h"

#include "ui/casefile/case_header.h"
#include "ui/casefile/case_output.h"
#include "ui/casefile/case_tab_page.h"
#include "ui/casefile/documents_tab.h"
#include "ui/casefile/forms_column.h"
#include "ui/casefile/list_tabs.h"
#include "ui/casefile/negotiation_tab.h"
#include "ui/casefile/regions.h"
#include "ui/casefile/writing.h"
#include "ui/forms/identifier_form.h"
#include "ui/text/words.h"
#include "ui/widgets/gate_bar.h"
#include "ui/widgets/tab_bars.h"

#include <QApplication>
#include <QKeyEvent>

namespace expediente::ui {

void CaseFilePage::makeKeyActions()
{
    const auto form = [this](QAction* action, FormKind kind) {
        writing::mark(action);
        connect(action, &QAction::triggered, this, [this, kind] { showForm(kind); });
    };
    form(
        addKeyAction("case.log", tr("Log a contact"), Qt::Key_F2, tr("Log")), FormKind::LogContact);
    form(addKeyAction("case.promise", tr("Log a promise"), Qt::Key_F4, tr("Promise")),
        FormKind::Promise);
    auto* negotiate = addKeyAction("case.negotiate", tr("Negotiate"), Qt::Key_F6, tr("Negotiate"));
    connect(negotiate, &QAction::triggered, this, [this] { showTab(CaseTab::Negotiation); });
    auto* close = addPageAction("case.offer_act", tr("Save or close the offer"), Qt::Key_F7);
    writing::mark(close);
    connect(close, &QAction::triggered, this, [this] {
        if (currentTab() == CaseTab::Negotiation)
            static_cast<NegotiationTab*>(tabAt(int(CaseTab::Negotiation)))->act();
    });
    auto* brief = addKeyAction(
        "case.brief", tr("Save the visit brief as PDF"), Qt::Key_F8, tr("Visit brief"));
    connect(brief, &QAction::triggered, this, [this] { emit visitBriefRequested(currentCase()); });
    auto* paper =
        addPageAction("case.print_brief", tr("Print the visit brief"), Qt::SHIFT | Qt::Key_F8);
    connect(paper, &QAction::triggered, this,
        [this] { emit visitBriefOnPaperRequested(currentCase()); });
    form(addKeyAction("case.argument", tr("State an argument"), Qt::Key_F9, tr("Argument")),
        FormKind::Argument);
}

void CaseFilePage::makeOtherActions()
{
    const std::tuple<const char*, QString, FormKind> forms[] = {
        {"case.judge", tr("Give a verdict on an argument"), FormKind::JudgeArgument},
        {"case.plan_visit", tr("Plan a visit"), FormKind::PlanVisit},
        {"case.report_visit", tr("Report a visit"), FormKind::ReportVisit},
        {"case.call_back", tr("Plan a call back"), FormKind::CallBack},
        {"case.add_point", tr("Add a contact point"), FormKind::AddContactPoint},
        {"case.identify", tr("Write down an identity document"), FormKind::WriteIdentifier},
        {"case.message", tr("Write a message"), FormKind::Message},
        {"case.letter", tr("Write a letter"), FormKind::Letter},
        {"case.note", tr("Write a note"), FormKind::Note},
        {"case.note_before", tr("Write what to know before knocking"), FormKind::NoteBeforeVisit},
        {"case.dispute", tr("Open a dispute"), FormKind::OpenDispute},
        {"case.dispute_close", tr("Close the dispute"), FormKind::CloseDispute},
        {"case.legal", tr("Change the legal state"), FormKind::LegalState},
        {"case.block_data", tr("Block the person's data"), FormKind::BlockData},
        {"case.erase_data", tr("Erase the person's data"), FormKind::EraseData},
    };
    for (const auto& [name, text, kind] : forms) {
        QAction* action = addPageAction(name, text);
        writing::mark(action);
        connect(action, &QAction::triggered, this, [this, shown = kind] { showForm(shown); });
        if (kind == FormKind::Message)
            action->setShortcut(Qt::CTRL | Qt::Key_M);
        if (kind == FormKind::Letter)
            action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
        if (kind == FormKind::WriteIdentifier)
            action->setShortcut(identifierKey);
        if (kind != FormKind::PlanVisit)
            continue;
        m_planVisit = action;
        action->setShortcut(planVisitKey);
    }
    QAction* access = addPageAction("case.access", tr("Save the report on the person's own data"));
    writing::mark(access);
    connect(
        access, &QAction::triggered, this, [this] { m_output->saveAccessReport(currentCase()); });
    QAction* evidence = addPageAction("case.evidence", tr("Save the evidence pack"));
    writing::mark(evidence);
    connect(evidence, &QAction::triggered, this, &CaseFilePage::saveEvidence);
    connect(m_output, &CaseOutput::done, this,
        [this](const QString& said) { emit noticed(said, {}, {}); });
    connect(m_output, &CaseOutput::failed, this,
        [this](const Error& error) { emit noticed(sentence(error), {}, {}); });
    addFiguresAction([this](CaseTab) { explainFigures(); });
    QAction* attach = addPageAction("case.attach", tr("Attach a document"));
    writing::mark(attach);
    connect(attach, &QAction::triggered, this, [this] {
        showTab(CaseTab::Documents);
        static_cast<DocumentsTab*>(tabAt(int(CaseTab::Documents)))->attach();
    });
    const std::tuple<const char*, QString, QKeySequence, std::function<void()>> ways[] = {
        {"case.next_tab", tr("Next tab of the case"), Qt::CTRL | Qt::Key_Tab, [this] { step(1); }},
        {"case.previous_tab", tr("Previous tab of the case"), Qt::CTRL | Qt::SHIFT | Qt::Key_Tab,
            [this] { step(-1); }},
        {"case.next_region", tr("Next part of the page"), Qt::Key_F12, [this] { jump(1); }},
        {"case.previous_region", tr("Previous part of the page"), Qt::SHIFT | Qt::Key_F12,
            [this] { jump(-1); }},
        {"case.rules", tr("See the rules of contact"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
            [this] { showRules(); }},
        {"case.payments_table", tr("Show the payments as a table"), Qt::ALT | Qt::Key_T,
            [this] { togglePaymentsTable(); }},
    };
    for (const auto& [name, text, key, run] : ways)
        connect(addPageAction(name, text, key), &QAction::triggered, this, run);
    const std::pair<const char*, QString> tabs[] = {{"case.tab.summary", tr("Show the summary")},
        {"case.tab.negotiation", tr("Show the negotiation")},
        {"case.tab.payments", tr("Show the payments")},
        {"case.tab.contacts", tr("Show the contacts")},
        {"case.tab.promises", tr("Show the promises")},
        {"case.tab.arguments", tr("Show the arguments")},
        {"case.tab.visits", tr("Show the visits")},
        {"case.tab.documents", tr("Show the documents")},
        {"case.tab.timeline", tr("Show the timeline")}};
    int index = 0;
    for (const auto& [name, text] : tabs) {
        connect(addPageAction(name, text), &QAction::triggered, this,
            [this, tab = CaseTab(index++)] { showTab(tab); });
    }
}

void CaseFilePage::saveEvidence()
{
    if (!m_model->isReady())
        return;
    const CaseFile& file = m_model->openCase()->file;
    m_output->saveEvidence(file.id, file.opened ? file.opened->body.folio : QString());
}

QList<QWidget*> CaseFilePage::parts()
{
    QList<QWidget*> parts{m_gate, m_header->nextStep(), m_tabs};
    parts += tabAt(m_tabs->currentIndex())->regions();
    return parts << m_forms;
}

void CaseFilePage::jump(int step)
{
    QList<QWidget*> parts = this->parts();
    if (m_forms->isOpen())
        parts = {&m_forms->forms()};
    QWidget* target = regions::next(parts, QApplication::focusWidget(), step);
    if (!target && leave(step))
        return;
    if (!target)
        target = regions::next(parts, nullptr, step); // nowhere to go: around
    if (target)
        target->setFocus(Qt::TabFocusReason);
}

/// Past the last part the window has the key, which knows what is around the page.
bool CaseFilePage::leave(int step)
{
    if (m_forms->isOpen() || !parentWidget())
        return false;
    const QWidget* before = QApplication::focusWidget();
    QKeyEvent key(QEvent::KeyPress, Qt::Key_F12, step > 0 ? Qt::NoModifier : Qt::ShiftModifier);
    QCoreApplication::sendEvent(parentWidget(), &key);
    return QApplication::focusWidget() != before;
}

} // namespace expediente::ui
