#include "tests/simulation/planted.h"

#include "core/facts/body.h"
#include "core/store/fact_rows.h"
#include "core/store/store_work.h"
#include "tests/support/forwarding_shelf.h"
#include "tests/support/forwarding_transaction.h"

#include <algorithm>

namespace expediente::simulation {

namespace {

using central::LedgerTransaction;

class TrustingShelf final : public tests::ForwardingShelf {
public:
    using ForwardingShelf::ForwardingShelf;

    void putNaming(const Naming& naming) override
    {
        Naming proved = naming;
        proved.proved = true;
        m.putNaming(proved);
    }
};

class BuggyLedger final : public tests::ForwardingTransaction {
public:
    BuggyLedger(Bug bug, LedgerTransaction& real) : ForwardingTransaction(real), m_bug(bug) { }

    std::optional<central::Known> find(FactId id) override
    {
        auto known = m.find(id);
        if (m_bug == Bug::NoDeduplication && known)
            m_again.insert(id);
        return m_bug == Bug::NoDeduplication ? std::nullopt : known;
    }
    central::Stream stream(DeviceId device) override
    {
        return m_bug == Bug::NoDeduplication ? central::Stream() : m.stream(device);
    }
    Hash chainEnd(DeviceId device, const Subject& subject) override
    {
        return m.chainEnd(device, subject);
    }
    void append(const LoggedFact& fact, quint64 tx) override
    {
        LoggedFact changed = fact;
        if (m_bug == Bug::NoDeduplication && m_again.contains(fact.fact.content.id))
            changed.fact.content.id = FactId{Uuid::v7(fact.receivedMs)};
        if (m_bug == Bug::ClockTrusted)
            changed.effective = fact.fact.content.hlc;
        m.append(changed, tx);
    }
    Page seenBy(const QString& user, quint64 after, quint64 upTo, int most) override
    {
        auto page = m.seenBy(user, after, upTo, most);
        if (m_bug == Bug::PageSplit && page.facts.size() > 1) {
            page.facts.pop_back();
            page.upTo = page.facts.back().seq;
        }
        return page;
    }
    Page historyOf(const Subject& subject, quint64 after, quint64 upTo, int most) override
    {
        auto page = m.historyOf(subject, after, upTo, most);
        if (m_bug == Bug::HistoryWithoutTail && subject.type == SubjectType::Case
            && page.upTo == upTo && page.facts.size() > 1)
            page.facts.pop_back();
        return page;
    }
    std::vector<SightChange> ended(const QString& user, quint64 after, quint64 upTo) override
    {
        return m_bug == Bug::MissingPurge ? std::vector<SightChange>() : m.ended(user, after, upTo);
    }
    central::Sight sight(const QString& user, const Subject& subject) override
    {
        const auto sight = m.sight(user, subject);
        return m_bug == Bug::LateFactsRefused && sight == central::Sight::Past
            ? central::Sight::Never
            : sight;
    }
    void putMember(const central::Member& member) override
    {
        auto known = m.members();
        const auto before = std::ranges::find(known, member.user, &central::Member::user);
        if (m_bug == Bug::TeamIgnored && before != known.end())
            return;
        m.putMember(member);
    }
    void putReserved(FactId request, const std::vector<central::Reserved>& reserved) override
    {
        if (m_bug != Bug::ReservationForgotten)
            m.putReserved(request, reserved);
    }
    std::optional<FactId> decisionOn(FactId request) override
    {
        const auto known = m_bug == Bug::SecondDecisionTaken ? m.find(request) : std::nullopt;
        return known && decode(Kind::ApprovalRequested, known->body) ? std::nullopt
                                                                     : m.decisionOn(request);
    }
    void putDecision(FactId request, FactId decision) override
    {
        if (m_bug != Bug::SecondDecisionTaken || !m.decisionOn(request))
            m.putDecision(request, decision);
    }
    central::Shelf& shelf() override
    {
        return m_bug == Bug::DigestIsEnough ? m_trusting : m.shelf();
    }
    central::LogState state() override
    {
        auto state = m.state();
        if (m_bug == Bug::RewindIgnored)
            state.epoch = 1;
        return state;
    }

private:
    const Bug m_bug;
    TrustingShelf m_trusting{m.shelf()};
    std::set<FactId> m_again;
};

class BuggyStoreSide final : public StoreSync {
public:
    BuggyStoreSide(Bug bug, Store& store) : StoreSync(store), m_bug(bug) { }

    Result<Settled> settle(const PushReply& reply) override
    {
        PushReply changed = reply;
        if (m_bug == Bug::AcknowledgeByNumber)
            for (auto& verdict : changed.verdicts)
                if (verdict.ruling == Ruling::Deferred)
                    verdict.ruling = Ruling::Applied;
        auto settled = StoreSync::settle(changed);
        if (m_bug == Bug::RejectionsNotShown)
            static_cast<void>(writeSql("DELETE FROM rejected"));
        return settled;
    }
    Done reincarnate(const Reincarnation& reincarnation) override
    {
        if (m_bug == Bug::OutboxDroppedOnReset)
            if (const auto done = writeSql("DELETE FROM outbox WHERE state <> 1"); !done)
                return done;
        return StoreSync::reincarnate(reincarnation);
    }
    Result<Applied> apply(const PullReply& reply) override
    {
        PullReply changed = reply;
        if (m_bug == Bug::StaleAnswerApplied)
            changed.from = cursor().value_or(QByteArray());
        if (m_bug == Bug::CursorBeforeApply && ++m_applied % 5 == 0) {
            // The crash comes in between, every fifth time.
            changed.entries.clear();
            return StoreSync::apply(changed);
        }
        if (m_bug == Bug::PurgeTakesOutbox)
            if (const auto done = dropUnsentOfRevoked(reply); !done)
                return fail(done.error());
        if (m_bug == Bug::PurgedAttachmentKept)
            return applyKeepingAttachments(changed);
        return StoreSync::apply(changed);
    }

private:
    Result<Applied> applyKeepingAttachments(const PullReply& reply)
    {
        static_cast<void>(writeSql("CREATE TABLE kept AS SELECT * FROM attachment"));
        auto applied = StoreSync::apply(reply);
        static_cast<void>(
            writeSql("INSERT OR IGNORE INTO attachment SELECT * FROM kept; DROP TABLE kept"));
        return applied;
    }
    Done writeSql(const char* sql);
    Done dropUnsentOfRevoked(const PullReply& reply)
    {
        for (const auto& entry : reply.entries)
            if (const auto* revoked = std::get_if<Revoked>(&entry))
                if (const auto done = writeSql(qPrintable(
                        QStringLiteral("DELETE FROM outbox WHERE fact IN (SELECT f.n FROM fact f "
                                       "JOIN subject s ON s.id = f.subject WHERE s.uuid = x'%1')")
                            .arg(QString::fromLatin1(revoked->subject.uuid.bytes().toHex()))));
                    !done)
                    return done;
        return {};
    }

    const Bug m_bug;
    int m_applied = 0;
};

Done BuggyStoreSide::writeSql(const char* sql)
{
    const std::string text(sql);
    return write([text](Connection& connection) { connection.execute(text.c_str()); });
}

} // namespace

const char* name(Bug bug)
{
    static const char* const names[] = {"none", "no de-duplication", "cursor before apply",
        "acknowledge by number", "missing purge", "purge takes the outbox",
        "page split inside a transaction", "tail of history missing on grant",
        "outbox dropped on reset", "rejections not shown", "stale answer applied",
        "late facts refused", "change of team ignored", "clock trusted", "rewind ignored",
        "chunk taken anywhere", "attachment of a purged case kept", "second decision taken",
        "a digest is enough", "reservation forgotten"};
    static_assert(std::size(names) == bugCount);
    return names[int(bug)];
}

std::unique_ptr<StoreSync> storeSideWith(Bug bug, Store& store)
{
    return std::make_unique<BuggyStoreSide>(bug, store);
}

QByteArray uploadWith(Bug bug, central::Ledger& ledger, DeviceId from, const QByteArray& message)
{
    auto chunk = decodeUpload(message);
    if (bug != Bug::ChunkAnywhere || !chunk)
        return message;
    ledger.read([&](central::LedgerTransaction& real) {
        const auto under = real.shelf().upload(from, chunk->attachment);
        chunk->offset = under ? under->received : 0;
        chunk->bytes.truncate(chunk->size - chunk->offset);
    });
    return encode(*chunk);
}

std::unique_ptr<LedgerTransaction> ledgerWith(Bug bug, LedgerTransaction& real)
{
    return std::make_unique<BuggyLedger>(bug, real);
}

} // namespace expediente::simulation
