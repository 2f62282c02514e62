#pragma once
#include "core/exchange/profile.h"
#include "core/exchange/record.h"
#include "core/exchange/row_values.h"

#include <optional>

namespace expediente {

struct MapOptions {
    /// The statement's date, when the profile leaves it to whoever imports.
    std::optional<QDate> asOf;
    /// Statements and payments after this day are refused; unset, no day is too late.
    std::optional<QDate> today;
};

/// What became of one row.
struct MappedRow {
    qint64 number = 0;
    std::optional<Record> record; ///< none when the row is refused
    /// Of refused rows too, as far as it could be read: such an account is in the file, and must
    /// not be taken for one that the creditor has withdrawn.
    QString accountKey;
    QString caseKey; ///< likewise; of a portfolio
    RowFlaws flaws; ///< all of them, not only the first

    bool refused() const { return !record; }
};

/// Rows of one file through one profile. Built once a file; one thread.
class RowMapper {
public:
    /// Finds the profile's columns in the file. MissingColumns names all that are not there,
    /// DuplicateColumns those that the profile needs and the file has twice; BadInput "as_of" when
    /// the profile leaves the date to the options and they have none.
    static Result<RowMapper> bind(
        const Profile& profile, const CsvReader& file, const MapOptions& options);

    /// Columns that are read as a type: where a file shows its conventions.
    std::vector<int> columnsOf(ValueType type) const;
    FileRules& rules() { return m_profile->file; }
    const Profile& profile() const { return *m_profile; }

    MappedRow map(const CsvRow& row);

private:
    RowMapper(std::unique_ptr<Profile> profile, const MapOptions& options, size_t columns);

    void checkShape(const CsvRow& row, MappedRow& mapped) const;
    PortfolioRecord portfolio();
    PaymentRecord payment();
    CaseRecord caseRecord(const PersonRecord& debtor);
    QByteArray zone(const Source& source);
    PersonRecord person(const PersonMap& map);
    void addPoints(const ContactPointMap& map, std::vector<ContactPointAdded>& points);
    void addAddress(const ContactPointMap& map, std::vector<ContactPointAdded>& points);
    AccountStated statement(const AccountMap& map, const QString& key, Currency currency);
    void readComponents(AccountStated& statement, Currency currency);
    void readLateness(AccountStated& statement);
    void readTerms(AccountStated& statement);
    void readSchedule(AccountStated& statement, Currency currency);
    void readBilled(AccountStated& statement, Currency currency);
    std::optional<PaymentReceived> paymentOf(const PaymentMap& map, Currency currency);

    // The rules that the values read by live in the profile, so that it must not move.
    std::unique_ptr<Profile> m_profile;
    MapOptions m_options;
    size_t m_columns;
    qint64 m_ourColumns = 0; ///< of a reject file that is imported again
    RowValues m_values;
    QByteArray m_knownZone; ///< looking one up is slow, and a file has few
};

} // namespace expediente
