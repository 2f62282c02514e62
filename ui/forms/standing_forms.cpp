// The short forms that change how a case or a fact stands: disputes, legal states, voids.
#include "core/facts/body.h"
#include "core/negotiation/commitment.h"
#include "ui/forms/radio_choice.h"
#include "ui/forms/short_forms.h"
#include "ui/forms/text_edit.h"
#include "ui/text/words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr int textLines = 4;

TextLabel* paragraph(const Theme& theme)
{
    auto* label = new TextLabel(theme, TextStyle::Base);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

DisputeForm::DisputeForm(const Services& services, Task task, QWidget* parent)
    : FieldForm(services, task == Task::Open ? "open_dispute" : "close_dispute",
        task == Task::Open ? tr("Open a dispute") : tr("Close the dispute"), IconName::Stop, parent)
    , m_task(task)
    , m_which(paragraph(services.theme))
    , m_text(new TextEdit(services.theme, textLines))
{
    fields()->addWidget(m_which);
    m_text->setLeastLines(2);
    m_textField =
        add("text", task == Task::Open ? tr("What the person disputes") : tr("How it ended"),
            m_text, Field::Caption::Above);
    if (task == Task::Open) {
        m_which->setText(tr("While it is open, nobody contacts the person about the debt."));
        m_with = new LineEdit(services.theme);
        m_with->setMaxLength(longestLine);
        m_with->setPlaceholderText(tr("Creditor, authority"));
        add("with", tr("Heard by"), m_with);
    }
    fields()->addStretch();
    addSaveAndCancel(task == Task::Open ? tr("Open it") : tr("Close it"));
}

const Dispute* DisputeForm::open() const
{
    const auto& all = file().disputes;
    const auto found = std::ranges::find_if(all, [this](const Dispute& dispute) {
        return about() && dispute.opened.id == *about() && !dispute.closed;
    });
    return found == all.end() ? nullptr : &*found;
}

std::optional<FactId> DisputeForm::usual(const CaseFile& file)
{
    const auto found = std::find_if(file.disputes.rbegin(), file.disputes.rend(),
        [](const Dispute& dispute) { return !dispute.closed; });
    return found == file.disputes.rend() ? std::nullopt : std::optional(found->opened.id);
}

void DisputeForm::caseChanged()
{
    if (m_task == Task::Open)
        return;
    const Dispute* dispute = open();
    m_which->setText(
        dispute ? tr("«%1»").arg(dispute->opened.body.text) : tr("There is no open dispute here"));
}

std::optional<std::vector<SaidFact>> DisputeForm::facts()
{
    startChecking();
    const QString text = m_text->text().trimmed();
    const Dispute* dispute = open();
    if (m_task == Task::Close)
        require(m_textField, m_text, dispute != nullptr, tr("There is no open dispute here"));
    require(m_textField, m_text, !text.isEmpty(),
        m_task == Task::Open ? tr("Write what is disputed") : tr("Write how it ended"));
    if (foundProblem())
        return {};
    if (m_task == Task::Close)
        return std::vector{fact(DisputeClosed{dispute->opened.id, text})};
    return std::vector{fact(DisputeOpened{text, m_with->text().trimmed()})};
}

QString DisputeForm::confirmation() const
{
    return m_task == Task::Open ? tr("Dispute opened") : tr("Dispute closed");
}

LegalStateForm::LegalStateForm(const Services& services, QWidget* parent)
    : FieldForm(services, "legal_state", tr("Legal state"), IconName::Shield, parent)
    , m_state(new RadioChoice(services.theme))
    , m_note(new TextEdit(services.theme, textLines))
{
    for (const QString& key : keys(Vocabulary::LegalState))
        m_state->addChoice(word(Vocabulary::LegalState, key), key);
    m_stateField = add("state", tr("State"), m_state, Field::Caption::Above);
    m_noteField = add("note", tr("On what it stands"), m_note, Field::Caption::Above);
    fields()->addStretch();
    addSaveAndCancel(tr("Record it"));
}

bool LegalStateForm::holds() const
{
    const auto state = enumFromName<LegalState>(m_state->key());
    return state && file().legalStateHolds(*state);
}

void LegalStateForm::refresh()
{
    m_stateField->setHint(m_state->key().isEmpty() ? QString()
            : holds()                              ? tr("It holds now: saving ends it")
                                                   : tr("Saving begins it, and stops contact"));
}

std::optional<std::vector<SaidFact>> LegalStateForm::facts()
{
    startChecking();
    const auto state = enumFromName<LegalState>(m_state->key());
    require(m_stateField, m_state, state.has_value(), tr("Choose the state"));
    require(m_noteField, m_note, !m_note->text().trimmed().isEmpty(),
        tr("Say on what it stands: who said so, which document"));
    if (foundProblem())
        return {};
    return std::vector{fact(LegalChanged{*state, !holds(), m_note->text().trimmed()})};
}

VoidForm::VoidForm(const Services& services, QWidget* parent)
    : FieldForm(services, "void", tr("Void a record"), IconName::Trash, parent)
    , m_which(paragraph(services.theme))
    , m_reason(new TextEdit(services.theme, textLines))
{
    fields()->addWidget(m_which);
    m_reasonField = add("reason", tr("Why"), m_reason, Field::Caption::Above);
    m_reasonField->setHint(tr("It stays in the file, crossed out, with this reason"));
    fields()->addStretch();
    addSaveAndCancel(tr("Void it"));
}

const TimelineEntry* VoidForm::entry() const
{
    const auto found = std::ranges::find_if(file().timeline,
        [this](const TimelineEntry& each) { return about() && each.id == *about(); });
    return found == file().timeline.end() ? nullptr : &*found;
}

bool VoidForm::isAgreement() const
{
    const TimelineEntry* which = entry();
    return which && which->body && std::holds_alternative<CommitmentSigned>(*which->body);
}

const Commitment* VoidForm::agreement() const
{
    const auto* agreed = about() ? file().commitment(*about()) : nullptr;
    return agreed && !agreed->voided ? agreed : nullptr;
}

QString VoidForm::hindrance() const
{
    const TimelineEntry* which = entry();
    if (!which)
        return tr("There is no such record here");
    if (which->voidedBy || (isAgreement() && !agreement()))
        return tr("It is void already");
    if (which->body && std::holds_alternative<FactVoided>(*which->body))
        return tr("A void is final");
    // Or the debt would no longer be what the creditor says that it is.
    if (which->author.startsWith(QStringLiteral("creditor:")))
        return tr("The creditor said it: only a new file of theirs mends it");
    if (which->body && std::holds_alternative<ContactReserved>(*which->body))
        return tr("The server said it: void the request to give the reservation back");
    return {};
}

void VoidForm::caseChanged()
{
    const TimelineEntry* which = entry();
    if (!which) {
        m_which->setText(hindrance());
        return;
    }
    m_which->setText(word(Vocabulary::FactKind, QString::fromUtf8(which->kind))
        + QStringLiteral(" · ") + format().when(which->at, today()));
}

/// Its promises that are still to come are taken back with it.
std::optional<std::vector<SaidFact>> VoidForm::voidingAgreement(const QString& reason)
{
    const auto said = factsOfVoiding(file(), {*about(), reason}, today(), now().utcMs);
    if (!said)
        return {};
    std::vector<SaidFact> all;
    for (const auto& [id, body] : *said)
        all.push_back({file().id, body, id, std::nullopt});
    return all;
}

std::optional<std::vector<SaidFact>> VoidForm::facts()
{
    startChecking();
    const QString reason = m_reason->text().trimmed();
    const QString hindered = hindrance();
    require(m_reasonField, m_reason, hindered.isEmpty(), hindered);
    require(m_reasonField, m_reason, !reason.isEmpty(), tr("Say why, in one line"));
    if (foundProblem())
        return {};
    if (isAgreement())
        return voidingAgreement(reason);
    return std::vector{fact(entry()->subject, FactVoided{{*about()}, reason})};
}

} // namespace expediente::ui
