#include "ui/forms/identifier_form.h"

#include "core/casefile/identifiers.h"
#include "ui/forms/choice_edit.h"
#include "ui/widgets/line_edit.h"

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr int longestNumber = 40;

} // namespace

IdentifierForm::IdentifierForm(const Services& services, QWidget* parent)
    : FieldForm(services, "identifier", tr("Identity document"), IconName::Person, parent)
    , m_person(new ChoiceEdit(services.theme))
    , m_type(new ChoiceEdit(services.theme))
    , m_value(new LineEdit(services.theme))
{
    m_personField = add("person", tr("Of"), m_person);
    add("type", tr("Document"), m_type);
    m_value->setMaxLength(longestNumber);
    m_valueField = add("value", tr("Number"), m_value);
    fields()->addStretch();
    addSaveAndCancel(tr("Write it down"));
}

void IdentifierForm::setOnly(PersonId person)
{
    m_only = person;
}

void IdentifierForm::caseChanged()
{
    offerPeople(m_person, false);
    m_personField->setHidden(m_only.has_value());
    const PersonFile* only = m_only ? file().person(*m_only) : nullptr;
    setDetail(only ? only->name : QString());
    const QString country = file().opened ? file().opened->body.country : QString();
    m_type->refill([&] {
        for (const QString& type : identifierTypes(country))
            m_type->addChoice(type, type);
    });
}

const PersonFile* IdentifierForm::person() const
{
    const auto chosen = m_only ? m_only : PersonId::fromString(m_person->key());
    return chosen ? file().person(*chosen) : nullptr;
}

QString IdentifierForm::value() const
{
    return identifierValue(m_type->key(), m_value->text());
}

QString IdentifierForm::before() const
{
    const PersonFile* of = person();
    const auto found = of ? of->identifier(m_type->key()) : nullptr;
    return found ? found->value : QString();
}

void IdentifierForm::refresh()
{
    const QString old = hasCase() ? before() : QString();
    m_valueField->setHint(
        old.isEmpty() ? tr("As the document has it") : tr("Takes the place of %1").arg(old));
}

std::optional<std::vector<SaidFact>> IdentifierForm::facts()
{
    startChecking();
    const PersonFile* of = person();
    const QString type = m_type->key();
    require(m_personField, m_person, of && !of->name.isEmpty(), tr("Say whose it is"));
    require(m_valueField, m_value, looksLikeIdentifier(type, value()),
        tr("This is no number of that document. Compare it letter by letter"));
    require(m_valueField, m_value, before() != value(), tr("It is in the file already"));
    if (foundProblem())
        return {};
    // The other documents stand by themselves: whose fact one of them is must not change.
    return std::vector{fact(of->id, PersonDescribed{of->name, {{type, value()}}, of->born})};
}

} // namespace expediente::ui
