#include "core/facts/body.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/contact_point_form.h"
#include "ui/forms/people_choices.h"
#include "ui/forms/radio_choice.h"
#include "ui/forms/text_edit.h"
#include "ui/text/words.h"

namespace expediente::ui {
namespace {

} // namespace

MarkContactPointForm::MarkContactPointForm(const Services& services, QWidget* parent)
    : FieldForm(services, "mark_contact_point", tr("Mark a contact point"), IconName::Pin, parent)
    , m_point(new ChoiceEdit(services.theme))
    , m_status(new RadioChoice(services.theme))
    , m_note(new TextEdit(services.theme, noteLines))
{
    m_pointField = add("point", tr("Which"), m_point);
    for (const PointStatus status :
        {PointStatus::Wrong, PointStatus::NotHere, PointStatus::DoNotUse, PointStatus::ThirdParty,
            PointStatus::Answered, PointStatus::Confirmed}) {
        const QString key = enumName(status);
        m_status->addChoice(word(Vocabulary::PointStatus, key), key);
    }
    m_statusField = add("status", tr("What was found"), m_status, Field::Caption::Above);
    add("note", tr("Note"), m_note, Field::Caption::Above);
    fields()->addStretch();
    addSaveAndCancel(tr("Mark it"));
}

void MarkContactPointForm::caseChanged()
{
    offerPoints(m_point, false, {});
}

void MarkContactPointForm::prepare()
{
    if (about())
        m_point->setKey(about()->toString());
}

std::optional<std::vector<SaidFact>> MarkContactPointForm::facts()
{
    startChecking();
    const auto point = FactId::fromString(m_point->key());
    const PersonView* owner = point ? ownerOf(view(), *point) : nullptr;
    const auto status = enumFromName<PointStatus>(m_status->key());
    require(m_pointField, m_point, owner != nullptr, tr("There is no contact point here"));
    require(m_statusField, m_status, status.has_value(), tr("Say what was found"));
    if (foundProblem())
        return {};
    return std::vector{
        fact(owner->id, ContactPointJudged{*point, *status, today(), m_note->text().trimmed()})};
}

} // namespace expediente::ui
