#include "ui/forms/form_host.h"

#include "ui/forms/argument_form.h"
#include "ui/forms/contact_point_form.h"
#include "ui/forms/copy_form.h"
#include "ui/forms/identifier_form.h"
#include "ui/forms/letter_form.h"
#include "ui/forms/log_panel.h"
#include "ui/forms/message_form.h"
#include "ui/forms/plan_visit_form.h"
#include "ui/forms/promise_form.h"
#include "ui/forms/report_visit_form.h"
#include "ui/forms/rights_forms.h"
#include "ui/forms/short_forms.h"

#include <QStackedLayout>

namespace expediente::ui {

FormHost::FormHost(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_log(new LogPanel(services))
    , m_stack(new QStackedLayout(this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_forms.emplace(FormKind::LogContact, m_log);
    adopt(m_log);
    connect(m_log, &Form::left, this, &FormHost::left);
    connect(m_log, &LogPanel::savedAndNext, this, &FormHost::savedAndNext);
}

FormHost::~FormHost()
{
    keepDrafts();
}

void FormHost::adopt(Form* form)
{
    m_stack->addWidget(form);
    connect(form, &Form::saved, this, &FormHost::saved);
    connect(form, &Form::saved, this, [this, form] {
        if (currentForm() == form)
            emit finished();
    });
    connect(form, &Form::noticed, this, &FormHost::noticed);
}

Form* FormHost::make(FormKind kind)
{
    switch (kind) {
    case FormKind::LogContact:
        return m_log;
    case FormKind::Promise:
        return new PromiseForm(m_services);
    case FormKind::WithdrawPromise:
        return new WithdrawPromiseForm(m_services);
    case FormKind::Argument:
        return new ArgumentForm(m_services);
    case FormKind::JudgeArgument:
        return new JudgeArgumentForm(m_services);
    case FormKind::AddContactPoint:
        return new ContactPointForm(m_services, ContactPointForm::Task::Add);
    case FormKind::CorrectContactPoint:
        return new ContactPointForm(m_services, ContactPointForm::Task::Correct);
    case FormKind::MarkContactPoint:
        return new MarkContactPointForm(m_services);
    case FormKind::WriteIdentifier:
        return new IdentifierForm(m_services);
    case FormKind::PlanVisit:
        return new PlanVisitForm(m_services);
    case FormKind::ReportVisit:
        return new ReportVisitForm(m_services);
    case FormKind::CallBack:
        return new CallBackForm(m_services);
    case FormKind::Note:
        return new NoteForm(m_services, NoteKind::General);
    case FormKind::NoteBeforeVisit:
        return new NoteForm(m_services, NoteKind::BeforeVisit);
    case FormKind::OpenDispute:
        return new DisputeForm(m_services, DisputeForm::Task::Open);
    case FormKind::CloseDispute:
        return new DisputeForm(m_services, DisputeForm::Task::Close);
    case FormKind::LegalState:
        return new LegalStateForm(m_services);
    case FormKind::BlockData:
        return new BlockForm(m_services);
    case FormKind::EraseData:
        return new EraseForm(m_services);
    case FormKind::Message:
        return new MessageForm(m_services);
    case FormKind::Letter:
        return new LetterForm(m_services);
    case FormKind::HandOverCopy:
        return new CopyForm(m_services);
    case FormKind::Void:
        return new VoidForm(m_services);
    }
    Q_UNREACHABLE();
}

Form* FormHost::form(FormKind kind)
{
    const auto found = m_forms.find(kind);
    if (found != m_forms.end())
        return found->second;
    Form* made = make(kind);
    m_forms.emplace(kind, made);
    adopt(made);
    connect(made, &Form::saved, this, [this, made] {
        if (currentForm() == made)
            back();
    });
    connect(made, &Form::left, this, &FormHost::back);
    if (auto* message = qobject_cast<MessageForm*>(made))
        connect(message, &MessageForm::logRequested, this, &FormHost::logNow);
    if (auto* letter = qobject_cast<LetterForm*>(made))
        connect(letter, &LetterForm::logRequested, this, [this, letter](const LogStart& start) {
            if (currentForm() == letter) // else another case or form has come to the front
                logNow(start);
        });
    if (auto* visit = qobject_cast<ReportVisitForm*>(made))
        connect(visit, &ReportVisitForm::logRequested, this, &FormHost::logNow);
    return made;
}

Form* FormHost::currentForm() const
{
    return m_forms.at(m_current);
}

void FormHost::setCase(const CaseView& view, const CaseFile& file)
{
    const bool other = !m_file || m_file->id != file.id;
    if (other && m_current != FormKind::LogContact) {
        currentForm()->keepDraft();
        showLog();
    }
    m_view = view;
    m_file = file;
    m_log->setCase(view, file);
    if (m_current != FormKind::LogContact)
        currentForm()->setCase(view, file, m_about);
}

/// Named once, when the form is shown: what comes in meanwhile must not become what is judged.
std::optional<FactId> FormHost::usual(FormKind kind) const
{
    if (kind == FormKind::JudgeArgument)
        return JudgeArgumentForm::usual(*m_view);
    if (kind == FormKind::CloseDispute)
        return DisputeForm::usual(*m_file);
    return {};
}

void FormHost::showForm(FormKind kind, std::optional<FactId> about)
{
    if (!m_file)
        return;
    currentForm()->keepDraft();
    Form* shown = form(kind);
    m_about = about ? about : usual(kind);
    m_current = kind;
    if (shown != m_log)
        shown->setCase(*m_view, *m_file, m_about);
    m_stack->setCurrentWidget(shown);
    emit formChanged(kind);
    shown->focusFirst();
}

void FormHost::showLog()
{
    m_current = FormKind::LogContact;
    m_about.reset();
    m_stack->setCurrentWidget(m_log);
    emit formChanged(m_current);
}

void FormHost::back()
{
    showLog();
    if (isVisible())
        m_log->focusFirst();
}

void FormHost::logNow(const LogStart& start)
{
    showLog();
    emit logStarts();
    m_log->begin(start);
    if (!m_log->isAncestorOf(window()->focusWidget()))
        m_log->focusFirst(); // a log half typed before goes on first
}

void FormHost::focusFirst()
{
    currentForm()->focusFirst();
}

void FormHost::keepDrafts()
{
    for (const auto& [kind, form] : m_forms)
        form->keepDraft();
}

} // namespace expediente::ui
