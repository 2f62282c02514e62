#pragma once
#include "core/evidence/evidence_pack.h"
#include "core/facts/bodies.h"
#include "core/facts/device_key.h"

namespace expediente {

/// SHA-256 in hex, as attachments are named.
QByteArray digestOf(const QByteArray& bytes);

/// An evidence pack made up for tests, always the same: two subjects, two chains, an agreement and
/// a document.
struct SamplePack {
    static const QByteArray shown, sealedPdf, terms, strokes, receipt;

    DeviceKey key;
    DeviceId device;
    EvidencePack pack;
    PackedFiles files;

    SamplePack();
    static CommitmentSigned agreement(PersonId person);
};

} // namespace expediente
