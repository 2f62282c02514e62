#include "ui/forms/argument_form.h"

#include "core/facts/body.h"
#include "core/store/store.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/form_words.h"
#include "ui/forms/people_choices.h"
#include "ui/forms/text_edit.h"
#include "ui/text/words.h"

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
{
    setKey(QStringLiteral("F9"));
    m_words->setLeastLines(2);
    m_wordsField = add(
        "words", tr("What the person says, in their own words"), m_words, Field::Caption::Above);
    m_personField = add("person", tr("Who"), m_person);
    add("channel", tr("Through"), m_channel);
    add("topic", tr("Topic"), m_topic);
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
}

std::optional<std::vector<SaidFact>> ArgumentForm::facts()
{
    startChecking();
    const QString words = m_words->text().trimmed();
    require(m_wordsField, m_words, !words.isEmpty(), tr("Write what the person said"));
    require(m_wordsField, m_words, words.size() <= maxTextLength, tr("Shorten it a little"));
    if (foundProblem())
        return {};
    const auto channel = enumFromName<Channel>(m_channel->key()).value_or(Channel::Call);
    std::vector<SaidFact> said{
        fact(ArgumentStated{words, PersonId::fromString(m_person->key()), channel})};
    if (!m_topic->key().isEmpty())
        said.push_back(
            fact(FieldSet{said.front().id.toString(), QLatin1String(topicField), m_topic->key()}));
    return said;
}

} // namespace expediente::ui
