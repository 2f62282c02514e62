#pragma once
#include "core/exchange/map_row.h"

namespace expediente {

/// A creditor's file read through a profile, row by row; its own conventions are found out, and
/// ids that come twice are refused. Memory grows by a few dozen bytes a row (the ids), no more.
class MappedFile {
public:
    /// Refuses what CsvReader and RowMapper refuse.
    static Result<MappedFile> open(const QString& path, const Profile& profile,
        const MapOptions& options, const Watch& watch = {});

    /// False at the end. The first row with an id holds: a later one is refused, except that a
    /// payments file may repeat the same payment word for word.
    Result<bool> next(MappedRow& row);

    /// The row of the last next(), as it stands in the file.
    const CsvRow& fileRow() const { return m_row; }
    const CsvReader& reader() const { return m_reader; }
    const FileRules& rules() { return m_mapper.rules(); }
    const Profile& profile() const { return m_mapper.profile(); }

private:
    struct Seen {
        qint64 row;
        size_t content;
    };

    MappedFile(CsvReader reader, RowMapper mapper);
    void refuseDuplicate(MappedRow& row);

    CsvReader m_reader;
    RowMapper m_mapper;
    CsvRow m_row;
    QHash<Uuid, Seen> m_seen;
};

} // namespace expediente
