#include "core/exchange/map_row.h"

#include "core/exchange/rejects.h"

namespace expediente {

Result<RowMapper> RowMapper::bind(
    const Profile& profile, const CsvReader& file, const MapOptions& options)
{
    if (profile.asOfFromOption && !options.asOf)
        return fail(ErrorCode::BadInput, {QStringLiteral("as_of")});
    auto bound = std::make_unique<Profile>(profile);
    std::vector<int> doubled;
    for (const auto& name : file.duplicateNames())
        doubled.push_back(file.columnIndex(name));
    QStringList missing;
    QStringList twice;
    bound->sources([&](Source& source, ValueType) {
        for (auto& part : source.parts) {
            if (!part.isColumn)
                continue;
            part.index = file.columnIndex(part.text);
            if (part.index < 0 && !source.optional && !missing.contains(part.text))
                missing << part.text;
            if (std::find(doubled.begin(), doubled.end(), part.index) != doubled.end()
                && !twice.contains(part.text))
                twice << part.text;
        }
    });
    if (!missing.isEmpty())
        return fail(ErrorCode::MissingColumns, {missing.join(QStringLiteral(", "))});
    if (!twice.isEmpty())
        return fail(ErrorCode::DuplicateColumns, {twice.join(QStringLiteral(", "))});
    RowMapper mapper(std::move(bound), options, size_t(file.header().size()));
    for (const auto& name : file.header())
        mapper.m_ourColumns += reject_column::all.contains(name);
    return mapper;
}

RowMapper::RowMapper(std::unique_ptr<Profile> profile, const MapOptions& options, size_t columns)
    : m_profile(std::move(profile))
    , m_options(options)
    , m_columns(columns)
    , m_values(m_profile->file)
{
}

std::vector<int> RowMapper::columnsOf(ValueType type) const
{
    std::vector<int> columns;
    m_profile->sources([&](Source& source, ValueType readAs) {
        if (readAs == type && source.parts.size() == 1 && source.parts.front().index >= 0)
            columns.push_back(source.parts.front().index);
    });
    return columns;
}

MappedRow RowMapper::map(const CsvRow& row)
{
    MappedRow mapped;
    mapped.number = row.number;
    m_values.begin(row);
    checkShape(row, mapped);
    if (!mapped.flaws.empty())
        return mapped;
    Record record;
    if (m_profile->kind == Profile::Kind::Portfolio) {
        auto portfolioRecord = portfolio();
        mapped.accountKey = portfolioRecord.accountKey;
        mapped.caseKey = portfolioRecord.caseFile.key;
        record = std::move(portfolioRecord);
    } else {
        auto paymentRecord = payment();
        mapped.accountKey = paymentRecord.accountKey;
        record = std::move(paymentRecord);
    }
    mapped.flaws = m_values.takeFlaws();
    if (!anyRefuses(mapped.flaws))
        mapped.record = std::move(record);
    return mapped;
}

/// A row cut in two by a stray line break, or shifted by a stray delimiter, must not pass for an
/// account with blanks.
void RowMapper::checkShape(const CsvRow& row, MappedRow& mapped) const
{
    size_t used = row.cellCount;
    while (used > m_columns && used <= row.cells.size() && row.cell(used - 1).empty())
        --used;
    const bool tooShort = row.cellCount < m_columns && !m_profile->file.shortRowsAreBlank;
    if (used > m_columns || tooShort)
        mapped.flaws.push_back({Flaw::WrongCellCount, {},
            QStringLiteral("%1/%2")
                .arg(qint64(row.cellCount) - m_ourColumns)
                .arg(qint64(m_columns) - m_ourColumns)});
}

PaymentRecord RowMapper::payment()
{
    PaymentRecord record;
    const auto& map = m_profile->payment;
    const Currency currency = m_values.currency(m_profile->currency);
    record.accountKey = m_values.key(map.account);
    record.reversed = map.reversed.isMapped() && m_values.flag(map.reversed);
    auto& payment = record.payment;
    payment.reference = m_values.key(map.reference);
    payment.valueDate = m_values.date(map.date).value_or(QDate());
    payment.channel = m_values.text(map.channel, nameLength);
    if (m_options.today && payment.valueDate.isValid() && payment.valueDate > *m_options.today)
        m_values.add(Flaw::DateInFuture, map.date);
    // Files write what was taken back as blank, as it was, or below zero: the reference says which.
    if (record.reversed) {
        payment.amount = Money::zero(currency);
        return record;
    }
    const auto amount = m_values.amount(map.amount, currency);
    payment.amount = amount.value_or(Money::zero(currency));
    if (amount && amount->isNegative())
        m_values.add(Flaw::NegativeAmount, map.amount);
    else if (amount && amount->isZero())
        m_values.add(Flaw::ZeroAmount, map.amount);
    return record;
}

PortfolioRecord RowMapper::portfolio()
{
    PortfolioRecord record;
    const Currency currency = m_values.currency(m_profile->currency);
    record.accountKey = m_values.key(m_profile->account.key);
    record.debtor = person(m_profile->debtor);
    if (record.debtor.key.isEmpty())
        record.debtor.key = record.accountKey;
    record.caseFile = caseRecord(record.debtor);
    for (const auto& map : m_profile->others) {
        auto other = person(map);
        // Whoever has no name is not in the file; without a key of the creditor's, a person is told
        // apart by case, role and name, so that another name is another person.
        if (other.described.name.isEmpty())
            continue;
        if (other.key.isEmpty())
            other.key = QStringLiteral("%1/%2/%3")
                            .arg(record.caseFile.key)
                            .arg(int(other.role))
                            .arg(other.described.name.toCaseFolded());
        record.others.push_back(std::move(other));
    }
    record.statement = statement(m_profile->account, record.accountKey, currency);
    if (record.statement.product.isEmpty())
        record.statement.product = record.caseFile.product;
    else if (record.caseFile.product.isEmpty())
        record.caseFile.product = record.statement.product;
    for (const auto& map : m_profile->payments)
        if (auto payment = paymentOf(map, currency))
            record.payments.push_back(std::move(*payment));
    return record;
}

CaseRecord RowMapper::caseRecord(const PersonRecord& debtor)
{
    const auto& map = m_profile->caseFile;
    CaseRecord record;
    record.key = m_values.key(map.key);
    if (record.key.isEmpty())
        record.key = debtor.key;
    record.folio = m_values.key(map.folio);
    if (record.folio.isEmpty())
        record.folio = record.key;
    record.product = m_values.text(map.product, nameLength);
    m_values.setRefusing(false);
    record.country = m_values.text(map.country, keyLength).toUpper();
    if (!record.country.isEmpty() && record.country.size() != 2) {
        m_values.add(Flaw::NotACountry, map.country);
        record.country.clear();
    }
    record.zone = zone(map.zone);
    record.openedOn = m_values.date(map.openedOn).value_or(QDate());
    m_values.setRefusing(true);
    return record;
}

QByteArray RowMapper::zone(const Source& source)
{
    const auto name = m_values.text(source, keyLength).toLatin1();
    if (name.isEmpty() || name == m_knownZone)
        return name;
    if (!QTimeZone::isTimeZoneIdAvailable(name)) {
        m_values.add(Flaw::NotAZone, source);
        return {};
    }
    return m_knownZone = name;
}

PersonRecord RowMapper::person(const PersonMap& map)
{
    PersonRecord record;
    record.role = map.role;
    record.key = m_values.key(map.key);
    record.described.name = m_values.text(map.name, nameLength);
    m_values.setRefusing(false);
    record.relation = m_values.text(map.relation, nameLength);
    record.described.born = m_values.date(map.born).value_or(QDate());
    for (const auto& identifier : map.identifiers)
        if (auto value = m_values.key(identifier.value); !value.isEmpty())
            record.described.identifiers.push_back({identifier.type, std::move(value)});
    for (const auto& point : map.contactPoints)
        addPoints(point, record.contactPoints);
    m_values.setRefusing(true);
    return record;
}

} // namespace expediente
