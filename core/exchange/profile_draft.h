#pragma once
#include "core/exchange/profile.h"

#include <QJsonObject>

#include <map>

namespace expediente {

/// A mapping as somebody puts it together in the window, before it is a profile.
struct ProfileDraft {
    QString title; ///< its name too, in plain letters
    Profile::Kind kind = Profile::Kind::Portfolio;
    bool full = false;
    QString creditor;
    QString creditorKey; ///< empty: made from the name
    QByteArray zone; ///< the creditor's
    QString country; ///< of its cases; two letters
    Currency currency = Currency::MXN; ///< where no column says it
    CsvOptions written;
    DecimalMark decimal = DecimalMark::Unknown;
    DateOrder dates = DateOrder::Unknown;
    std::map<QString, QString> columns; ///< the name of a column by the field it is

    /// Fields without which nothing can be imported, and halves whose others are missing:
    /// "person.name"; "statement.balance" stands for any amount.
    QStringList missing() const;
    /// As resources/profiles/README.md has it.
    QJsonObject toJson() const;
    /// BadProfile when something is missing.
    Result<Profile> profile() const;
};

/// "Financiera Ejemplo, S.A." becomes "financiera-ejemplo-s-a": fit for ids and names of files.
QString plainName(const QString& text);

} // namespace expediente
