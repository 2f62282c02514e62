#pragma once
#include "core/exchange/creditor_facts.h"

#include <QHash>
#include <QSet>

namespace expediente {

class Connection;

/// Which derived ids are taken, in the store and in the import under way, whose facts no question
/// to the store sees yet. Keeps 16 bytes a fact of the file (and twice as much again for payments).
class FactLookup {
public:
    struct Identity {
        FactId id;
        bool present = false;
        QByteArray body; ///< of the present one, when it is in the store
    };

    /// The id that this content has or gets: of the generations of `id`, the first that is not
    /// voided.
    Identity identify(Connection& connection, const Uuid& id) const;

    bool isPlanned(FactId id) const { return m_planned.contains(id.uuid); }
    /// Takes note; false when the file has brought this fact before.
    bool plan(FactId id);

    /// A payment that this file brings: what it must equal when it comes again.
    struct PlannedPayment {
        size_t content = 0;
        AccountId account;
    };
    void planPayment(FactId id, const PlannedPayment& payment)
    {
        m_payments.insert(id.uuid, payment);
    }
    std::optional<PlannedPayment> plannedPayment(FactId id) const;

private:
    QSet<Uuid> m_planned;
    QHash<Uuid, PlannedPayment> m_payments;
};

} // namespace expediente
