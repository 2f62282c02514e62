#pragma once
#include "core/base/result.h"
#include "core/wire/messages.h"

/// Messages as they travel: one CBOR array of items each, compressed with zstd. Reading checks form
/// and caps, not truth; BadMessage with what is wrong. Whatever is read is written as the same
/// bytes before compression.
namespace expediente {

inline constexpr int mostFactsInPush = 200;
inline constexpr qsizetype mostPushBytes = 1024 * 1024; ///< before compression
inline constexpr qsizetype mostMessageBytes = 32 * 1024 * 1024; ///< once decompressed

QByteArray encode(const Push& message);
QByteArray encode(const PushReply& message);
QByteArray encode(const Pull& message);
QByteArray encode(const PullReply& message);

Result<Push> decodePush(const QByteArray& bytes);
Result<PushReply> decodePushReply(const QByteArray& bytes);
Result<Pull> decodePull(const QByteArray& bytes);
Result<PullReply> decodePullReply(const QByteArray& bytes);

/// One fact by itself, uncompressed: how rejected facts are kept.
QByteArray encode(const Fact& fact);
Result<Fact> decodeFact(const QByteArray& bytes);
/// Of the fact in a push, for its limit.
qsizetype sizeOnWire(const Fact& fact);

} // namespace expediente
