#include "ui/forms/letter_form.h"

#include "core/papers/wording.h"
#include "core/store/store.h"
#include "core/worklist/evaluate.h"
#include "core/worklist/lawful_contact.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/form_words.h"
#include "ui/forms/letter_names.h"
#include "ui/forms/people_choices.h"
#include "ui/forms/text_edit.h"
#include "ui/output/pdf_output.h"
#include "ui/page/background.h"
#include "ui/print/letter_layout.h"
#include "ui/print/letter_words.h"
#include "ui/print/paper_language.h"
#include "ui/text/verdict_words.h"
#include "ui/text/words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <algorithm>

namespace expediente::ui {
namespace {

const QString onPaper = QStringLiteral("paper");
const QString asFile = QStringLiteral("file");

constexpr std::pair<LetterKind, const char*> letterKinds[] = {{LetterKind::Notice, "notice"},
    {LetterKind::Reminder, "reminder"}, {LetterKind::Settlement, "settlement"}};

/// The code under which a letter's delivery is logged; empty where the catalogue has none.
QString deliveryAction(const Catalogue& catalogue)
{
    const auto found = std::ranges::find_if(catalogue.actions(), [](const ActionCode& action) {
        return action.channel == Channel::Letter && !action.inbound;
    });
    return found == catalogue.actions().end() ? QString() : found->code;
}

} // namespace

LetterForm::LetterForm(const Services& services, QWidget* parent)
    : FieldForm(services, "letter", tr("Write a letter"), IconName::Mail, parent)
    , m_kind(new ChoiceEdit(services.theme))
    , m_way(new ChoiceEdit(services.theme))
    , m_how(new ChoiceEdit(services.theme))
    , m_confirmation(new LineEdit(services.theme))
    , m_own(new TextEdit(services.theme, noteLines))
    , m_preview(new TextLabel(services.theme, TextStyle::Secondary, Token::Text2))
    , m_output(new PdfOutput(services, this))
{
    for (const auto& [kind, key] : letterKinds)
        m_kind->addChoice(LetterNames::kind(kind), QLatin1String(key));
    m_how->addChoice(tr("Print it"), onPaper);
    m_how->addChoice(tr("Save it as PDF"), asFile);
    m_confirmation->setMaxLength(longestLine);
    m_kindField = add("kind", tr("Letter"), m_kind, Field::Caption::Above);
    m_wayField = add("way", tr("To"), m_way, Field::Caption::Above);
    m_confirmationField =
        add("confirmation", tr("Creditor's confirmation"), m_confirmation, Field::Caption::Above);
    m_confirmationField->setHint(tr("Its number or who gave it, and when"));
    m_ownField = add("own", tr("In your words, if need be"), m_own, Field::Caption::Above);
    add("how", tr("How"), m_how, Field::Caption::Above);
    m_preview->setWordWrap(true);
    m_preview->setObjectName(QStringLiteral("letterPreview"));
    addField(tr("It will say"), m_preview, Field::Caption::Above);
    fields()->addStretch();
    addSaveAndCancel(tr("Make the letter"));
    connect(m_output, &PdfOutput::failed, this,
        [this](const Error& error) { say(Tone::Bad, sentence(error)); });
}

LetterKind LetterForm::kind() const
{
    for (const auto& [kind, key] : letterKinds)
        if (m_kind->key() == QLatin1String(key))
            return kind;
    return LetterKind::Notice;
}

const LetterForm::Way* LetterForm::way() const
{
    const auto found = std::ranges::find(
        m_ways, m_way->key(), [](const Way& each) { return each.point.toString(); });
    return found == m_ways.end() ? nullptr : &*found;
}

void LetterForm::caseChanged()
{
    m_ways.clear();
    m_way->refill([this] {
        for (const PersonView& person : view().persons) {
            if (!person.mayDiscussDebt)
                continue;
            for (const auto* point : addressesOf(person)) {
                m_way->addChoice(
                    person.name + QStringLiteral(" · ") + pointChoice(*point, format()),
                    point->point.id.toString());
                m_ways.push_back({person.id, point->point.id});
            }
        }
    });
}

void LetterForm::prepare()
{
    const bool promised = std::ranges::any_of(
        view().promises, [](const PromiseView& each) { return isOpen(each.outcome.state); });
    m_kind->setKey(promised ? QStringLiteral("reminder") : QStringLiteral("notice"));
    m_how->setKey(onPaper);
}

Letter LetterForm::letter() const
{
    LetterWish wish{kind(), {}, {}, m_confirmation->text(), m_own->text()};
    if (const Way* to = way()) {
        wish.person = to->person;
        wish.contactPoint = to->point;
    }
    return letterOf(
        file(), view(), wish, services().store.context(), services().store.identity().userName);
}

Formatter LetterForm::paperFormat() const
{
    const QString country = countryOf(file(), services().store.context());
    return {paperLanguage(country), regionFromCode(country).value_or(format().region()), zone()};
}

ContactGate LetterForm::gate() const
{
    const Way* to = way();
    if (!to)
        return {false, tr("Nobody here who may be written to has an address")};
    // That everything is paid asks for nothing, and the person waits for it.
    return ContactGate::of(file(),
        {.channel = Channel::Letter,
            .person = to->person,
            .contactPoint = to->point,
            .requested = kind() == LetterKind::Settlement},
        now(), services().store.context(), format(), today());
}

QString LetterForm::whyNotSo(const Letter& letter) const
{
    const QString gaps = LetterNames::gaps(gapsIn(letter));
    if (!gaps.isEmpty())
        return gaps;
    const auto checked = checkLetter(LetterWords(letter, paperFormat()).whole(),
        lawOf(file(), services().store.context()), now().utcMs);
    return checked ? QString() : VerdictWords::wording(checked.error(), format());
}

void LetterForm::refresh()
{
    const Letter said = letter();
    m_confirmationField->setHidden(said.kind != LetterKind::Settlement);
    m_wayField->setHint(gate().why);
    m_kindField->setHint(whyNotSo(said));
    const LetterWords words(said, paperFormat());
    QStringList lines{words.title()};
    for (const QString& paragraph : words.paragraphs())
        lines << paragraph;
    m_preview->setText(lines.join(QStringLiteral("\n")));
}

void LetterForm::save()
{
    if (!hasCase())
        return;
    caseChanged(); // the hour may have passed since
    const Letter said = letter();
    startChecking();
    const ContactGate open = gate();
    require(m_wayField, m_way, open.lawful, open.why);
    require(m_kindField, m_kind, whyNotSo(said).isEmpty(), whyNotSo(said));
    require(m_confirmationField, m_confirmation,
        said.kind != LetterKind::Settlement || !said.confirmation.isEmpty(),
        tr("Write down how the creditor confirmed it"));
    if (foundProblem())
        return;
    // From here on it is about this case, whichever one is opened meanwhile.
    OutgoingPdf paper{{}, QStringLiteral("letter"), file().id, LetterNames::kind(said.kind),
        tr("letter-%1.pdf").arg(said.on.toString(Qt::ISODate)), DocumentKind::Letter};
    m_rendering.ask(
        inBackground([said, format = paperFormat()] { return letterPdf(said, format); }), this,
        [this, paper, point = way()->point, how = m_how->key()](
            const Result<QByteArray>& pdf) mutable {
            if (!pdf)
                return say(Tone::Bad, sentence(pdf.error()));
            paper.bytes = *pdf;
            send(paper, point, how);
        });
}

void LetterForm::send(const OutgoingPdf& paper, FactId point, const QString& how)
{
    const auto then = [this, of = paper.of, point, title = paper.title] {
        isOut(of, point, title);
    };
    if (how == asFile)
        m_output->save(paper, then);
    else
        m_output->print(paper, then);
}

void LetterForm::isOut(CaseId of, FactId point, const QString& title)
{
    emit noticed(
        tr("The letter is made and kept with the case: log it when it is delivered"), {}, {});
    if (file().id != of)
        return;
    discard();
    emit logRequested({.action = deliveryAction(services().store.context().catalogue),
        .contactPoint = point,
        .note = title});
}

} // namespace expediente::ui
