#include "core/central/delivery.h"

#include "core/store/database.h"
#include "core/wire/cbor_items.h"

#include <algorithm>

namespace expediente::central {

namespace {

constexpr int mostAsked = 10'000; ///< facts in one answer, whatever is asked for
constexpr qsizetype largestAnswer = 8 * 1024 * 1024; ///< of bodies

/// Puts one answer together: from where the cursor is until the page is full.
class Delivery {
public:
    Delivery(LedgerTransaction& ledger, const CursorSeal& seal, const QString& user, Cursor cursor,
        int most)
        : m_ledger(ledger)
        , m_seal(seal)
        , m_user(user)
        , m_state(ledger.state())
        , m_cursor(cursor)
        , m_most(most)
    {
    }

    PullReply run(const QByteArray& from)
    {
        m_reply.from = from;
        if (m_cursor.upTo == 0)
            beginRange();
        if (tellOfSubjects())
            tellOfFacts();
        m_reply.to = m_seal.sealed(m_cursor.toBytes(), m_user);
        m_reply.more = m_cursor.upTo > 0 || m_cursor.done < m_state.head;
        return std::move(m_reply);
    }

private:
    /// The next range ends where a transaction does, so that it can be told whole.
    void beginRange()
    {
        if (m_cursor.first) {
            m_cursor.upTo = m_state.head;
            m_reply.begins = true;
        } else {
            m_next = m_ledger.seenBy(m_user, m_cursor.done, m_state.head, m_most);
            m_cursor.upTo = m_next->upTo;
            for (const auto& gone : m_ledger.ended(m_user, m_cursor.done, m_cursor.upTo))
                m_reply.entries.push_back(Revoked{gone.subject});
        }
        m_cursor.at.reset();
        m_cursor.history = 0;
    }

    /// False when the page was full before all had been told.
    bool tellOfSubjects()
    {
        const auto all = subjectsBegun();
        quint64 told = 0;
        for (const auto& begun : all) {
            m_reply.histories = HowFar{told++, all.size()};
            if (m_cursor.at && isTold(begun.subject))
                continue;
            if (m_cursor.at != begun.subject) {
                m_cursor.at = begun.subject;
                m_cursor.history = 0;
                if (begun.subject.type != SubjectType::Agency)
                    m_reply.entries.push_back(Granted{begun.subject});
            }
            while (m_cursor.history < begun.at) {
                if (isFull())
                    return false;
                add(m_ledger.historyOf(begun.subject, m_cursor.history, begun.at, left()));
            }
            if (isFull())
                return false;
        }
        m_reply.histories.reset();
        return true;
    }

    std::vector<LedgerTransaction::SightChange> subjectsBegun()
    {
        if (!m_cursor.first)
            return m_ledger.begun(m_user, m_cursor.done, m_cursor.upTo);
        auto all = m_ledger.begun(m_user, 0, m_cursor.upTo);
        for (auto& begun : all)
            begun.at = m_cursor.upTo;
        // What the agency works by goes before what is worked out by it.
        all.insert(all.begin(), {Subject(m_ledger.agency()), m_cursor.upTo});
        return all;
    }

    void add(LedgerTransaction::Page page)
    {
        take(std::move(page.facts));
        m_cursor.history = page.upTo;
    }

    /// Those before the one that the cursor stands at, in the order in which they are told.
    bool isTold(const Subject& subject) const
    {
        const auto rank = [](const Subject& of) { return std::pair(-int(of.type), of.uuid); };
        return rank(subject) < rank(*m_cursor.at);
    }

    void tellOfFacts()
    {
        if (!m_cursor.first) {
            if (!m_next)
                m_next = m_ledger.seenBy(m_user, m_cursor.done, m_cursor.upTo, mostAsked);
            take(std::move(m_next->facts));
        }
        m_reply.ends = m_cursor.first;
        m_cursor = {m_cursor.epoch, m_cursor.first ? m_cursor.upTo : m_next->upTo};
    }

    void take(std::vector<LoggedFact> facts)
    {
        for (auto& logged : facts) {
            m_bytes += logged.fact.content.body.size();
            ++m_facts;
            m_reply.entries.push_back(std::move(logged));
        }
    }

    bool isFull() const { return m_facts >= m_most || m_bytes >= largestAnswer; }
    int left() const { return std::max(1, m_most - m_facts); }

    LedgerTransaction& m_ledger;
    const CursorSeal& m_seal;
    const QString& m_user;
    const LogState m_state;
    Cursor m_cursor;
    const int m_most;
    PullReply m_reply;
    std::optional<LedgerTransaction::Page>
        m_next; ///< facts of the range, where they are read already
    int m_facts = 0;
    qsizetype m_bytes = 0;
};

} // namespace

QByteArray Cursor::toBytes() const
{
    QByteArray bytes;
    {
        ItemWriter out(bytes);
        out.counter(epoch).counter(done).counter(upTo).flag(first).counter(history);
        if (at)
            out.counter(quint64(at->type)).bytes(at->uuid.view());
    }
    return bytes;
}

std::optional<Cursor> Cursor::fromBytes(const QByteArray& bytes)
{
    try {
        constexpr auto most = quint64(std::numeric_limits<qint64>::max());
        ItemReader in(bytes);
        Cursor cursor;
        cursor.epoch = in.counter(most);
        cursor.done = in.counter(most);
        cursor.upTo = in.counter(most);
        cursor.first = in.flag();
        cursor.history = in.counter(most);
        if (!in.atEnd()) {
            const auto type = SubjectType(in.counter(quint64(SubjectType::Agency)));
            cursor.at = Subject(type, *Uuid::fromBytes(QByteArrayView(in.array<16>())));
        }
        in.end();
        return cursor;
    } catch (const BadItem&) {
        return std::nullopt;
    }
}

PullReply deliver(
    LedgerTransaction& ledger, const CursorSeal& seal, const QString& user, const Pull& pull)
{
    const LogState state = ledger.state();
    Cursor cursor{state.epoch, 0, 0, true};
    std::optional<quint64> rewound;
    if (!pull.cursor.isEmpty()) {
        const auto given = seal.opened(pull.cursor, user);
        const auto known = given ? Cursor::fromBytes(*given) : std::nullopt;
        if (known && known->epoch == state.epoch && known->done <= state.head)
            cursor = *known;
        else // Another log: all is told anew, so that whoever asks has neither more nor less.
            rewound = known ? std::min(ledger.sharedWith(known->epoch), known->done) : 0;
    }
    auto reply =
        Delivery(ledger, seal, user, cursor, std::clamp(pull.most, 1, mostAsked)).run(pull.cursor);
    reply.rewoundTo = rewound;
    return reply;
}

} // namespace expediente::central
