#pragma once
// Private to core/store: facts as sync moves them in and out. Throws.
#include "core/store/writer_state.h"
#include "core/wire/messages.h"
#include "core/worklist/agency_context.h"

#include <set>
#include <vector>

namespace expediente {

bool isOwnDevice(const WriterState& state, DeviceId device);

struct FactPlace {
    qint64 subject = 0, device = 0;
    Hash hash{};
    quint64 dseq = 0;
};
FactPlace placeOf(Connection& connection, qint64 row);
std::optional<qint64> rowOfFact(Connection& connection, FactId id);

/// The row of a device, made if it is not there; its key may be known later.
qint64 deviceRow(Connection& connection, DeviceId device);

/// Replaces the envelope of the fact with this id.
void writeEnvelope(Connection& connection, const Fact& fact);
/// Removes a fact, from its device's head too where that is ours.
void takeOut(Connection& connection, WriterState& state, qint64 row);
/// A fact from the server, as it stands in its log.
void putIn(Connection& connection, WriterState& state, const LoggedFact& logged, qint64 subject);
/// What the server says of one that is here: its place, its time, the envelope in which it came.
void confirm(Connection& connection, WriterState& state, const LoggedFact& logged, qint64 row);

/// Facts that an older program has parked and this one knows count from now on.
void readParked(Connection& connection);

/// Read models of these cases, and of the cases of these persons, from their facts.
std::vector<CaseId> refoldSubjects(
    Connection& connection, const std::set<qint64>& subjects, const AgencyContext& context);
/// The same, left to Store::catchUp().
void queueSubjects(Connection& connection, const std::set<qint64>& subjects);

} // namespace expediente
