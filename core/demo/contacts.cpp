#include "core/demo/contacts.h"

namespace expediente {

namespace {

struct Weight {
    const char* code;
    int weight;
};

// How often an action is tried, and what comes of it, in a portfolio that is worked by telephone
// first and by visit where that pays.
constexpr Weight actions[] = {
    {"LL", 56}, {"WA", 15}, {"VD", 14}, {"LE", 5}, {"WR", 4}, {"SM", 3}, {"CE", 2}, {"CA", 1}};
constexpr Weight results[] = {{"NC", 26}, {"CT", 20}, {"TR", 13}, {"RB", 9}, {"ME", 9}, {"NP", 7},
    {"NA", 5}, {"CA", 5}, {"PA", 3}, {"CI", 3}, {"AC", 2}, {"FS", 2}, {"ND", 1}, {"NV", 1},
    {"NE", 1}, {"SA", 1}};

template <size_t n>
QString draw(DemoRandom& random, const Weight (&list)[n], auto&& allowed)
{
    std::vector<int> weights;
    for (const auto& entry : list)
        weights.push_back(allowed(QString::fromLatin1(entry.code)) ? entry.weight : 0);
    return QString::fromLatin1(list[random.weighted(weights)].code);
}

QString usualPoint(const ActionCode& action, const QString& who)
{
    if (who != u"debtor")
        return who;
    switch (action.channel) {
    case Channel::Visit:
        return action.code == u"VT" ? QStringLiteral("work") : QStringLiteral("home");
    case Channel::Letter:
        return QStringLiteral("home");
    case Channel::Email:
        return QStringLiteral("email");
    default:
        return QStringLiteral("mobile");
    }
}

QString noteFor(DemoRandom& random, const std::map<QString, QStringList>& notes, const QString& key)
{
    const auto found = notes.find(key);
    return found == notes.end() ? QString() : random.pick(found->second);
}

} // namespace

bool speaksWithDebtor(const CaseBook& book, const QString& result)
{
    const auto* code = book.world().catalogue.result(result);
    return code && code->reach == Reach::Direct && result != u"CA";
}

DemoTime workingTime(DemoRandom& random, QDate day)
{
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(-1);
    // More is reached after work than before noon.
    const int minute = random.chance(55) ? random.between(16 * 60, 19 * 60 + 50)
                                         : random.between(8 * 60 + 5, 14 * 60);
    return {day, QTime(0, 0).addSecs(minute * 60 + random.below(60))};
}

int graceUntil(const BusinessDays& days, QDate due, QDate openOn)
{
    int grace = 0;
    while (days.after(due, grace) < openOn)
        ++grace;
    return grace;
}

DemoContact anyContact(const CaseBook& book, DemoRandom& random, const DemoTime& when)
{
    const auto& catalogue = book.world().catalogue;
    DemoContact contact;
    contact.when = when;
    contact.action = draw(random, actions,
        [&](const QString& code) { return code != u"CE" || book.point(QStringLiteral("email")); });
    contact.result = draw(random, results, [&](const QString& code) {
        return catalogue.result(code)->actions.contains(contact.action)
            && (code != u"CA" || book.person(QStringLiteral("guarantor")));
    });
    if (speaksWithDebtor(book, contact.result) && random.chance(35))
        contact.reason = random.pick(book.world().lore.arguments).reason;
    return contact;
}

FactId logContact(CaseBook& book, DemoRandom& random, DemoContact contact)
{
    const auto& world = book.world();
    const auto& action = *world.catalogue.action(contact.action);
    const auto& result = *world.catalogue.result(contact.result);
    const bool direct = result.reach == Reach::Direct;
    if (contact.who.isEmpty())
        contact.who = contact.result == u"CA" && direct ? QStringLiteral("guarantor")
                                                        : QStringLiteral("debtor");
    if (contact.where.isEmpty())
        contact.where = usualPoint(action, contact.who);
    ContactLogged body;
    body.action = contact.action;
    body.result = contact.result;
    body.reason = contact.reason;
    body.channel = action.channel;
    body.type = *world.catalogue.contactType(contact.action, contact.result);
    if (direct)
        body.person = book.person(contact.who);
    body.contactPoint = book.point(contact.where);
    body.note = contact.note.isEmpty() ? noteFor(random, world.lore.contactNotes, contact.result)
                                       : contact.note;
    body.next = contact.next;
    if (!body.next && result.nextStep != StepKind::None) {
        const QString kind = enumName(result.nextStep);
        body.next =
            NextStepBody{result.nextStep, contact.when.day.addDays(std::max(1, result.daysToNext)),
                std::nullopt, noteFor(random, world.lore.stepNotes, kind)};
    }
    return book.say(body, contact.when, contact.by);
}

} // namespace expediente
