#include "ui/forms/copy_form.h"

#include "core/store/attachments.h"
#include "core/store/store.h"
#include "ui/forms/choice_edit.h"
#include "ui/output/pdf_output.h"
#include "ui/page/prompts.h"
#include "ui/widgets/labels.h"

namespace expediente::ui {
namespace {

const QString onPaper = QStringLiteral("paper");
const QString asFile = QStringLiteral("file");
const QString byMail = QStringLiteral("email");
const QString alreadyGiven = QStringLiteral("given");

} // namespace

CopyForm::CopyForm(const Services& services, QWidget* parent)
    : FieldForm(services, "copy", tr("Hand over a copy"), IconName::Copy, parent)
    , m_which(new TextLabel(services.theme, TextStyle::Base, Token::Text1, Weight::Bold))
    , m_how(new ChoiceEdit(services.theme))
    , m_to(new ChoiceEdit(services.theme))
    , m_output(new PdfOutput(services, this))
{
    m_which->setWordWrap(true);
    addField(tr("Agreement"), m_which, Field::Caption::Above);
    m_how->addChoice(tr("On paper, printed now"), onPaper);
    m_how->addChoice(tr("As a file, on their USB stick or phone"), asFile);
    m_how->addChoice(tr("By e-mail"), byMail);
    m_how->addChoice(tr("They have it already: only record it"), alreadyGiven);
    m_howField = add("how", tr("How"), m_how, Field::Caption::Above);
    m_toField = add("to", tr("To"), m_to, Field::Caption::Above);
    fields()->addStretch();
    addSaveAndCancel(tr("Hand over"));
    connect(m_output, &PdfOutput::failed, this,
        [this](const Error& error) { say(Tone::Bad, sentence(error)); });
}

const Commitment* CopyForm::agreement() const
{
    const auto* agreed = about() ? file().commitment(*about()) : nullptr;
    return agreed && !agreed->voided ? agreed : nullptr;
}

void CopyForm::caseChanged()
{
    const Commitment* agreed = agreement();
    m_which->setText(agreed ? agreed->made.body.folio : tr("There is no such agreement here"));
    m_to->refill([this, agreed] {
        for (const PersonView& person : view().persons)
            if (agreed && person.mayDiscussDebt)
                m_to->addChoice(person.name, person.id.toString());
    });
}

CopyWay CopyForm::way() const
{
    return m_how->key() == byMail ? CopyWay::Email
        : m_how->key() == asFile  ? CopyWay::File
                                  : CopyWay::Printed;
}

const PersonFile* CopyForm::receiver() const
{
    const auto chosen = PersonId::fromString(m_to->key());
    return chosen ? file().person(*chosen) : nullptr;
}

std::optional<CopyMail> CopyForm::mail() const
{
    const auto* person = receiver();
    return person
        ? CopyMail::to(file(), person->id, now(), services().store.context(), format(), today())
        : std::nullopt;
}

void CopyForm::refresh()
{
    if (way() != CopyWay::Email)
        return m_toField->setHint({});
    const auto written = mail();
    m_toField->setHint(!written           ? tr("No e-mail address of theirs is in the case file")
            : written->gate.why.isEmpty() ? written->address
                                          : written->gate.why);
}

CopyDelivered CopyForm::copy() const
{
    const QString to = way() == CopyWay::Email ? mail()->address : m_to->currentText();
    return {*about(), way(), today(), to};
}

bool CopyForm::check()
{
    startChecking();
    require(m_howField, m_how, agreement() != nullptr, tr("There is no such agreement here"));
    require(m_toField, m_to, receiver() != nullptr, tr("Choose who gets it"));
    if (way() == CopyWay::Email) {
        const auto written = mail();
        require(m_toField, m_to, written.has_value(),
            tr("No e-mail address of theirs is in the case file"));
        require(m_toField, m_to, written && written->gate.lawful,
            written ? written->gate.why : QString());
    }
    return !foundProblem();
}

std::optional<std::vector<SaidFact>> CopyForm::facts()
{
    if (!check())
        return {};
    return std::vector{fact(copy())};
}

void CopyForm::save()
{
    if (!hasCase())
        return;
    if (m_how->key() == alreadyGiven)
        return FieldForm::save();
    if (!check())
        return;
    // From here on it is about this case, whichever one is opened meanwhile.
    const auto& agreed = agreement()->made.body;
    OutgoingPdf paper{{}, QStringLiteral("agreement"), file().id, tr("Agreement"),
        agreed.folio + QStringLiteral(".pdf")};
    const QUrl message = way() == CopyWay::Email ? mail()->url() : QUrl();
    m_reading.ask(
        services().store.askLater([sha256 = agreed.sealed.isEmpty() ? agreed.pdf : agreed.sealed](
                                      Connection& connection) -> Result<QByteArray> {
            auto bytes = readAttachment(connection, sha256);
            if (!bytes)
                return fail(ErrorCode::NotFound, {QString::fromLatin1(sha256)});
            return std::move(*bytes);
        }),
        this, [this, paper, copy = copy(), message](const Result<QByteArray>& pdf) mutable {
            if (!pdf)
                return say(Tone::Bad, sentence(pdf.error()));
            paper.bytes = *pdf;
            handOver(paper, copy, message);
        });
}

void CopyForm::handOver(const OutgoingPdf& paper, const CopyDelivered& copy, const QUrl& message)
{
    const auto then = [this, of = paper.of, copy, message] { record(of, copy, message); };
    if (copy.way == CopyWay::Printed)
        m_output->print(paper, then);
    else
        m_output->save(paper, then);
}

void CopyForm::record(CaseId of, const CopyDelivered& copy, const QUrl& message)
{
    if (!message.isEmpty())
        services().prompts.openOutside(message);
    auto& store = services().store;
    whenReady(store.append({store.newFact(of, copy)}), this,
        [this, of](const Result<Appended>& appended) {
            if (!appended)
                return say(Tone::Bad, sentence(appended.error()));
            emit noticed(tr("Copy handed over and recorded"), {}, {});
            if (file().id != of)
                return;
            discard();
            emit left();
        });
}

} // namespace expediente::ui
