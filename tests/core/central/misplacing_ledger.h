#pragma once
#include "core/central/ledger.h"
#include "tests/support/forwarding_transaction.h"

#include <condition_variable>
#include <mutex>

namespace expediente::tests {

/// How a server gets the places in its log wrong, so that whoever reads on from where they are
/// misses what comes behind their back.
enum class Misplacing {
    None,
    CounterFirst, ///< places are taken in a transaction of their own, before the facts are there
    NoCounterRow, ///< from a sequence beside the transactions, and read by `seq > cursor`
};

/// What all openings of one ledger share: the sequence, and how far the reader is.
class MisplacedSequence {
public:
    explicit MisplacedSequence(quint64 head) : m_next(head + 1) { }

    quint64 take(int count)
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_next, m_next + quint64(count));
    }
    void noteRead(quint64 seq)
    {
        const std::lock_guard lock(m_mutex);
        m_read = std::max(m_read, seq);
        m_moved.notify_all();
    }
    /// The next who takes places waits until the reader has passed them, so that the order of the
    /// commits differs from theirs for certain, and not only now and then.
    void holdTheNext()
    {
        const std::lock_guard lock(m_mutex);
        m_hold = true;
    }
    void waitIfHeld(quint64 place)
    {
        std::unique_lock lock(m_mutex);
        if (std::exchange(m_hold, false))
            m_moved.wait(lock, [&] { return m_read > place; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_moved;
    quint64 m_next = 0, m_read = 0;
    bool m_hold = false;
};

/// A ledger with the mistake in it; the real one for None.
class MisplacingLedger final : public central::Ledger {
public:
    static constexpr int placesOfWrite = 8; ///< more than one takes

    MisplacingLedger(central::Ledger& real, Misplacing mistake, MisplacedSequence& sequence)
        : m_real(real), m_mistake(mistake), m_sequence(sequence)
    {
    }

    central::Agency agency() const override { return m_real.agency(); }
    const DeviceKey& key() const override { return m_real.key(); }
    void write(const Work& work) override
    {
        if (m_mistake == Misplacing::None)
            return m_real.write(work);
        quint64 first = 0;
        if (m_mistake == Misplacing::NoCounterRow)
            first = m_sequence.take(placesOfWrite);
        else
            m_real.write([&](auto& ledger) { first = ledger.takePlaces(placesOfWrite); });
        m_sequence.waitIfHeld(first);
        m_real.write([&](central::LedgerTransaction& ledger) {
            Misplaced misplaced(ledger, first);
            work(misplaced);
        });
    }
    void read(const Work& work) override
    {
        m_real.read([&](central::LedgerTransaction& ledger) {
            if (m_mistake != Misplacing::NoCounterRow)
                return work(ledger);
            WithoutCounter withoutCounter(ledger);
            work(withoutCounter);
        });
    }

private:
    struct Misplaced final : ForwardingTransaction {
        Misplaced(central::LedgerTransaction& real, quint64 place)
            : ForwardingTransaction(real), first(place)
        {
        }
        quint64 takePlaces(int) override { return first; }
        const quint64 first;
    };
    /// Its head is the highest place that has a fact.
    struct WithoutCounter final : ForwardingTransaction {
        using ForwardingTransaction::ForwardingTransaction;
        central::LogState state() override
        {
            auto state = m.state();
            const auto behind = m.log(state.head, std::numeric_limits<int>::max());
            if (!behind.facts.empty())
                state.head = behind.facts.back().seq;
            return state;
        }
    };

    central::Ledger& m_real;
    const Misplacing m_mistake;
    MisplacedSequence& m_sequence;
};

} // namespace expediente::tests
