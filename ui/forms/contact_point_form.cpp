#include "ui/forms/contact_point_form.h"

#include "core/facts/body.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/form_words.h"
#include "ui/forms/people_choices.h"
#include "ui/text/words.h"
#include "ui/widgets/line_edit.h"

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr int shortest = 7;
constexpr int longest = 15; ///< E.164

LineEdit* line(const Theme& theme)
{
    auto* edit = new LineEdit(theme);
    edit->setMaxLength(longestLine);
    return edit;
}

bool isAddressType(ContactPointType type)
{
    return type == ContactPointType::Home || type == ContactPointType::Work
        || type == ContactPointType::OtherAddress;
}

} // namespace

QString phoneDigits(QStringView typed)
{
    QString digits;
    for (const QChar c : typed.trimmed()) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (!QStringView(u" -.()/\u00a0").contains(c))
            return {};
    }
    const auto count = digits.size() - (digits.startsWith('+') ? 1 : 0);
    return count >= shortest && count <= longest ? digits : QString();
}

bool looksLikeEmail(QStringView typed)
{
    const QStringView text = typed.trimmed();
    const auto at = text.indexOf(u'@');
    const auto dot = text.lastIndexOf(u'.');
    return at > 0 && text.count(u'@') == 1 && dot > at + 1 && dot < text.size() - 1
        && !text.contains(u' ') && text.size() <= 254;
}

ContactPointForm::ContactPointForm(const Services& services, Task task, QWidget* parent)
    : FieldForm(services, task == Task::Add ? "contact_point" : "correct_contact_point",
        task == Task::Add ? tr("Add a contact point") : tr("Correct a contact point"),
        task == Task::Add ? IconName::Plus : IconName::Pencil, parent)
    , m_task(task)
    , m_person(new ChoiceEdit(services.theme))
    , m_type(new ChoiceEdit(services.theme))
    , m_value(line(services.theme))
    , m_label(line(services.theme))
    , m_oldStatus(new ChoiceEdit(services.theme))
{
    m_personField = add("person", tr("Of"), m_person);
    add("type", tr("Kind"), m_type);
    for (const QString& key : keys(Vocabulary::ContactPointType))
        m_type->addChoice(word(Vocabulary::ContactPointType, key), key);
    m_valueField = add("value", tr("Number"), m_value);
    buildAddress();
    Field* label = add("label", tr("Label"), m_label);
    label->setHint(tr("“home”, “the bakery”"));
    for (const PointStatus status :
        {PointStatus::Wrong, PointStatus::NotHere, PointStatus::DoNotUse}) {
        const QString key = enumName(status);
        m_oldStatus->addChoice(word(Vocabulary::PointStatus, key), key);
    }
    m_oldField = add("old_status", tr("The old one"), m_oldStatus);
    fields()->addStretch();
    addSaveAndCancel(task == Task::Add ? tr("Add it") : tr("Correct it"));
}

void ContactPointForm::buildAddress()
{
    const Theme& theme = services().theme;
    m_street = line(theme);
    m_area = line(theme);
    m_city = line(theme);
    m_state = line(theme);
    m_postcode = line(theme);
    m_between = line(theme);
    m_streetField = add("street", tr("Street"), m_street);
    m_addressFields = {m_streetField, add("area", tr("Area"), m_area),
        add("postcode", tr("Postcode"), m_postcode), add("city", tr("City"), m_city),
        add("state", tr("State"), m_state), add("between", tr("Near"), m_between)};
    m_between->setPlaceholderText(tr("Cross streets, a shop"));
}

const ContactPointView* ContactPointForm::corrected() const
{
    return m_task == Task::Correct && about() ? pointIn(view(), *about()) : nullptr;
}

ContactPointType ContactPointForm::type() const
{
    return enumFromName<ContactPointType>(m_type->key()).value_or(ContactPointType::Mobile);
}

bool ContactPointForm::isAddress() const
{
    return isAddressType(type());
}

void ContactPointForm::caseChanged()
{
    offerPeople(m_person, false);
}

void ContactPointForm::prepare()
{
    m_type->setKey(enumName(ContactPointType::Mobile));
    const ContactPointView* old = corrected();
    if (!old)
        return;
    const ContactPointAdded& body = old->point.body;
    m_person->setKey(ownerOf(view(), old->point.id)->id.toString());
    m_type->setKey(enumName(body.type));
    m_value->setText(pointValue(body, services().format));
    m_label->setText(body.label);
    m_oldStatus->setKey(enumName(PointStatus::Wrong));
    if (!body.address)
        return;
    m_value->clear();
    m_street->setText(body.address->street);
    m_area->setText(body.address->area);
    m_city->setText(body.address->city);
    m_state->setText(body.address->state);
    m_postcode->setText(body.address->postcode);
    m_between->setText(body.address->between);
}

void ContactPointForm::refresh()
{
    const bool address = isAddress();
    m_valueField->setHidden(address);
    m_valueField->setCaption(type() == ContactPointType::Email ? tr("Address") : tr("Number"));
    for (Field* field : m_addressFields)
        field->setHidden(!address);
    m_personField->setEnabled(m_task == Task::Add);
    m_oldField->setHidden(m_task == Task::Add);
}

ContactPointAdded ContactPointForm::point() const
{
    ContactPointAdded point;
    point.type = type();
    point.label = m_label->text().trimmed();
    if (isAddress()) {
        point.address = Address{m_street->text().trimmed(), m_area->text().trimmed(),
            m_city->text().trimmed(), m_state->text().trimmed(), m_postcode->text().trimmed(),
            m_between->text().trimmed(), {}, {}};
        // Where it lies is only still known if it is still the same place.
        const ContactPointView* old = corrected();
        const auto& before = old ? old->point.body.address : std::nullopt;
        if (before && before->street == point.address->street
            && before->city == point.address->city) {
            point.address->latE6 = before->latE6;
            point.address->lonE6 = before->lonE6;
        }
    } else {
        point.value = point.type == ContactPointType::Email ? m_value->text().trimmed()
                                                            : phoneDigits(m_value->text());
    }
    return point;
}

void ContactPointForm::checkValue()
{
    if (isAddress())
        require(m_streetField, m_street, !m_street->text().trimmed().isEmpty(),
            tr("The street and number are missing"));
    else if (type() == ContactPointType::Email)
        require(m_valueField, m_value, looksLikeEmail(m_value->text()),
            tr("Write an address such as ana@example.com"));
    else
        require(m_valueField, m_value, !phoneDigits(m_value->text()).isEmpty(),
            tr("Write a number of 7 to 15 digits"));
}

/// The same number twice would be tried twice.
void ContactPointForm::checkNew(const ContactPointAdded& point)
{
    const auto id = PersonId::fromString(m_person->key());
    const PersonView* person = id ? personIn(view(), *id) : nullptr;
    require(m_personField, m_person, person != nullptr, tr("Say whose it is"));
    if (!person)
        return;
    const bool known = std::ranges::any_of(person->points, [&](const ContactPointView& each) {
        const ContactPointAdded& body = each.point.body;
        return each.usable && body.type == point.type
            && (point.address ? body.address && body.address->street == point.address->street
                        && body.address->area == point.address->area
                        && body.address->city == point.address->city
                        && body.address->postcode == point.address->postcode
                        && body.address->between == point.address->between
                              : body.value == point.value);
    });
    Field* field = point.address ? m_streetField : m_valueField;
    require(field, point.address ? m_street : m_value, !known, tr("It is in the file already"));
}

std::optional<std::vector<SaidFact>> ContactPointForm::facts()
{
    startChecking();
    checkValue();
    const ContactPointAdded point = this->point();
    checkNew(point);
    if (foundProblem())
        return {};
    const Subject person = *PersonId::fromString(m_person->key());
    std::vector<SaidFact> said;
    if (const ContactPointView* old = corrected()) {
        const auto status = enumFromName<PointStatus>(m_oldStatus->key());
        said.push_back(fact(person,
            ContactPointJudged{
                old->point.id, status.value_or(PointStatus::Wrong), today(), tr("Corrected")}));
    }
    said.push_back(fact(person, point));
    return said;
}

QString ContactPointForm::confirmation() const
{
    return m_task == Task::Add ? tr("Contact point added") : tr("Contact point corrected");
}

} // namespace expediente::ui
