#include "ui/importing/field_words.h"

#include <QCoreApplication>

#include <string_view>

namespace expediente::ui {

namespace {

struct FieldWord {
    std::string_view id;
    const char* words;
};

constexpr FieldWord fieldTexts[] = {
    {"account.key", QT_TRANSLATE_NOOP("ImportField", "Account number")},
    {"account.product", QT_TRANSLATE_NOOP("ImportField", "Product")},
    {"account.reference", QT_TRANSLATE_NOOP("ImportField", "Reference to pay with")},
    {"case.folio", QT_TRANSLATE_NOOP("ImportField", "Folio of the case")},
    {"person.key", QT_TRANSLATE_NOOP("ImportField", "Client number")},
    {"person.name", QT_TRANSLATE_NOOP("ImportField", "Name of the person")},
    {"person.born", QT_TRANSLATE_NOOP("ImportField", "Date of birth")},
    {"person.tax_id", QT_TRANSLATE_NOOP("ImportField", "Tax number or identity card")},
    {"person.national_id", QT_TRANSLATE_NOOP("ImportField", "CURP")},
    {"contact.mobile", QT_TRANSLATE_NOOP("ImportField", "Mobile phone")},
    {"contact.phone", QT_TRANSLATE_NOOP("ImportField", "Phone")},
    {"contact.work_phone", QT_TRANSLATE_NOOP("ImportField", "Phone at work")},
    {"contact.whatsapp", QT_TRANSLATE_NOOP("ImportField", "WhatsApp")},
    {"contact.email", QT_TRANSLATE_NOOP("ImportField", "E-mail")},
    {"address.street", QT_TRANSLATE_NOOP("ImportField", "Street and number")},
    {"address.area", QT_TRANSLATE_NOOP("ImportField", "Area")},
    {"address.city", QT_TRANSLATE_NOOP("ImportField", "City")},
    {"address.state", QT_TRANSLATE_NOOP("ImportField", "State")},
    {"address.postcode", QT_TRANSLATE_NOOP("ImportField", "Postcode")},
    {"address.between", QT_TRANSLATE_NOOP("ImportField", "How to find the address")},
    {"guarantor.name", QT_TRANSLATE_NOOP("ImportField", "Guarantor: name")},
    {"guarantor.phone", QT_TRANSLATE_NOOP("ImportField", "Guarantor: phone")},
    {"reference.name", QT_TRANSLATE_NOOP("ImportField", "Reference: name")},
    {"reference.phone", QT_TRANSLATE_NOOP("ImportField", "Reference: phone")},
    {"as_of", QT_TRANSLATE_NOOP("ImportField", "Day of the balances")},
    {"currency", QT_TRANSLATE_NOOP("ImportField", "Currency")},
    {"statement.balance", QT_TRANSLATE_NOOP("ImportField", "Balance, not broken down")},
    {"statement.principal_overdue", QT_TRANSLATE_NOOP("ImportField", "Overdue principal")},
    {"statement.principal_not_due", QT_TRANSLATE_NOOP("ImportField", "Principal not due yet")},
    {"statement.ordinary_interest", QT_TRANSLATE_NOOP("ImportField", "Ordinary interest")},
    {"statement.late_interest", QT_TRANSLATE_NOOP("ImportField", "Late interest")},
    {"statement.vat", QT_TRANSLATE_NOOP("ImportField", "VAT")},
    {"statement.fees", QT_TRANSLATE_NOOP("ImportField", "Fees")},
    {"statement.oldest_unpaid_due", QT_TRANSLATE_NOOP("ImportField", "Oldest unpaid due date")},
    {"statement.days_past_due", QT_TRANSLATE_NOOP("ImportField", "Days past due")},
    {"statement.months_late", QT_TRANSLATE_NOOP("ImportField", "Months late")},
    {"statement.ordinary_rate", QT_TRANSLATE_NOOP("ImportField", "Ordinary rate, % a year")},
    {"statement.late_rate", QT_TRANSLATE_NOOP("ImportField", "Late rate, % a year")},
    {"payment.reference", QT_TRANSLATE_NOOP("ImportField", "Payment: reference")},
    {"payment.date", QT_TRANSLATE_NOOP("ImportField", "Payment: day")},
    {"payment.amount", QT_TRANSLATE_NOOP("ImportField", "Payment: amount")},
    {"payment.channel", QT_TRANSLATE_NOOP("ImportField", "Payment: channel")},
};

} // namespace

QString fieldWords(const QString& id)
{
    for (const auto& text : fieldTexts)
        if (id == QLatin1String(text.id.data(), qsizetype(text.id.size())))
            return QCoreApplication::translate("ImportField", text.words);
    return id;
}

QString missingWords(const QString& id)
{
    return id == u"statement.balance" ? QCoreApplication::translate("ImportField", "An amount owed")
                                      : fieldWords(id);
}

} // namespace expediente::ui
