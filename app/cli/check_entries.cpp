// What the window checks before it saves: rules, the catalogue, and what must come together.
#include "app/cli/fact_entries.h"

#include "core/casefile/contact_rules.h"
#include "core/casefile/fold.h"
#include "core/casefile/rules.h"
#include "core/store/known_fact.h"
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
    qsizetype countOf(const FactEntry& entry) const
    {
        return std::ranges::count_if(m_entries, [&](const FactEntry& other) {
            return other.caseId == entry.caseId && std::holds_alternative<B>(other.body);
        });
    }
    bool hasOwnPromise(const FactEntry& entry) const;
    bool saysPromise(const FactEntry& entry) const;
    Done checkContact(
        const FactEntry& entry, const ContactLogged& contact, const CaseFile& file) const;
    Result<std::vector<FactRecord>*> recordsOf(CaseId id);

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

/// Every contact that needs a promise has one to itself, whatever their order in the list.
bool EntryChecker::hasOwnPromise(const FactEntry& entry) const
{
    const auto& catalogue = m_store.context().catalogue;
    const auto needing = std::ranges::count_if(m_entries, [&](const FactEntry& other) {
        const auto* contact = std::get_if<ContactLogged>(&other.body);
        const auto* result = contact ? catalogue.result(contact->result) : nullptr;
        return other.caseId == entry.caseId && other.number <= entry.number && result
            && result->needsPromise;
    });
    return countOf<PromiseMade>(entry) >= std::max<qsizetype>(needing, 1);
}

/// What happened at the same moment was said in the same contact.
bool EntryChecker::saysPromise(const FactEntry& entry) const
{
    return std::ranges::any_of(m_entries, [&](const FactEntry& other) {
        return other.caseId == entry.caseId && other.fact.occurredAt == entry.fact.occurredAt
            && std::holds_alternative<PromiseMade>(other.body);
    });
}

Done EntryChecker::checkContact(
    const FactEntry& entry, const ContactLogged& contact, const CaseFile& file) const
{
    const auto& catalogue = m_store.context().catalogue;
    ContactEntry asLogged;
    asLogged.action = contact.action;
    asLogged.result = contact.result;
    asLogged.reason = contact.reason;
    asLogged.reasonVolunteered = !contact.reason.isEmpty();
    asLogged.hasPromise = hasOwnPromise(entry);
    asLogged.hasNote = !contact.note.trimmed().isEmpty();
    asLogged.hasContactPoint = contact.contactPoint.has_value();
    asLogged.hasDocument = countOf<DocumentAttached>(entry) > 0;
    asLogged.hasNextDate = contact.next && contact.next->due.isValid();
    if (const auto checked = catalogue.check(asLogged); !checked)
        return checked;
    const auto* result = catalogue.result(contact.result);
    if (!result)
        return {};
    const auto with = contact.person ? std::optional(file.roleOf(*contact.person)) : std::nullopt;
    const auto problems = contactProblems(*result, with, saysPromise(entry));
    return problems.empty() ? Done() : fail(problems.front());
}

Done EntryChecker::check(const FactEntry& entry)
{
    const auto known =
        m_store.ask([&](Connection& connection) { return isDuplicate(connection, entry.fact); });
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
        if (const auto checked = checkContact(entry, *contact, file); !checked)
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
