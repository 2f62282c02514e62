#pragma once
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/figures/business_days.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <stdexcept>
#include <vector>

/// The JSON documents of the commands figures, plan, offer, promises, holidays and verdict: amounts
/// and percentages are strings, dates ISO 8601, null is the same as absent.
namespace expediente::cli {

/// A document that can't be answered.
class DocumentError : public std::runtime_error {
public:
    explicit DocumentError(Error error);
    const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// BadInput, saying where.
[[noreturn]] void refuseDocument(const QString& path);

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw DocumentError(result.error());
    return std::move(*result);
}

/// One object of a document. Everything that it doesn't find as it should be is a DocumentError.
class Document {
public:
    explicit Document(QJsonObject object, QString path = {});
    static Document parse(const QByteArray& json);

    bool has(const QString& key) const { return !value(key).isUndefined(); }
    QString path(const QString& key) const;
    /// The keys that are not absent.
    QStringList keys() const;

    QString text(const QString& key) const;
    QString textOr(const QString& key, const QString& fallback) const;
    QByteArray id(const QString& key) const; ///< not empty
    QDate date(const QString& key) const;
    std::optional<QDate> dateIf(const QString& key) const;
    QDateTime moment(const QString& key) const; ///< with its offset
    qint64 count(const QString& key) const;
    std::optional<qint64> countIf(const QString& key) const;
    bool flag(const QString& key) const;
    bool flagOr(const QString& key, bool fallback) const;
    Currency currency() const; ///< of the key "currency"; UnknownCurrency
    /// CurrencyMismatch when a "currency" inside is another one.
    void sameCurrency(Currency currency) const;
    Money amount(const QString& key, Currency currency) const; ///< not negative
    Money amountOr(const QString& key, Money fallback) const;
    std::optional<Money> amountIf(const QString& key, Currency currency) const;
    Money amountAboveZero(const QString& key, Currency currency) const;
    Rate rate(const QString& key) const;
    Rate share(const QString& key) const; ///< 0 to 100
    std::optional<Rate> shareIf(const QString& key) const;
    int word(const QString& key, const QStringList& words) const;
    int wordOr(const QString& key, const QStringList& words, int fallback) const;

    Document object(const QString& key) const;
    std::optional<Document> objectIf(const QString& key) const;
    QJsonArray list(const QString& key) const; ///< must be there
    QJsonArray listOr(const QString& key) const; ///< empty when absent
    std::vector<Document> objects(const QString& key) const;

private:
    QJsonValue value(const QString& key) const;
    QString string(const QString& key) const;
    QJsonValue present(const QString& key) const;

    QJsonObject m_object;
    QString m_path;
};

QDate dateFrom(const QJsonValue& value, const QString& path);

/// "calendar": {"country"?, "region"?, "extra"?}; weekends alone where it is absent.
BusinessDays businessDaysOf(const Document& document);

/// Refuses an id that was there before.
template <class Ids>
void unique(Ids& ids, const QByteArray& id, const QString& path)
{
    if (!ids.insert(id).second)
        refuseDocument(path);
}

} // namespace expediente::cli
