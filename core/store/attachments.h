#pragma once
#include "core/facts/digests.h"
#include "core/store/connection.h"

#include <span>

namespace expediente {

/// Attachments lie in the encrypted store, found by the SHA-256 of their bytes, each once.
/// Returns the hash in hex. On the writer's connection; throws.
QByteArray writeAttachment(Connection& connection, const QByteArray& bytes);
std::optional<QByteArray> readAttachment(Connection& connection, const QByteArray& sha256Hex);

// Private to core/store: which facts name them, and what becomes of those that nothing names.
// Throw.

/// Where the facts are that may name any, for SQL. The index knows just these kinds.
inline constexpr auto factsWithDocuments =
    "fact INDEXED BY fact_with_documents WHERE kind IN ('document.attached', 'commitment.signed', "
    "'evidence.timestamped')";

/// Keeps what the fact in that row names.
void noteNamed(Connection& connection, qint64 fact, QByteArrayView kind, QByteArrayView body);
/// The same of every fact, and which attachments are here.
void noteAllNamed(Connection& connection);
/// What it named; nothing any more from here on.
std::vector<Sha256> takeNames(Connection& connection, qint64 fact);
/// The server has the fact: what it names is brought there, whatever becomes of the fact here.
void noteDue(Connection& connection, qint64 fact);

/// Removes those that no fact names, that the server isn't still to get, and of which nothing
/// speaks that somebody is to finish: a draft, a fact that was refused. How many of those here
/// went.
int letGo(Connection& connection, std::span<const Sha256> attachments);
/// What was put here for a fact or a draft that then never was, by the facts themselves.
void letGoUnnamed(Connection& connection);
/// Whatever names it. False when it was not here.
bool dropAttachment(Connection& connection, const Sha256& attachment);

} // namespace expediente
