#include "core/exchange/flaw.h"

#include <algorithm>

namespace expediente {

QString code(Flaw flaw)
{
    switch (flaw) {
    case Flaw::RequiredIsBlank:
        return QStringLiteral("required_is_blank");
    case Flaw::NotAnAmount:
        return QStringLiteral("not_an_amount");
    case Flaw::TwoDecimalSeparators:
        return QStringLiteral("two_decimal_separators");
    case Flaw::BadGrouping:
        return QStringLiteral("bad_grouping");
    case Flaw::AmbiguousAmount:
        return QStringLiteral("ambiguous_amount");
    case Flaw::TooManyDecimals:
        return QStringLiteral("too_many_decimals");
    case Flaw::AmountTooLarge:
        return QStringLiteral("amount_too_large");
    case Flaw::NegativeAmount:
        return QStringLiteral("negative_amount");
    case Flaw::ZeroAmount:
        return QStringLiteral("zero_amount");
    case Flaw::OtherCurrency:
        return QStringLiteral("other_currency");
    case Flaw::UnknownCurrency:
        return QStringLiteral("unknown_currency");
    case Flaw::NotADate:
        return QStringLiteral("not_a_date");
    case Flaw::ImpossibleDate:
        return QStringLiteral("impossible_date");
    case Flaw::AmbiguousDate:
        return QStringLiteral("ambiguous_date");
    case Flaw::DateOutOfRange:
        return QStringLiteral("date_out_of_range");
    case Flaw::DateAfterStatement:
        return QStringLiteral("date_after_statement");
    case Flaw::DateInFuture:
        return QStringLiteral("date_in_future");
    case Flaw::NotACount:
        return QStringLiteral("not_a_count");
    case Flaw::TextTooLong:
        return QStringLiteral("text_too_long");
    case Flaw::RoundedBySpreadsheet:
        return QStringLiteral("rounded_by_spreadsheet");
    case Flaw::NotAPhone:
        return QStringLiteral("not_a_phone");
    case Flaw::NotAnEmail:
        return QStringLiteral("not_an_email");
    case Flaw::NotCoordinates:
        return QStringLiteral("not_coordinates");
    case Flaw::NotACountry:
        return QStringLiteral("not_a_country");
    case Flaw::NotAZone:
        return QStringLiteral("not_a_zone");
    case Flaw::UnmappedValue:
        return QStringLiteral("unmapped_value");
    case Flaw::WrongCellCount:
        return QStringLiteral("wrong_cell_count");
    case Flaw::DuplicateId:
        return QStringLiteral("duplicate_id");
    case Flaw::ScheduleAboveBalance:
        return QStringLiteral("schedule_above_balance");
    case Flaw::UnknownAccount:
        return QStringLiteral("unknown_account");
    case Flaw::UnknownPayment:
        return QStringLiteral("unknown_payment");
    case Flaw::SpreadsheetError:
        return QStringLiteral("spreadsheet_error");
    case Flaw::FormulaWithoutResult:
        return QStringLiteral("formula_without_result");
    case Flaw::DifferentPayment:
        return QStringLiteral("different_payment");
    case Flaw::ErasedPerson:
        return QStringLiteral("erased_person");
    }
    return {};
}

bool anyRefuses(const RowFlaws& flaws)
{
    return std::any_of(flaws.begin(), flaws.end(), [](const auto& flaw) { return flaw.refuses; });
}

} // namespace expediente
