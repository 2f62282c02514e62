#include "core/worklist/lawful_contact.h"

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

/// How the contact point turned out last.
std::optional<PointStatus> statusOf(const CaseFile& file, const std::optional<FactId>& point)
{
    std::optional<PointStatus> status;
    for (const auto& person : file.persons)
        for (const auto& known : person.points)
            if (point && known.id == *point && !known.judged.empty())
                status = known.judged.back().body.status;
    return status;
}

} // namespace

ContactQuestion contactQuestion(
    const CaseFile& file, const IntendedContact& contact, const Moment& at)
{
    ContactQuestion question;
    question.atMs = at.utcMs;
    if (file.opened && QTimeZone::isTimeZoneIdAvailable(file.opened->body.zone))
        question.zones = {file.opened->body.zone};
    question.channel = contact.channel;
    question.requested = contact.requested;
    question.person = askedPerson(file, contact, at);
    for (const LegalState state :
        {LegalState::Sued, LegalState::Insolvent, LegalState::CeaseRequest, LegalState::Lawyer})
        if (file.legalStateHolds(state))
            question.legal.states.insert(state);
    question.legal.disputeOpen = file.disputeOpen();
    const auto status = statusOf(file, contact.contactPoint);
    question.notHere = status == PointStatus::NotHere || status == PointStatus::Wrong;
    question.inconvenient = status == PointStatus::DoNotUse;
    for (const auto& past : file.contacts)
        question.contacts.push_back(
            {past.at.utcMs, past.body.channel, past.body.type, idOf(past.body.person, file)});
    return question;
}

const RuleSet* lawOf(const CaseFile& file, const AgencyContext& context)
{
    const auto found = context.law.find(countryOf(file, context));
    return found == context.law.end() ? nullptr : &found->second;
}

} // namespace expediente
