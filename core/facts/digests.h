#pragma once
#include "core/facts/bodies.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace expediente {

/// Of the bytes of an attachment: what it is found by.
using Sha256 = std::array<std::uint8_t, 32>;
Sha256 sha256Of(QByteArrayView bytes);
/// Nothing for what isn't 64 hex digits.
std::optional<Sha256> sha256FromHex(const QByteArray& hex);
QByteArray toHex(const Sha256& digest);

/// The attachments that a fact names, each once, in order. None of one that was erased, of a kind
/// without any, and of what can't be read here. Workstation and server go by it alike.
std::vector<Sha256> attachmentsNamedBy(QByteArrayView kind, QByteArrayView body);

/// The SHA-256, in hex, of every attachment that a fact speaks of.
std::vector<QByteArray> digestsIn(const Body& body);

/// Those of what carries the signatures of an agreement: the sealed PDF, or the photos or scans of
/// what was signed with ink. Timestamps are for these.
std::vector<QByteArray> signedPapers(const CommitmentSigned& agreement);

/// Everything in a text that looks like one: a half-filled form names what is already attached.
std::vector<QByteArray> digestsNamedIn(const QByteArray& text);

} // namespace expediente
