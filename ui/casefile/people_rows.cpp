#include "ui/casefile/people_rows.h"

#include "core/facts/body.h"
#include "ui/forms/form_words.h"
#include "ui/text/person_names.h"
#include "ui/text/words.h"

namespace expediente::ui {
namespace {

constexpr int answeredQuality = 3; ///< of ContactPointView: the person was reached there

IconName iconOf(ContactPointType type)
{
    switch (type) {
    case ContactPointType::Phone:
    case ContactPointType::Mobile:
        return IconName::Phone;
    case ContactPointType::WhatsApp:
        return IconName::Message;
    case ContactPointType::Email:
        return IconName::Mail;
    case ContactPointType::Home:
        return IconName::House;
    case ContactPointType::Work:
        return IconName::Briefcase;
    case ContactPointType::OtherAddress:
        return IconName::Pin;
    }
    Q_UNREACHABLE();
}

bool isHere(const ContactPointAdded& point)
{
    return point.type == ContactPointType::Home || point.type == ContactPointType::OtherAddress;
}

/// A workplace is known by its name.
bool goesByLabel(const ContactPointAdded& point)
{
    return point.address && !isHere(point) && !point.label.isEmpty();
}

} // namespace

std::vector<Row> PeopleRows::of(const OpenCase& open)
{
    std::vector<Row> rows;
    for (const PersonView& shown : open.view.persons)
        rows.push_back(person(shown, open));
    // The one to speak with first, those who were only named last.
    std::ranges::stable_sort(rows, {}, [&](const Row& row) {
        const PartyRole role = open.file.roleOf(PersonId{row.id});
        return role == PartyRole::Reference ? int(PartyRole::Other) + 1 : int(role);
    });
    return rows;
}

QString PeopleRows::shortName(const QString& name)
{
    constexpr int fits = 26;
    return name.size() <= fits ? name : shortPersonNames(name).value(0, name);
}

Row PeopleRows::person(const PersonView& person, const OpenCase& open)
{
    TwoLine line;
    line.title = person.withheld ? tr("Data blocked")
        : person.name.isEmpty()  ? tr("Name not known")
                                 : shortName(person.name);
    line.group = true;
    const QString role = word(Vocabulary::PartyRole, enumName(person.role));
    line.subtitle = person.relation.isEmpty() ? role : capitalised(person.relation);
    if (person.age && !person.mayDiscussDebt)
        line.subtitle = tr("%1, %n year(s) old", nullptr, *person.age).arg(line.subtitle);
    line.rightBelow = person.mayDiscussDebt ? tr("May be told") : tr("Don't tell");
    line.rightTone = person.mayDiscussDebt ? Tone::Ok : Tone::Bad;
    line.rightIcon = person.mayDiscussDebt ? IconName::Check : IconName::Lock;
    Row row;
    row.id = person.id.uuid;
    row.search = person.name;
    row.cells = {
        Cell{.spoken = tr("%1, %2. %3")
                           .arg(person.withheld ? line.title : person.name, line.subtitle,
                               person.mayDiscussDebt ? tr("You may speak of the debt with them")
                                                     : tr("Do not speak of the debt with them"))}};
    row.twoLine = line;
    for (const ContactPointView& shown : person.points)
        row.children.push_back(point(shown, open));
    return row;
}

Row PeopleRows::point(const ContactPointView& point, const OpenCase& open)
{
    const ContactPointAdded& body = point.point.body;
    TwoLine line;
    line.leading = {.shape = Leading::Shape::Icon, .icon = iconOf(body.type)};
    line.title = goesByLabel(body) ? body.label : pointValue(body, open.format);
    line.subtitle = story(point, open);
    if (point.usable) {
        line.quality = Quality{.level = point.quality, .word = QualityBar::wordOf(point.quality)};
    } else {
        line.leading.tone = Tone::Bad;
        line.subtitleTone = Tone::Bad;
        line.rightTone = Tone::Bad;
        line.rightIcon = IconName::Lock;
    }
    Row row;
    row.id = point.point.id.uuid;
    const QString use =
        line.quality ? tr("Quality: %1").arg(line.quality->word) : tr("Don't use it");
    const QString spoken =
        inSentences({tr("%1: %2", "type of contact point, itself")
                         .arg(word(Vocabulary::ContactPointType, enumName(body.type)),
                             pointValue(body, open.format)),
            line.subtitle, use});
    row.cells = {Cell{.spoken = spoken}};
    row.twoLine = line;
    return row;
}

/// "Mobile · answered 23 nov", or for a point not to be used the reason alone.
QString PeopleRows::story(const ContactPointView& point, const OpenCase& open)
{
    const ContactPointAdded& body = point.point.body;
    const auto* judged = point.point.latest();
    QString what;
    if (judged) {
        what = word(Vocabulary::PointStatus, enumName(judged->status));
        if (!point.usable)
            return judged->note.isEmpty() ? what : judged->note;
        what = tr("%1 %2", "what was found at a contact point, and when")
                   .arg(what, open.format.shortDate(judged->on, open.today()));
    } else if (point.lastUse.isValid()) {
        const QString day = open.format.shortDate(point.lastUse, open.today());
        what =
            point.quality >= answeredQuality ? tr("Answered %1").arg(day) : tr("Tried %1").arg(day);
    }
    QString label = word(Vocabulary::ContactPointType, enumName(body.type));
    if (goesByLabel(body))
        label = body.address->street; // the label is the title already
    else if (!body.label.isEmpty())
        label = capitalised(body.label);
    if (what.isEmpty())
        return isHere(body) && body.address && !body.address->area.isEmpty()
            ? tr("%1 · %2", "label and area").arg(label, body.address->area)
            : label;
    if (isHere(body))
        return what;
    return tr("%1 · %2", "label and what was found").arg(label, what.at(0).toLower() + what.mid(1));
}

} // namespace expediente::ui
