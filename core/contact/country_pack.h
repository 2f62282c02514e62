#pragma once
#include "core/contact/contact_rule.h"

#include <QByteArrayList>

#include <map>

namespace expediente {

/// For how long what belongs to an ended case is kept, and whether what can't be erased yet is
/// blocked meanwhile.
struct Retention {
    int months = 0; ///< after the case ended
    bool blockFirst = false;
    QString basis, source;
    Confidence confidence = Confidence::U;
    BothLanguages summary;
};

/// The law and the customs of one country as data: readable and correctable by a lawyer,
/// versioned, checked when it is read. resources/packs/README.md says what each key means.
struct CountryPack {
    QString country; ///< ISO 3166, two letters
    QString version;
    BothLanguages name;
    QByteArrayList zones; ///< IANA, the usual one first
    /// Of the numbers in each zone but the usual one: a clue, since numbers move with people.
    std::map<QString, QByteArray> areaCodes;
    HolidayCalendar holidays;
    std::vector<ContactRule> rules; ///< in the order of the file
    std::optional<Retention> retention; ///< of personal data

    /// BadPack names the place and what is wrong with it: a key that is missing or unknown, a
    /// window that ends before it begins, two that contradict each other, a rule twice, a zone that
    /// doesn't exist.
    static Result<CountryPack> fromJson(const QByteArray& json);
    /// Adds decreed days and election days of one year.
    Done applyOverrides(const QByteArray& json);
};

/// The countries that have a pack here.
bool isPackCountry(QStringView country);

} // namespace expediente
