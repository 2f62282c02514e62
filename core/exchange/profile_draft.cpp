#include "core/exchange/profile_draft.h"

#include "core/exchange/import_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace expediente {

namespace {

/// Fields that a profile keeps under the same two words.
constexpr auto statementPrefix = "statement.";

QString id(const char* text)
{
    return QLatin1String(text);
}

struct DraftColumns {
    const std::map<QString, QString>& columns;

    bool has(const char* field) const { return columns.contains(id(field)); }
    QString of(const char* field) const
    {
        const auto found = columns.find(id(field));
        return found == columns.end() ? QString() : found->second;
    }
    void put(QJsonObject& into, const char* key, const char* field) const
    {
        if (has(field))
            into[id(key)] = of(field);
    }
    QJsonObject point(const char* type, const char* field) const
    {
        return {{id("type"), id(type)}, {id("value"), of(field)}};
    }
};

QJsonObject fileJson(const ProfileDraft& draft)
{
    QJsonObject file{{id("two_digit_years_from"), 1930}};
    const auto& written = draft.written;
    if (written.encoding)
        file[id("encoding")] =
            *written.encoding == Encoding::Utf8 ? id("utf-8") : id("windows-1252");
    if (written.delimiter)
        file[id("delimiter")] = *written.delimiter == ';' ? id("semicolon")
            : *written.delimiter == '\t'                  ? id("tab")
            : *written.delimiter == '|'                   ? id("pipe")
                                                          : id("comma");
    if (draft.decimal != DecimalMark::Unknown)
        file[id("decimal")] = draft.decimal == DecimalMark::Point ? id("point") : id("comma");
    if (draft.dates != DateOrder::Unknown)
        file[id("dates")] = draft.dates == DateOrder::DayMonthYear ? id("dmy")
            : draft.dates == DateOrder::MonthDayYear               ? id("mdy")
                                                                   : id("ymd");
    if (written.headerRow > 1)
        file[id("header_row")] = written.headerRow;
    if (!written.sheet.isEmpty())
        file[id("sheet")] = written.sheet;
    return file;
}

QJsonArray pointsJson(const DraftColumns& from)
{
    QJsonArray points;
    const std::pair<const char*, const char*> numbers[] = {{"mobile", "contact.mobile"},
        {"phone", "contact.phone"}, {"phone", "contact.work_phone"},
        {"whatsapp", "contact.whatsapp"}, {"email", "contact.email"}};
    for (const auto& [type, field] : numbers)
        if (from.has(field)) {
            auto point = from.point(type, field);
            if (type != std::string_view("email"))
                point[id("split")] = id("/");
            points.append(point);
        }
    if (from.has("address.street")) {
        QJsonObject home{{id("type"), id("home")}};
        for (const char* part : {"street", "area", "city", "state", "postcode", "between"})
            from.put(home, part, ("address." + std::string(part)).c_str());
        points.append(home);
    }
    return points;
}

QJsonObject personJson(const DraftColumns& from)
{
    QJsonObject person;
    from.put(person, "key", "person.key");
    from.put(person, "name", "person.name");
    from.put(person, "born", "person.born");
    QJsonArray identifiers;
    for (const char* field : {"person.tax_id", "person.national_id"})
        if (from.has(field)) // the creditor's own word for it: RFC, NIT, CURP
            identifiers.append(
                QJsonObject{{id("type"), from.of(field).left(20)}, {id("value"), from.of(field)}});
    if (!identifiers.isEmpty())
        person[id("identifiers")] = identifiers;
    if (const auto points = pointsJson(from); !points.isEmpty())
        person[id("contact_points")] = points;
    return person;
}

QJsonArray othersJson(const DraftColumns& from)
{
    QJsonArray others;
    const std::tuple<const char*, const char*, const char*> roles[] = {
        {"guarantor", "guarantor.name", "guarantor.phone"},
        {"reference", "reference.name", "reference.phone"}};
    for (const auto& [role, name, phone] : roles) {
        if (!from.has(name))
            continue;
        QJsonObject other{{id("role"), id(role)}, {id("name"), from.of(name)}};
        if (from.has(phone)) {
            auto point = from.point("mobile", phone);
            point[id("split")] = id("/");
            other[id("contact_points")] = QJsonArray{point};
        }
        others.append(other);
    }
    return others;
}

QJsonObject statementJson(const DraftColumns& from)
{
    QJsonObject statement;
    for (const auto& [field, column] : from.columns)
        if (field.startsWith(id(statementPrefix)) && field != id("statement.late_rate"))
            statement[field.mid(qsizetype(qstrlen(statementPrefix)))] = column;
    if (from.has("statement.late_rate"))
        statement[id("late_rate")] = QJsonObject{{id("annual"), from.of("statement.late_rate")},
            {id("kind"), id("nominal")}, {id("basis"), id("360")}};
    return statement;
}

QJsonObject paymentJson(const DraftColumns& from)
{
    QJsonObject payment;
    for (const char* part : {"reference", "date", "amount", "channel"})
        from.put(payment, part, ("payment." + std::string(part)).c_str());
    return payment;
}

void addPortfolio(QJsonObject& json, const ProfileDraft& draft, const DraftColumns& from)
{
    json[id("coverage")] = draft.full ? id("full") : id("partial");
    json[id("as_of")] = from.has("as_of") ? from.of("as_of") : id("option");
    QJsonObject caseJson;
    from.put(caseJson, "folio", "case.folio");
    if (!draft.country.isEmpty())
        caseJson[id("country")] = QJsonObject{{id("value"), draft.country}};
    if (!caseJson.isEmpty())
        json[id("case")] = caseJson;
    json[id("person")] = personJson(from);
    if (const auto others = othersJson(from); !others.isEmpty())
        json[id("others")] = others;
    QJsonObject account;
    for (const char* part : {"key", "product", "reference"})
        from.put(account, part, ("account." + std::string(part)).c_str());
    json[id("account")] = account;
    json[id("statement")] = statementJson(from);
    if (from.has("payment.reference"))
        json[id("payments")] = QJsonArray{paymentJson(from)};
}

} // namespace

QString plainName(const QString& text)
{
    QString name;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            name += c;
        else if (c.category() != QChar::Mark_NonSpacing && !name.endsWith(u'-') && !name.isEmpty())
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.left(60);
}

QStringList ProfileDraft::missing() const
{
    QStringList missing;
    const auto need = [&](const char* field) {
        if (!columns.contains(id(field)))
            missing << id(field);
    };
    need("account.key");
    const auto isPayment = [](const auto& entry) {
        return entry.first.startsWith(id("payment.")) && entry.first != id("payment.channel");
    };
    if (kind == Profile::Kind::Portfolio) {
        need("person.name");
        const auto isAmount = [](const auto& entry) {
            const auto* field = importField(entry.first);
            return entry.first.startsWith(id(statementPrefix)) && field
                && field->type == ValueType::Amount;
        };
        if (std::ranges::none_of(columns, isAmount))
            missing << id("statement.balance");
    }
    if (kind == Profile::Kind::Payments || std::ranges::any_of(columns, isPayment))
        for (const char* part : {"payment.reference", "payment.date", "payment.amount"})
            need(part);
    return missing;
}

QJsonObject ProfileDraft::toJson() const
{
    const DraftColumns from{columns};
    QJsonObject json{{id("format"), 1}, {id("name"), plainName(title)}, {id("title"), title},
        {id("kind"), kind == Profile::Kind::Portfolio ? id("portfolio") : id("payments")},
        {id("creditor"),
            QJsonObject{{id("key"), creditorKey.isEmpty() ? plainName(creditor) : creditorKey},
                {id("name"), creditor}, {id("zone"), QString::fromLatin1(zone)}}},
        {id("file"), fileJson(*this)}};
    if (from.has("currency"))
        json[id("currency")] = QJsonObject{{id("column"), from.of("currency")}};
    else
        json[id("currency")] = code(currency);
    if (kind == Profile::Kind::Portfolio) {
        addPortfolio(json, *this, from);
    } else {
        auto payment = paymentJson(from);
        from.put(payment, "account", "account.key");
        json[id("payment")] = payment;
    }
    return json;
}

Result<Profile> ProfileDraft::profile() const
{
    return Profile::parse(QJsonDocument(toJson()).toJson(), title);
}

} // namespace expediente
