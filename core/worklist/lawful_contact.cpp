#include "core/worklist/lawful_contact.h"

#include "core/contact/phone_zones.h"
#include "core/facts/body.h"
#include "core/worklist/evaluate.h"

#include <QTimeZone>

#include <algorithm>

namespace expediente {

namespace {

QByteArray idOf(const std::optional<PersonId>& person, const CaseFile& file)
{
    if (person)
        return person->uuid.bytes();
    const auto* debtor = file.debtor();
    return debtor ? debtor->id.uuid.bytes() : QByteArray("debtor");
}

AskedPerson askedPerson(const CaseFile& file, const IntendedContact& contact, const Moment& at)
{
    AskedPerson asked;
    asked.id = idOf(contact.person, file);
    asked.role = contact.person ? file.roleOf(*contact.person) : PartyRole::Debtor;
    asked.isDebtor = asked.role == PartyRole::Debtor;
    const auto* person = contact.person ? file.person(*contact.person) : file.debtor();
    if (person)
        asked.age = ageOn(person->born, at.date());
    return asked;
}

const ContactPoint* pointOf(const CaseFile& file, const std::optional<FactId>& id)
{
    for (const auto& person : file.persons)
        for (const auto& point : person.points)
            if (id && point.id == *id)
                return &point;
    return nullptr;
}

/// The zones that the debtor may be in: the case's, and where the number asked for says otherwise.
QByteArrayList zonesOf(const CaseFile& file, const IntendedContact& contact,
    const ContactPoint* point, const AgencyContext& context)
{
    QByteArrayList zones;
    if (file.opened && QTimeZone::isTimeZoneIdAvailable(file.opened->body.zone))
        zones = {file.opened->body.zone};
    const bool byNumber = contact.channel == Channel::Call || contact.channel == Channel::WhatsApp
        || contact.channel == Channel::Sms;
    if (!byNumber || !point || zones.isEmpty())
        return zones; // an unknown zone is every one of the country's
    const auto clues = zonesOfNumber(point->body.value, countryOf(file, context), context.law);
    for (const QByteArray& clue : clues)
        if (!clues.contains(zones.front()))
            zones << clue;
    return zones;
}

/// What each person agreed to or refused; a visit that they signed for.
void addConsent(ContactQuestion& question, const CaseFile& file, const IntendedContact& contact)
{
    const auto* person = contact.person ? file.person(*contact.person) : file.debtor();
    if (!person)
        return;
    for (const Channel channel : {Channel::Call, Channel::Visit, Channel::WhatsApp, Channel::Sms,
             Channel::Email, Channel::Letter})
        if (person->authorised(channel).value_or(false))
            question.authorised.insert(channel);
    question.channelRefused = person->authorised(contact.channel) == false;
    const auto credit = std::ranges::find_if(file.accounts, [](const AccountFile& account) {
        return account.current() && account.current()->creditType;
    });
    if (credit == file.accounts.end())
        return;
    const auto visit = std::find_if(person->channels.rbegin(), person->channels.rend(),
        [](const auto& said) { return said.body.channel == Channel::Visit; });
    const bool isSigned = visit != person->channels.rend() && visit->body.allowed
        && !visit->body.evidence.trimmed().isEmpty();
    question.credit = AskedCredit{*credit->current()->creditType, isSigned};
}

/// Whose days the contacts with this case's people are, as far as it is known here.
std::vector<ReservedDays> reservedDays(const CaseFile& file, const QString& user)
{
    using enum ReservedDays::Whose;
    std::vector<ReservedDays> days;
    for (const Reservation& each : file.reservations) {
        const auto& asked = each.asked.body;
        const bool own = each.asked.author == QStringLiteral("user:") + user;
        if (!each.answered) {
            if (own)
                days.push_back({AskedFor, asked.from, asked.until, {}});
            continue;
        }
        const auto& said = each.answered->body;
        if (said.answer != ReservationAnswer::Late)
            days.push_back(
                {said.holder == user ? Own : SomebodyElses, said.from, said.until, said.holder});
    }
    return days;
}

/// The visits that were planned for this contact: of its day and place, not reported on another.
std::vector<const Visit*> plansOf(
    const IntendedContact& contact, QDate day, const std::vector<Visit>& visits)
{
    std::vector<const Visit*> plans;
    if (contact.channel != Channel::Visit || !contact.asPlanned)
        return plans;
    for (const Visit& visit : visits) {
        const auto& planned = visit.planned.body;
        const bool elsewhere = contact.contactPoint && planned.contactPoint
            && *contact.contactPoint != *planned.contactPoint;
        if (planned.on == day && !elsewhere && (!visit.report || visit.report->body.on == day))
            plans.push_back(&visit);
    }
    return plans;
}

void addReservations(ContactQuestion& question, const CaseFile& file,
    const IntendedContact& contact, QDate day, const AgencyContext& context)
{
    if (context.reservesFor.isEmpty())
        return;
    question.reserved = reservedDays(file, context.reservesFor);
    if (!contact.reservesAlong)
        return;
    const auto now = unreservedOn(day, question);
    if (now && now->why != Unreserved::Why::SomebodyElse)
        question.reserved->push_back({ReservedDays::Whose::Own, day, day.addDays(1), {}});
}

/// Whether the rule, as it stands now, may be gone beyond by what was said then.
bool opens(const ContactOverridden& said, const ContactRule& rule)
{
    return said.rule == rule.id && said.blocked && !said.afterwards
        && rule.override.allows(said.role, said.requested);
}

/// A rule that somebody who may went beyond for this very visit warns where it would block.
void followOverrides(ContactVerdict& verdict, const CaseFile& file, const IntendedContact& contact,
    const std::vector<const Visit*>& plans)
{
    const auto covers = [&](const ContactOverridden& said, const ContactRule& rule) {
        return opens(said, rule) && said.channel == contact.channel
            && idOf(said.person, file) == idOf(contact.person, file)
            && std::ranges::any_of(
                plans, [&](const Visit* plan) { return said.visit == plan->planned.id; });
    };
    for (RuleHit& hit : verdict.hits) {
        hit.overridden = hit.severity == Severity::Block
            && std::ranges::any_of(
                file.overrides, [&](const auto& entry) { return covers(entry.body, *hit.rule); });
        if (hit.overridden)
            hit.severity = Severity::Warn;
    }
    const bool blocks = std::ranges::any_of(
        verdict.hits, [](const RuleHit& hit) { return hit.severity == Severity::Block; });
    if (verdict.answer == ContactAnswer::Block && !blocks)
        verdict.answer = ContactAnswer::Warn;
    std::ranges::stable_sort(
        verdict.hits, std::ranges::greater(), [](const RuleHit& hit) { return hit.severity; });
}

} // namespace

ContactQuestion contactQuestion(const CaseFile& file, const IntendedContact& contact,
    const Moment& at, const AgencyContext& context)
{
    ContactQuestion question;
    question.atMs = at.utcMs;
    const auto* point = pointOf(file, contact.contactPoint);
    question.zones = zonesOf(file, contact, point, context);
    question.channel = contact.channel;
    question.requested = contact.requested;
    question.person = askedPerson(file, contact, at);
    for (const LegalState state :
        {LegalState::Sued, LegalState::Insolvent, LegalState::CeaseRequest, LegalState::Lawyer})
        if (file.legalStateHolds(state))
            question.legal.states.insert(state);
    question.legal.disputeOpen = file.disputeOpen();
    const auto* person = contact.person ? file.person(*contact.person) : file.debtor();
    question.legal.dataBlocked =
        file.state == CaseState::Erased || (person && (person->isBlocked() || person->erased));
    const auto status =
        point && point->latest() ? std::optional(point->latest()->status) : std::nullopt;
    question.notHere = status == PointStatus::NotHere || status == PointStatus::Wrong;
    question.inconvenient = status == PointStatus::DoNotUse;
    addConsent(question, file, contact);
    for (const auto& past : file.contacts)
        if (!contact.earlierOnly || past.at.utcMs <= at.utcMs)
            question.contacts.push_back(
                {past.at.utcMs, past.body.channel, past.body.type, idOf(past.body.person, file)});
    addReservations(question, file, contact, dayThere(file, at, context), context);
    return question;
}

const RuleSet* lawOf(const CaseFile& file, const AgencyContext& context)
{
    const QString country = countryOf(file, context);
    auto found = context.law.end();
    if (file.opened)
        found = context.law.find(country + u'/' + file.opened->body.creditor.key);
    if (found == context.law.end())
        found = context.law.find(country);
    return found == context.law.end() ? nullptr : &found->second;
}

bool takesReservation(const CaseFile& file, const IntendedContact& contact, const Moment& at,
    const AgencyContext& context)
{
    const auto* law = lawOf(file, context);
    return law && !context.reservesFor.isEmpty()
        && isScarce(contactQuestion(file, contact, at, context), *law);
}

std::optional<ContactRequested> weekToReserve(const CaseFile& file, const IntendedContact& contact,
    const Moment& at, const AgencyContext& context)
{
    if (!takesReservation(file, contact, at, context))
        return std::nullopt;
    const auto question = contactQuestion(file, contact, at, context);
    for (QDate from = dayThere(file, at, context);;) {
        const auto why = unreservedOn(from, question);
        if (!why || why->why == Unreserved::Why::NotAnswered)
            return std::nullopt;
        if (why->why == Unreserved::Why::NotAsked)
            return ContactRequested{from, from.addDays(mostReservedDays)};
        from = why->until.addDays(daysBetweenHolders);
    }
}

std::optional<ContactRequested> dayToReserve(
    const CaseFile& file, IntendedContact contact, QDate day, const AgencyContext& context)
{
    contact.reservesAlong = false;
    const Moment noon = Moment::noon(day, QTimeZone(zoneOf(file, context)));
    if (!takesReservation(file, contact, noon, context))
        return std::nullopt;
    const auto why = unreservedOn(day, contactQuestion(file, contact, noon, context));
    const bool ask = why && why->why == Unreserved::Why::NotAsked;
    return ask ? std::optional(ContactRequested{day, day.addDays(1)}) : std::nullopt;
}

QDate dayThere(const CaseFile& file, const Moment& at, const AgencyContext& context)
{
    return QDateTime::fromMSecsSinceEpoch(at.utcMs, QTimeZone(zoneOf(file, context))).date();
}

QByteArray zoneOf(const CaseFile& file, const AgencyContext& context)
{
    const bool known = file.opened && QTimeZone::isTimeZoneIdAvailable(file.opened->body.zone);
    return known ? file.opened->body.zone : context.zone;
}

Result<std::optional<ContactVerdict>> judgeNow(const CaseFile& file, const IntendedContact& contact,
    const Moment& at, const AgencyContext& context)
{
    const auto* law = lawOf(file, context);
    if (!law)
        return std::optional<ContactVerdict>();
    const QDate day = dayThere(file, at, context);
    const auto plans = plansOf(contact, day, file.visits);
    IntendedContact intended = contact;
    for (const Visit* plan : plans)
        intended.requested = intended.requested || plan->planned.body.requested;
    auto verdict = judgeContact(contactQuestion(file, intended, at, context), *law);
    if (!verdict)
        return fail(verdict.error());
    followOverrides(*verdict, file, intended, plans);
    return std::optional(std::move(*verdict));
}

Result<std::optional<ContactVerdict>> judgeVisit(const CaseFile& file, IntendedContact visit,
    QDate day, std::optional<QTime> from, const Moment& now, const AgencyContext& context)
{
    visit.channel = Channel::Visit;
    const QTimeZone zone(zoneOf(file, context));
    const auto judgedAt = [&](const QDateTime& when) {
        return judgeNow(file, visit, Moment::fromDateTime(when), context);
    };
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now.utcMs, zone);
    const QDateTime first = std::max(QDateTime(day, from.value_or(QTime(0, 0)), zone), here);
    auto verdict = judgedAt(first);
    if (from || !verdict || !*verdict || (*verdict)->answer == ContactAnswer::Allow)
        return verdict;
    const QDateTime next = (*verdict)->nextLawful.toTimeZone(zone);
    const bool later = (*verdict)->nextLawful.isValid() && next.date() == day;
    return judgedAt(later ? next : std::max(first, QDateTime(day, QTime(12, 0), zone)));
}

} // namespace expediente
