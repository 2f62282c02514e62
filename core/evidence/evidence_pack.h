#pragma once
#include "core/evidence/timestamp.h"
#include "core/evidence/zip_file.h"
#include "core/facts/verify_chain.h"

#include <functional>
#include <map>

/// Evidence of one case for somebody who has neither this program nor its store: every fact about
/// the case and its people as it was sealed, the keys of the devices, the documents, and a list of
/// all of it that the device signed (design.md, section 9).
namespace expediente {

struct EvidencePack {
    QString caseId, folio;
    Moment madeAt;
    DeviceId madeBy;
    std::map<DeviceId, PublicKey> devices;
    std::vector<Fact> facts; ///< by subject, device and dseq
    std::map<QByteArray, QByteArray> attachments; ///< by SHA-256 in hex
};

using SignDigest = std::function<Signature(const Hash&)>;

/// The files of a pack without its readable index: facts, attachments, and the signed list.
/// `extra` (index, instructions) goes on the list too.
PackedFiles filesOf(const EvidencePack& pack, const PackedFiles& extra, const SignDigest& sign);

enum class PackFault : std::uint8_t {
    NoList, ///< the list of files is not there or can't be read
    ListNotSigned, ///< by a device whose key is in the pack
    FileMissing,
    FileChanged,
    FileAdded, ///< not on the list
    FactUnreadable,
    ChainBroken,
    AttachmentMissing, ///< that a fact names
    AttachmentChanged,
    SealedOther, ///< a sealed PDF doesn't begin with what was shown
    SealBroken, ///< its seal doesn't hold, or is of another certificate than was written down
    TimestampBroken, ///< it doesn't hold for its paper, or says something else than was written
                     ///< down
};

QString name(PackFault fault); ///< "file_changed"

struct PackFinding {
    PackFault fault = PackFault::NoList;
    QString what; ///< a file, or the id of a fact
    std::optional<ChainFault> chain{};

    bool operator==(const PackFinding&) const = default;
};

/// A timestamp that holds. Whether its authority is to be trusted is for the reader to say.
struct PackTimestamp {
    QByteArray paper; ///< its SHA-256, hex
    Timestamp stamp;

    bool operator==(const PackTimestamp&) const = default;
};

struct PackCheck {
    QString folio;
    Moment madeAt;
    int facts = 0, chains = 0, attachments = 0, agreements = 0;
    std::vector<PackTimestamp> timestamps;
    QByteArray madeByKey; ///< of the device that signed the list, hex: to compare by telephone
    std::vector<PackFinding> findings; ///< the first is the first broken link

    bool sound() const { return findings.empty(); }
};

/// Everything that can be checked without the store.
PackCheck check(const PackedFiles& files);

} // namespace expediente
