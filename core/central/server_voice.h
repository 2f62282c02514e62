#pragma once
#include "core/central/ledger.h"
#include "core/facts/sealer.h"

#include <set>

namespace expediente::central {

/// Says something in the server's own name: users, teams, devices. Throws what the ledger throws;
/// a fact that would be refused is a mistake of the program (std::logic_error).
std::set<Subject> say(Ledger& ledger, LedgerTransaction& transaction, const Moment& now,
    const std::vector<NewFact>& facts);

/// The first thing that it says: who it is, by which key.
NewFact introduction(const Ledger& ledger, const Moment& now);

inline const QString serverAuthor = QStringLiteral("server");

} // namespace expediente::central
