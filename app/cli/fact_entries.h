#pragma once
#include "core/facts/sealer.h"
#include "core/store/store.h"

namespace expediente::cli {

/// One fact of a file to add:
/// {"case": folio or id, "kind", "occurred_at"?: ISO 8601 (now), "body": {…},
///  "person"?: id, "id"?: UUID, so that another entry can speak of it}.
struct FactEntry {
    int number = 0; ///< its place in the list, from 1
    CaseId caseId;
    Body body;
    NewFact fact;
};

/// What is wrong, and with which entry; 0 is the file itself.
struct EntryError {
    int number = 0;
    QString kind;
    Error error;
};

template <class T>
using EntryResult = tl::expected<T, EntryError>;

/// Reads and checks each entry by itself: its keys, its case, its body. Nothing is written.
EntryResult<std::vector<FactEntry>> readEntries(const QByteArray& json, Store& store);

/// Holds every entry against its case as the entries before it leave it, as the window would.
EntryResult<void> checkEntries(const std::vector<FactEntry>& entries, Store& store);

inline constexpr qint64 mostEntryBytes = 16 * 1024 * 1024;
inline constexpr int mostEntries = 2000;

} // namespace expediente::cli
