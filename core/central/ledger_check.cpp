#include "core/central/ledger_check.h"

#include "core/central/attachments.h"
#include "core/central/reservations.h"
#include "core/central/scope.h"
#include "core/facts/verify_chain.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>

namespace expediente::central {

namespace {

constexpr int checkPage = 2000;

bool decidesScope(const Fact& fact)
{
    switch (kindFromName(fact.content.kind).value_or(Kind::NoteWritten)) {
    case Kind::CaseOpened:
    case Kind::CaseAssigned:
    case Kind::CaseReleased:
    case Kind::UserDescribed:
    case Kind::TeamChanged:
    case Kind::FactVoided:
        return true;
    default:
        return false;
    }
}

/// The facts by themselves and in their chains.
class LogCheck {
public:
    LogCheck(LedgerTransaction& ledger, const Agency& agency, const DeviceKey& server)
        : m_ledger(ledger), m_agency(agency), m_server(server)
    {
    }

    std::optional<LedgerFault> fact(const LoggedFact& logged)
    {
        const Fact& fact = logged.fact;
        const QString id = fact.content.id.toString();
        ++checked.facts;
        checked.erased += fact.isErased() ? 1 : 0;
        if (logged.seq != ++m_seq)
            return LedgerFault{ledgerfault::gap, id};
        const auto key = [this](DeviceId device) { return keyOf(device); };
        if (const auto broken = verifyAlone({&fact, 1}, key))
            return LedgerFault{name(broken->fault), id};
        if (const auto kept = m_ledger.keptEnvelope(fact.content.id)) {
            ++checked.adopted;
            Fact before = fact;
            before.envelope = *kept;
            if (const auto broken = verifyAlone({&before, 1}, key))
                return LedgerFault{name(broken->fault), id};
        }
        Hash& end = m_ends[{fact.envelope.device, fact.content.subject}];
        if (fact.envelope.link != end)
            return LedgerFault{name(ChainFault::LinkBroken), id};
        end = fact.hash;
        Stream& stream = m_streams[fact.envelope.device];
        const Stream at{fact.envelope.incarnation, fact.envelope.dseq};
        if (at <= stream)
            return LedgerFault{ledgerfault::counter, id};
        stream = at;
        if (auto fault = naming(fact))
            return fault;
        return decision(fact);
    }

    std::optional<LedgerFault> attachments()
    {
        Shelf& shelf = m_ledger.shelf();
        checked.missing = quint64(shelf.missing());
        for (const Sha256& attachment : shelf.whole()) {
            ++checked.attachments;
            if (!isSound(shelf, attachment))
                return LedgerFault{ledgerfault::attachment, QString::fromLatin1(toHex(attachment))};
        }
        return std::nullopt;
    }

    LedgerChecked checked;

private:
    std::optional<PublicKey> keyOf(DeviceId device)
    {
        if (device == m_agency.device)
            return m_server.publicKey();
        const auto known = m_keys.find(device);
        if (known != m_keys.end())
            return known->second;
        const auto workstation = m_ledger.workstationOf(device);
        const auto key = workstation ? std::optional(workstation->key) : std::nullopt;
        m_keys.emplace(device, key);
        return key;
    }

    std::optional<LedgerFault> naming(const Fact& fact)
    {
        const FactId id = fact.content.id;
        const auto named = attachmentsNamedBy(fact.content.kind, fact.content.body);
        if (named.empty() || m_ledger.shelf().isForgotten(id, fact.content.subject)
            || m_ledger.shelf().namedBy(id) == named)
            return std::nullopt;
        return LedgerFault{ledgerfault::naming, id.toString()};
    }

    std::optional<LedgerFault> decision(const Fact& fact)
    {
        if (fact.isErased())
            return std::nullopt;
        if (fact.content.kind == kindName(Kind::ContactReserved))
            return reservation(fact);
        if (fact.content.kind != kindName(Kind::ApprovalDecided))
            return std::nullopt;
        const auto body = decode(Kind::ApprovalDecided, fact.content.body);
        const auto* decided = body ? std::get_if<ApprovalDecided>(&*body) : nullptr;
        if (decided && m_ledger.decisionOn(decided->request) != fact.content.id)
            return LedgerFault{ledgerfault::decision, fact.content.id.toString()};
        return std::nullopt;
    }

    /// On the request as it is here, and the only answer to it.
    std::optional<LedgerFault> reservation(const Fact& fact)
    {
        const auto body = decode(Kind::ContactReserved, fact.content.body);
        const auto* answer = body ? std::get_if<ContactReserved>(&*body) : nullptr;
        if (!answer)
            return std::nullopt;
        const auto request = m_ledger.find(answer->request);
        const bool isOnIt = !request || toBytes(request->hash).toHex() == answer->requestHash;
        if (!isOnIt || m_ledger.decisionOn(answer->request) != fact.content.id)
            return LedgerFault{ledgerfault::decision, fact.content.id.toString()};
        return std::nullopt;
    }

    LedgerTransaction& m_ledger;
    const Agency& m_agency;
    const DeviceKey& m_server;
    quint64 m_seq = 0;
    std::map<DeviceId, std::optional<PublicKey>> m_keys;
    std::map<std::pair<DeviceId, Subject>, Hash> m_ends;
    std::map<DeviceId, Stream> m_streams;
};

std::optional<LedgerFault> compareCases(LedgerTransaction& real, LedgerTransaction& anew)
{
    const auto cases = anew.cases();
    if (real.cases() != cases)
        return LedgerFault{ledgerfault::holder, {}};
    for (const CaseId id : cases) {
        if (real.holderOf(id) != anew.holderOf(id))
            return LedgerFault{ledgerfault::holder, id.toString()};
        if (real.partiesOf(id) != anew.partiesOf(id))
            return LedgerFault{ledgerfault::party, id.toString()};
    }
    return std::nullopt;
}

/// As granted, and none of two users too near each other.
std::optional<LedgerFault> compareReserved(LedgerTransaction& real, LedgerTransaction& anew)
{
    std::set<PersonId> people;
    for (const CaseId id : anew.cases())
        for (const PersonId person : anew.partiesOf(id))
            people.insert(person);
    for (const PersonId person : people) {
        const auto reserved = real.reservedOf(person);
        bool sound = reserved == anew.reservedOf(person);
        for (size_t i = 0; sound && i < reserved.size(); ++i)
            sound = std::none_of(reserved.begin(), reserved.begin() + ptrdiff_t(i),
                [&](const Reserved& other) { return clash(other, reserved[i]); });
        if (!sound)
            return LedgerFault{ledgerfault::reservation, person.toString()};
    }
    return std::nullopt;
}

std::optional<LedgerFault> compareSights(
    LedgerTransaction& real, LedgerTransaction& anew, quint64 head)
{
    const auto members = anew.members();
    if (real.members() != members)
        return LedgerFault{ledgerfault::member, {}};
    const auto sorted = [](std::vector<LedgerTransaction::SightChange> changes) {
        std::ranges::sort(changes);
        return changes;
    };
    for (const Member& each : members) {
        if (sorted(real.begun(each.user, 0, head)) != sorted(anew.begun(each.user, 0, head))
            || sorted(real.ended(each.user, 0, head)) != sorted(anew.ended(each.user, 0, head)))
            return LedgerFault{ledgerfault::sight, each.user};
    }
    return std::nullopt;
}

void replay(SqliteLedger& scratch, LedgerTransaction& real, const std::vector<LoggedFact>& facts)
{
    scratch.write([&](LedgerTransaction& ledger) {
        Scope scope(ledger);
        Reservations reservations(ledger, real);
        for (const LoggedFact& logged : facts) {
            reservations.take(logged);
            if (!decidesScope(logged.fact))
                continue;
            ledger.append(logged, logged.seq);
            scope.take(logged);
        }
    });
}

} // namespace

Result<LedgerChecked> checkLedger(SqliteLedger& ledger, const QString& scratchFolder,
    const std::function<void(quint64)>& progress)
{
    const QTemporaryDir folder(scratchFolder + QStringLiteral("/verify-XXXXXX"));
    const Agency agency = ledger.agency();
    auto scratch = SqliteLedger::create(folder.filePath(QStringLiteral("scratch.db")),
        DataKey::random(), {agency.id, agency.name, agency.country, agency.zone});
    if (!scratch)
        return fail(scratch.error());
    LedgerChecked checked;
    const auto done = atBoundary(ledger.path(), [&] {
        ledger.read([&](LedgerTransaction& real) {
            LogCheck log(real, agency, ledger.key());
            const quint64 head = real.state().head;
            auto& fault = log.checked.fault;
            for (quint64 after = 0; after < head && !fault;) {
                const auto page = real.log(after, checkPage);
                for (auto fact = page.facts.begin(); fact != page.facts.end() && !fault; ++fact)
                    fault = log.fact(*fact);
                replay(**scratch, real, page.facts);
                after = page.upTo;
                progress(log.checked.facts);
            }
            if (!fault && log.checked.facts != head)
                fault = LedgerFault{ledgerfault::gap, {}};
            if (!fault)
                fault = log.attachments();
            if (!fault)
                (*scratch)->read([&](LedgerTransaction& anew) {
                    fault = compareCases(real, anew);
                    if (!fault)
                        fault = compareReserved(real, anew);
                    if (!fault)
                        fault = compareSights(real, anew, head);
                });
            checked = log.checked;
        });
    });
    if (!done)
        return fail(done.error());
    return checked;
}

} // namespace expediente::central
