#include "app/cli/documents/document.h"

#include "app/cli/documents/documents.h"
#include "app/cli/documents/packs.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

namespace expediente::cli {

DocumentError::DocumentError(Error error)
    : std::runtime_error(name(error.code).toStdString()), m_error(std::move(error))
{
}

void refuseDocument(const QString& path)
{
    throw DocumentError({ErrorCode::BadInput, {path}, {}});
}

Document::Document(QJsonObject object, QString path)
    : m_object(std::move(object)), m_path(std::move(path))
{
}

Document Document::parse(const QByteArray& json)
{
    QJsonParseError error;
    const auto document =
        json.size() > mostDocumentBytes ? QJsonDocument() : QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        refuseDocument(QStringLiteral("JSON"));
    return Document(document.object());
}

QString Document::path(const QString& key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

QJsonValue Document::value(const QString& key) const
{
    const QJsonValue found = m_object.value(key);
    return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
}

QStringList Document::keys() const
{
    QStringList present;
    for (const QString& key : m_object.keys())
        if (has(key))
            present << key;
    return present;
}

QJsonValue Document::present(const QString& key) const
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        refuseDocument(path(key));
    return found;
}

QString Document::string(const QString& key) const
{
    const QJsonValue found = present(key);
    if (!found.isString())
        refuseDocument(path(key));
    return found.toString();
}

QString Document::text(const QString& key) const
{
    return string(key);
}

QString Document::textOr(const QString& key, const QString& fallback) const
{
    return has(key) ? string(key) : fallback;
}

QByteArray Document::id(const QString& key) const
{
    const QByteArray id = string(key).toUtf8();
    if (id.isEmpty())
        refuseDocument(path(key));
    return id;
}

QDate dateFrom(const QJsonValue& value, const QString& path)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!value.isString() || !form.match(value.toString()).hasMatch() || !date.isValid())
        refuseDocument(path);
    return date;
}

QDate Document::date(const QString& key) const
{
    return dateFrom(present(key), path(key));
}

std::optional<QDate> Document::dateIf(const QString& key) const
{
    return has(key) ? std::optional(date(key)) : std::nullopt;
}

QDateTime Document::moment(const QString& key) const
{
    const QDateTime moment = QDateTime::fromString(string(key), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        refuseDocument(path(key));
    return moment;
}

qint64 Document::count(const QString& key) const
{
    const QVariant number = present(key).toVariant();
    if (number.typeId() != QMetaType::LongLong || number.toLongLong() < 0)
        refuseDocument(path(key));
    return number.toLongLong();
}

std::optional<qint64> Document::countIf(const QString& key) const
{
    return has(key) ? std::optional(count(key)) : std::nullopt;
}

bool Document::flag(const QString& key) const
{
    const QJsonValue found = present(key);
    if (!found.isBool())
        refuseDocument(path(key));
    return found.toBool();
}

bool Document::flagOr(const QString& key, bool fallback) const
{
    return has(key) ? flag(key) : fallback;
}

Currency Document::currency() const
{
    const QString code = string(QStringLiteral("currency"));
    const auto currency = currencyFromCode(code);
    if (!currency)
        throw DocumentError({ErrorCode::UnknownCurrency, {code.left(40)}, {}});
    return *currency;
}

void Document::sameCurrency(Currency expected) const
{
    if (!has(QStringLiteral("currency")))
        return;
    if (const Currency given = currency(); given != expected)
        throw DocumentError({ErrorCode::CurrencyMismatch, {code(expected), code(given)}, {}});
}

Money Document::amount(const QString& key, Currency currency) const
{
    const QString text = string(key);
    const auto amount = Money::parse(text, currency);
    if (!amount || amount->isNegative() || text.startsWith(u'-'))
        refuseDocument(path(key));
    return *amount;
}

Money Document::amountOr(const QString& key, Money fallback) const
{
    return has(key) ? amount(key, fallback.currency()) : fallback;
}

std::optional<Money> Document::amountIf(const QString& key, Currency currency) const
{
    return has(key) ? std::optional(amount(key, currency)) : std::nullopt;
}

Money Document::amountAboveZero(const QString& key, Currency currency) const
{
    const Money amount = this->amount(key, currency);
    if (amount.isZero())
        refuseDocument(path(key));
    return amount;
}

Rate Document::rate(const QString& key) const
{
    const auto rate = Rate::parse(string(key));
    if (!rate)
        refuseDocument(path(key));
    return *rate;
}

Rate Document::share(const QString& key) const
{
    const Rate share = rate(key);
    if (share > Rate::percent(100))
        refuseDocument(path(key));
    return share;
}

std::optional<Rate> Document::shareIf(const QString& key) const
{
    return has(key) ? std::optional(share(key)) : std::nullopt;
}

int Document::word(const QString& key, const QStringList& words) const
{
    const auto place = words.indexOf(string(key));
    if (place < 0)
        refuseDocument(path(key));
    return int(place);
}

int Document::wordOr(const QString& key, const QStringList& words, int fallback) const
{
    return has(key) ? word(key, words) : fallback;
}

Document Document::object(const QString& key) const
{
    const QJsonValue found = present(key);
    if (!found.isObject())
        refuseDocument(path(key));
    return Document(found.toObject(), path(key));
}

std::optional<Document> Document::objectIf(const QString& key) const
{
    return has(key) ? std::optional(object(key)) : std::nullopt;
}

QJsonArray Document::list(const QString& key) const
{
    const QJsonValue found = present(key);
    if (!found.isArray())
        refuseDocument(path(key));
    return found.toArray();
}

QJsonArray Document::listOr(const QString& key) const
{
    return has(key) ? list(key) : QJsonArray();
}

std::vector<Document> Document::objects(const QString& key) const
{
    std::vector<Document> entries;
    int n = 0;
    for (const auto& entry : listOr(key)) {
        const QString where = QStringLiteral("%1[%2]").arg(path(key)).arg(n++);
        if (!entry.isObject())
            refuseDocument(where);
        entries.emplace_back(entry.toObject(), where);
    }
    return entries;
}

BusinessDays businessDaysOf(const Document& document)
{
    const auto calendar = document.objectIf(QStringLiteral("calendar"));
    std::set<QDate> daysOff;
    if (!calendar)
        return BusinessDays(daysOff);
    const QString extra = QStringLiteral("extra");
    for (const auto& day : calendar->listOr(extra))
        daysOff.insert(dateFrom(day, calendar->path(extra)));
    const QString region = QStringLiteral("region");
    if (!calendar->has(QStringLiteral("country"))) {
        if (calendar->has(region))
            refuseDocument(calendar->path(region));
        return BusinessDays(daysOff);
    }
    const QString country = calendar->text(QStringLiteral("country"));
    const auto& holidays = packOf(country).holidays;
    const QString wanted = calendar->textOr(region, {});
    if (calendar->has(region) && !holidays.hasRegion(wanted))
        refuseDocument(calendar->path(region));
    const auto& known = holidays.all(wanted);
    daysOff.insert(known.begin(), known.end());
    return {daysOff, firstHolidayYear, lastHolidayYear};
}

} // namespace expediente::cli
