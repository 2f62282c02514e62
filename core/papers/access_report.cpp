#include "core/papers/access_report.h"

#include "core/papers/templates.h"
#include "core/worklist/evaluate.h"
#include "core/worklist/retention.h"

#include <algorithm>

namespace expediente {

namespace {

bool owes(PartyRole role)
{
    return role == PartyRole::Debtor || role == PartyRole::CoDebtor || role == PartyRole::Guarantor;
}

/// Where a fact says no person, the debtor is meant.
bool isWith(const std::optional<PersonId>& named, PersonId person, const CaseFile& file)
{
    const auto* debtor = file.debtor();
    return named ? *named == person : debtor && debtor->id == person;
}

void addPerson(AccessReport& report, const PersonFile& person, const CaseFile& file)
{
    report.name = person.name;
    report.identifiers = person.identifiers;
    report.born = person.born;
    report.channels = person.channels;
    for (const ContactPoint& point : person.points) {
        const auto entry = std::ranges::find(file.timeline, point.id, &TimelineEntry::id);
        if (entry != file.timeline.end())
            report.points.push_back({point.body, entry->author, entry->at});
    }
}

void addMoney(AccessReport& report, const CaseFile& file, const AgencyContext& context)
{
    const QString creditor = file.opened->body.creditor.name;
    for (const AccountFile& account : file.accounts) {
        const auto* stated = account.latest();
        if (!stated)
            continue;
        const auto figures = figuresAsStated(
            termsOf(*stated, countryOf(file, context)), stated->asOf, context.buckets);
        report.accounts.push_back({stated->number, creditor, stated->asOf, figures.total});
        for (const Payment& payment : account.payments)
            if (!payment.reversed)
                report.payments.push_back({payment.body.valueDate, payment.body.amount});
    }
}

void addOwnWords(AccessReport& report, const CaseFile& file)
{
    for (const Argument& argument : file.arguments)
        report.said.push_back({argument.stated.at, argument.stated.body.text});
    for (const Promise& promise : file.promises)
        report.promises.push_back(
            {promise.made.body.madeOn, promise.made.body.due, promise.made.body.amount});
    for (const auto& document : file.documents)
        report.documents.push_back({document.at, document.body.name, document.body.kind});
    for (const Commitment& commitment : file.commitments)
        report.agreements.push_back(commitment.made.body.on);
}

std::vector<QString> paragraphs(
    const QString& part, const AccessReport& report, const TemplateValues& values)
{
    return linesOf(
        renderTemplate(QStringLiteral("access.") + part, report.country, report.language, values));
}

void addReportTexts(AccessReport& report)
{
    const TemplateValues values{{QStringLiteral("agency"), report.agency},
        {QStringLiteral("creditor"), report.creditor},
        {QStringLiteral("address"), report.agencyAddress},
        {QStringLiteral("phone"), report.agencyPhone},
        {QStringLiteral("responsible"), report.responsible},
        {QStringLiteral("privacy_notice"), report.privacyNotice}};
    report.intro = paragraphs(QStringLiteral("intro"), report, values);
    report.rights = paragraphs(QStringLiteral("rights"), report, values);
}

} // namespace

Result<AccessReport> accessReport(const CaseFile& file, PersonId id,
    const std::optional<AgencyDescribed>& agency, const AgencyContext& context,
    const AccessDesk& desk)
{
    const auto* person = file.person(id);
    if (!file.opened || !person || person->erased)
        return fail(ErrorCode::NotFound, {id.toString()});
    AccessReport report;
    report.language = desk.language;
    report.country = countryOf(file, context);
    report.on = desk.today;
    report.agency = agency ? agency->name : desk.agencyName;
    if (agency) {
        report.agencyAddress = agency->address;
        report.agencyPhone = agency->phone;
        report.responsible = agency->responsible;
        report.privacyNotice = agency->privacyNotice;
    }
    report.creditor = file.opened->body.creditor.name;
    report.folio = file.opened->body.folio;
    report.product = file.opened->body.product;
    report.openedOn = file.opened->body.openedOn;
    report.role = file.roleOf(id);
    report.state = file.state;
    addPerson(report, *person, file);
    for (const auto& contact : file.contacts)
        if (isWith(contact.body.person, id, file))
            report.contacts.push_back({contact.at, contact.body.channel, contact.body.type});
    // A relative or a reference is told nothing of somebody else's debt.
    if (owes(report.role))
        addMoney(report, file, context);
    if (report.role == PartyRole::Debtor)
        addOwnWords(report, file);
    report.shared = desk.shared;
    report.keptUntil = keptUntil(file, context);
    if (const auto* retention = retentionOf(file, context)) {
        report.retention = retention->summary;
        report.retentionBasis = retention->basis;
    }
    addReportTexts(report);
    return report;
}

} // namespace expediente
