#include "core/exchange/import_fields.h"

#include <algorithm>
#include <array>

namespace expediente {

namespace {

constexpr std::array<ImportField, 42> knownFields{{
    {"account.key", ValueType::Key, true, true},
    {"person.key", ValueType::Key, true, false},
    {"person.name", ValueType::Text, true, false},
    {"case.folio", ValueType::Key, true, false},
    {"as_of", ValueType::Date, true, false},
    {"statement.balance", ValueType::Amount, true, false},
    {"statement.principal_overdue", ValueType::Amount, true, false},
    {"statement.principal_not_due", ValueType::Amount, true, false},
    {"statement.ordinary_interest", ValueType::Amount, true, false},
    {"statement.late_interest", ValueType::Amount, true, false},
    {"statement.vat", ValueType::Amount, true, false},
    {"statement.fees", ValueType::Amount, true, false},
    {"statement.oldest_unpaid_due", ValueType::Date, true, false},
    {"statement.days_past_due", ValueType::Count, true, false},
    {"statement.months_late", ValueType::Count, true, false},
    {"statement.ordinary_rate", ValueType::Rate, true, false},
    {"statement.late_rate", ValueType::Rate, true, false},
    {"account.product", ValueType::Text, true, false},
    {"account.reference", ValueType::Key, true, false},
    {"contact.mobile", ValueType::Key, true, false},
    {"contact.phone", ValueType::Key, true, false},
    {"contact.work_phone", ValueType::Key, true, false},
    {"contact.whatsapp", ValueType::Key, true, false},
    {"contact.email", ValueType::Text, true, false},
    {"address.street", ValueType::Text, true, false},
    {"address.area", ValueType::Text, true, false},
    {"address.city", ValueType::Text, true, false},
    {"address.state", ValueType::Text, true, false},
    {"address.postcode", ValueType::Text, true, false},
    {"address.between", ValueType::Text, true, false},
    {"person.born", ValueType::Date, true, false},
    {"person.tax_id", ValueType::Key, true, false},
    {"person.national_id", ValueType::Key, true, false},
    {"guarantor.name", ValueType::Text, true, false},
    {"guarantor.phone", ValueType::Key, true, false},
    {"reference.name", ValueType::Text, true, false},
    {"reference.phone", ValueType::Key, true, false},
    {"payment.reference", ValueType::Key, true, true},
    {"payment.date", ValueType::Date, true, true},
    {"payment.amount", ValueType::Amount, true, true},
    {"payment.channel", ValueType::Text, false, true},
    {"currency", ValueType::Text, true, true},
}};

} // namespace

std::span<const ImportField> importFields()
{
    return knownFields;
}

const ImportField* importField(const QString& id)
{
    const auto found = std::ranges::find_if(
        knownFields, [&](const auto& field) { return id == QLatin1String(field.id); });
    return found == knownFields.end() ? nullptr : &*found;
}

bool belongsTo(const ImportField& field, Profile::Kind kind)
{
    return kind == Profile::Kind::Portfolio ? field.portfolio : field.payments;
}

std::span<const QStringList> rivalFields()
{
    static const std::array<QStringList, 3> rivals{
        QStringList{QStringLiteral("statement.oldest_unpaid_due"),
            QStringLiteral("statement.days_past_due"), QStringLiteral("statement.months_late")},
        QStringList{
            QStringLiteral("statement.principal_overdue"), QStringLiteral("statement.balance")},
        QStringList{
            QStringLiteral("statement.principal_not_due"), QStringLiteral("statement.balance")}};
    return rivals;
}

} // namespace expediente
