#include "core/exchange/mapped_file.h"

#include "core/exchange/conventions.h"
#include "core/exchange/rejects.h"

namespace expediente {

Result<MappedFile> MappedFile::open(
    const QString& path, const Profile& profile, const MapOptions& options, const Watch& watch)
{
    CsvOptions written = profile.file.csv;
    written.numberMark = profile.file.decimal == DecimalMark::Comma ? ',' : '.';
    auto reader = CsvReader::open(path, written, watch);
    if (!reader)
        return fail(reader.error());
    auto mapper = RowMapper::bind(profile, *reader, options);
    if (!mapper)
        return fail(mapper.error());
    if (reader->isWorkbook())
        mapper->rules().shortRowsAreBlank = true;
    if (auto found = findConventions(*reader, *mapper); !found)
        return fail(found.error());
    return MappedFile(std::move(*reader), std::move(*mapper));
}

MappedFile::MappedFile(CsvReader reader, RowMapper mapper)
    : m_reader(std::move(reader)), m_mapper(std::move(mapper))
{
}

Result<bool> MappedFile::next(MappedRow& row)
{
    const auto got = m_reader.next(m_row);
    if (!got || !*got)
        return got;
    row = m_mapper.map(m_row);
    if (const auto open = openDuplicate(m_reader, m_row); open && !row.refused()) {
        row.flaws.push_back(*open);
        row.record.reset();
    }
    if (!row.refused())
        refuseDuplicate(row);
    return true;
}

void MappedFile::refuseDuplicate(MappedRow& row)
{
    QString key = row.accountKey;
    size_t content = 0;
    bool mayRepeat = false;
    if (const auto* payment = std::get_if<PaymentRecord>(&*row.record)) {
        // A payment and its reversal share the reference.
        key = payment->payment.reference + (payment->reversed ? u'-' : u'+');
        content = qHashMulti(0, payment->accountKey, payment->payment.valueDate.toJulianDay(),
            payment->payment.amount.minor());
        mayRepeat = true;
    }
    const auto id = Uuid::derived({key.toUtf8()});
    const auto found = m_seen.constFind(id);
    if (found == m_seen.constEnd()) {
        m_seen.insert(id, {row.number, content});
        return;
    }
    if (mayRepeat && found->content == content)
        return;
    const auto& profile = m_mapper.profile();
    const auto& source = mayRepeat ? profile.payment.reference : profile.account.key;
    const auto shown = mayRepeat ? key.chopped(1) : key;
    row.flaws.push_back({Flaw::DuplicateId, source.columnNames(), shown, found->row});
    row.record.reset();
}

} // namespace expediente
