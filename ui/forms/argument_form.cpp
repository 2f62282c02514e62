#include "ui/forms/argument_form.h"

#include "core/facts/body.h"
#include "core/store/store.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/documents_edit.h"
#include "ui/forms/form_words.h"
#include "ui/forms/people_choices.h"
#include "ui/forms/text_edit.h"
#include "ui/text/words.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/money_edit.h"

namespace expediente::ui {
namespace {

constexpr int wordsLines = 5;

} // namespace

ArgumentForm::ArgumentForm(const Services& services, QWidget* parent)
    : FieldForm(services, "argument", tr("State an argument"), IconName::Message, parent)
    , m_words(new TextEdit(services.theme, wordsLines))
    , m_person(new ChoiceEdit(services.theme))
    , m_channel(new ChoiceEdit(services.theme))
    , m_topic(new ChoiceEdit(services.theme))
    , m_paid(new ChoiceEdit(services.theme))
    , m_amount(new MoneyEdit(services.theme, services.format, Currency::MXN))
    , m_on(new DateEdit(services.theme, services.format, today(), DateSense::Back))
    , m_reference(new LineEdit(services.theme))
    , m_receipts(new DocumentsEdit(services, DocumentKind::Receipt))
{
    setKey(QStringLiteral("F9"));
    m_words->setLeastLines(2);
    m_wordsField = add(
        "words", tr("What the person says, in their own words"), m_words, Field::Caption::Above);
    m_personField = add("person", tr("Who"), m_person);
    add("channel", tr("Through"), m_channel);
    add("topic", tr("Topic"), m_topic);
    add("paid", tr("Paid already"), m_paid);
    m_paid->addChoice(tr("No"), {});
    m_paid->addChoice(tr("They say so"), QStringLiteral("yes"));
    m_amountField = add("amount", tr("How much"), m_amount);
    m_onField = add("on", tr("When"), m_on);
    m_referenceField = add("reference", tr("Reference"), m_reference);
    m_reference->setPlaceholderText(tr("As on the receipt"));
    m_reference->setMaxLength(longestLine);
    m_receiptField = addField(tr("Receipt"), m_receipts);
    remember(m_receipts);
    connect(m_receipts, &DocumentsEdit::changed, this, [this] {
        m_receiptField->setError({});
        touch();
    });
    connect(m_receipts, &DocumentsEdit::failed, m_receiptField, &Field::setError);
    for (const QString& key : keys(Vocabulary::Channel))
        m_channel->addChoice(word(Vocabulary::Channel, key), key);
    m_topic->addChoice(tr("None"), {});
    const QString language = services.format.language() == Language::English ? QStringLiteral("en")
                                                                             : QStringLiteral("es");
    for (const ReasonCode& reason : services.store.context().catalogue.reasons())
        m_topic->addChoice(reason.label.in(language), reason.code);
    fields()->addStretch();
    addSaveAndCancel(tr("Save the argument"));
}

void ArgumentForm::caseChanged()
{
    offerPeople(m_person, false);
    m_on->setToday(today());
    m_amount->setCurrency(currency());
    m_receipts->setExisting(file().documents);
}

void ArgumentForm::clear()
{
    m_receipts->setAttached({});
    m_receipts->setTicked({});
    FieldForm::clear();
}

void ArgumentForm::refresh()
{
    const bool paid = !m_paid->key().isEmpty();
    for (Field* field : {m_amountField, m_onField, m_referenceField, m_receiptField})
        field->setHidden(!paid);
    m_receiptField->setHint(tr("It is matched with the payment when the creditor sends it"));
}

Currency ArgumentForm::currency() const
{
    const AccountView* main = view().mainAccount();
    return main ? main->figures.currency() : Currency::MXN;
}

void ArgumentForm::requireClaim()
{
    requireGood(m_amountField, m_amount);
    const auto amount = m_amount->value();
    require(m_amountField, m_amount, (amount && !amount->isZero()) || !m_amount->error().isEmpty(),
        tr("The amount is missing"));
    requireGood(m_onField, m_on);
    const auto on = m_on->value();
    require(m_onField, m_on, on || !m_on->error().isEmpty(), tr("The date is missing"));
    require(m_onField, m_on, !on || *on <= today(), tr("That is still to come"));
}

std::optional<std::vector<SaidFact>> ArgumentForm::facts()
{
    startChecking();
    const QString words = m_words->text().trimmed();
    require(m_wordsField, m_words, !words.isEmpty(), tr("Write what the person said"));
    require(m_wordsField, m_words, words.size() <= maxTextLength, tr("Shorten it a little"));
    const bool paid = !m_paid->key().isEmpty();
    if (paid)
        requireClaim();
    if (foundProblem())
        return {};
    ArgumentStated stated;
    stated.text = words;
    stated.person = PersonId::fromString(m_person->key());
    stated.channel = enumFromName<Channel>(m_channel->key()).value_or(Channel::Call);
    std::vector<SaidFact> said;
    if (paid) {
        stated.paid = PaidClaim{*m_amount->value(), *m_on->value(), m_reference->text().trimmed(),
            m_receipts->ticked()};
        for (const DocumentAttached& receipt : m_receipts->attached()) {
            said.push_back(fact(receipt));
            stated.paid->receipts.push_back(said.back().id);
        }
    }
    said.push_back(fact(stated));
    if (!m_topic->key().isEmpty())
        said.push_back(
            fact(FieldSet{said.back().id.toString(), QLatin1String(topicField), m_topic->key()}));
    return said;
}

} // namespace expediente::ui
