// What the window checks before it saves: rules, the catalogue, and what must come together.
#include "app/cli/fact_entries.h"

#include "core/casefile/fold.h"
#include "core/casefile/rules.h"
#include "core/store/queries/case_read.h"

#include <algorithm>
#include <map>

namespace expediente::cli {

namespace {

class EntryChecker {
public:
    EntryChecker(const std::vector<FactEntry>& entries, Store& store)
        : m_entries(entries), m_store(store)
    {
    }

    Done check(const FactEntry& entry);

private:
    template <class B>
    bool comesWith(const FactEntry& entry) const
    {
        return std::ranges::any_of(m_entries, [&](const FactEntry& other) {
            return other.caseId == entry.caseId && std::holds_alternative<B>(other.body);
        });
    }
    Done checkContact(const FactEntry& entry, const ContactLogged& contact) const;
    Result<std::vector<FactRecord>*> recordsOf(CaseId id);
    Result<bool> isKnown(const NewFact& fact) const;

    const std::vector<FactEntry>& m_entries;
    Store& m_store;
    std::map<CaseId, std::vector<FactRecord>> m_records;
};

Result<std::vector<FactRecord>*> EntryChecker::recordsOf(CaseId id)
{
    if (const auto found = m_records.find(id); found != m_records.end())
        return &found->second;
    auto records =
        m_store.ask([&](Connection& connection) { return readCaseRecords(connection, id); });
    if (!records)
        return fail(records.error());
    return &m_records.emplace(id, std::move(*records)).first->second;
}

/// The same fact again is no mistake; the same id for another one is.
Result<bool> EntryChecker::isKnown(const NewFact& fact) const
{
    const auto known =
        m_store.ask([&](Connection& connection) { return presentFact(connection, *fact.id); });
    if (!known)
        return fail(known.error());
    if (*known && (*known)->body != fact.body)
        return fail(ErrorCode::DifferentBody, {fact.id->toString()});
    return known->has_value();
}

Done EntryChecker::checkContact(const FactEntry& entry, const ContactLogged& contact) const
{
    ContactEntry asLogged;
    asLogged.action = contact.action;
    asLogged.result = contact.result;
    asLogged.reason = contact.reason;
    asLogged.reasonVolunteered = !contact.reason.isEmpty();
    asLogged.hasPromise = comesWith<PromiseMade>(entry);
    asLogged.hasNote = !contact.note.trimmed().isEmpty();
    asLogged.hasContactPoint = contact.contactPoint.has_value();
    asLogged.hasDocument = comesWith<DocumentAttached>(entry);
    asLogged.hasNextDate = contact.next && contact.next->due.isValid();
    return m_store.context().catalogue.check(asLogged);
}

Done EntryChecker::check(const FactEntry& entry)
{
    const auto known = isKnown(entry.fact);
    if (!known)
        return fail(known.error());
    if (*known)
        return {};
    const auto records = recordsOf(entry.caseId);
    if (!records)
        return fail(records.error());
    const auto file = fold(entry.caseId, **records);
    const auto rules = checkRules(file, entry.fact.subject, entry.body, m_store.clock().now(),
        entry.fact.occurredAt, m_store.context().catalogue);
    if (!rules)
        return rules;
    if (const auto* contact = std::get_if<ContactLogged>(&entry.body))
        if (const auto checked = checkContact(entry, *contact); !checked)
            return checked;
    // Later than all that is there, in the order of the list.
    const Hlc order{Hlc::fromMs(m_store.clock().now().utcMs).value + quint64(entry.number)};
    (*records)->push_back({*entry.fact.id, entry.fact.subject, entry.fact.kind,
        entry.fact.kindVersion, entry.fact.author, entry.fact.occurredAt, order, entry.fact.body});
    return {};
}

} // namespace

EntryResult<void> checkEntries(const std::vector<FactEntry>& entries, Store& store)
{
    EntryChecker checker(entries, store);
    for (const auto& entry : entries)
        if (const auto checked = checker.check(entry); !checked)
            return tl::unexpected(
                EntryError{entry.number, QString::fromLatin1(entry.fact.kind), checked.error()});
    return {};
}

} // namespace expediente::cli
