#pragma once
// Lets Catch2 show Qt strings and dates in a failed comparison.
#include <catch2/catch_tostring.hpp>

#include <QByteArray>
#include <QDate>
#include <QString>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate& date)
    {
        return date.toString(Qt::ISODate).toStdString();
    }
};

} // namespace Catch
