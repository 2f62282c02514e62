#pragma once
// Private to core/store: the rows of facts, subjects and devices. Throws what SQLite throws.
#include "core/facts/digests.h"
#include "core/facts/fact.h"
#include "core/facts/kinds.h"
#include "core/store/connection.h"

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace expediente {

namespace device_row {
inline constexpr qint64 logging = 1;
inline constexpr qint64 importing = 2;
} // namespace device_row

/// The row of a subject, made if it is not there.
qint64 subjectRow(Connection& connection, const Subject& subject);
std::optional<qint64> findSubject(Connection& connection, const Subject& subject);
Subject subjectAt(Connection& connection, qint64 row);

/// The hash of this device's last fact on a subject; zero if it has none.
Hash lastLink(Connection& connection, qint64 subject, qint64 device);

/// Keeps what a fact.voided names, for those who ask by id; other kinds are none of its business.
void noteVoided(Connection& connection, QByteArrayView kind, QByteArrayView body, qint64 subject);

/// The same for all that the subject still has, after some went.
void noteVoidsAnew(Connection& connection, qint64 subject);

/// Appends; the outbox row and what it voids are part of it, except that what an import voids
/// counts when it is completed. Returns the row.
qint64 insertFact(
    Connection& connection, const Fact& fact, qint64 subject, qint64 device, qint64 import);

/// Takes back what was staged and never seen.
void removeFact(Connection& connection, qint64 row);

/// Body and salt go; the skeleton stays. What it named of attachments.
std::vector<Sha256> destroyContent(Connection& connection, FactId id);

struct KnownFact {
    QByteArray body;
    bool voided = false;
};
/// A fact that is here already, also one of the import under way.
std::optional<KnownFact> findFact(Connection& connection, FactId id);

/// The facts that make a case file: of the case and of its persons, without those of an import
/// that is not completed. `imports` takes the imports that brought any of them.
std::vector<FactRecord> recordsOfCase(
    Connection& connection, qint64 caseRow, std::set<qint64>* imports = nullptr);
std::vector<FactRecord> recordsOfSubject(
    Connection& connection, qint64 subject, std::optional<Kind> kind = {});

/// Every fact of one device on one subject as it was sealed, in order of dseq.
std::vector<Fact> chainOf(Connection& connection, qint64 subject, qint64 device);
Fact factAt(Connection& connection, qint64 row);
/// Every fact, in order of arrival, of all subjects or of one.
void forEachFact(Connection& connection, std::optional<qint64> subject,
    const std::function<bool(const Fact&, qint64 device)>& visit);

std::vector<qint64> personsOfCase(Connection& connection, qint64 caseRow);
std::vector<qint64> casesOfPerson(Connection& connection, qint64 person);

} // namespace expediente
