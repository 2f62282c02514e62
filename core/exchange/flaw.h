#pragma once
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace expediente {

/// Why a cell or a row can't be taken as it stands. The codes are part of the reject file, so a
/// name once given stays; the words for people are in ui/text.
enum class Flaw {
    RequiredIsBlank,
    NotAnAmount,
    TwoDecimalSeparators,
    BadGrouping, ///< thousands separators that don't stand every three digits
    AmbiguousAmount, ///< "1.234", and nothing tells which convention the file has
    TooManyDecimals, ///< more than the currency has, and not zeros
    AmountTooLarge,
    NegativeAmount,
    ZeroAmount,
    OtherCurrency, ///< the cell names a currency that is not the account's
    UnknownCurrency,
    NotADate,
    ImpossibleDate,
    AmbiguousDate, ///< "03/04/2024", and nothing tells which comes first
    DateOutOfRange,
    DateAfterStatement,
    DateInFuture,
    NotACount,
    TextTooLong,
    RoundedBySpreadsheet, ///< a key such as 1.23457E+12, whose digits are lost
    NotAPhone,
    NotAnEmail,
    NotCoordinates,
    NotACountry, ///< two letters
    NotAZone, ///< an IANA time zone
    UnmappedValue, ///< the profile's value map doesn't have it
    WrongCellCount,
    DuplicateId,
    ScheduleAboveBalance, ///< future principal above principal_not_due
    UnknownAccount, ///< a payment to an account that no portfolio brought
    UnknownPayment, ///< a payment taken back that is not here
    SpreadsheetError, ///< "#N/A" and the like
    FormulaWithoutResult, ///< "#FORMULA!": a formula whose result is not in the file
    DifferentPayment, ///< this reference is here with another account, date or amount
    ErasedPerson ///< whose data were erased here, and don't come back with a file
};

/// "two_decimal_separators"
QString code(Flaw flaw);

template <class T>
using Read = tl::expected<T, Flaw>;

/// One thing wrong with one row.
struct RowFlaw {
    Flaw flaw = Flaw::RequiredIsBlank;
    QString column; ///< as the file names it; several are joined by " + "
    QString value; ///< as the file has it, shortened; personal data
    qint64 otherRow = 0; ///< DuplicateId: the row that was there first
    /// The row is refused; otherwise only this value is left out (a phone that is none never
    /// costs an account).
    bool refuses = true;

    bool operator==(const RowFlaw&) const = default;
};

using RowFlaws = std::vector<RowFlaw>;

bool anyRefuses(const RowFlaws& flaws);

} // namespace expediente
