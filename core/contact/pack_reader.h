#pragma once
// Private to core/contact: a pack's JSON into rules. Throws JsonProblem.
#include "core/base/json_object.h"
#include "core/contact/country_pack.h"
#include "core/facts/body.h"

namespace expediente::pack {

BothLanguages readTexts(JsonObject object);
Confidence readConfidence(JsonObject& object);
QDate readDate(JsonObject& object, const QString& key);
std::set<int> readWeekdays(JsonObject& object, const QString& key);
HolidayRule readHoliday(JsonObject object);
/// The parameters of the check that the rule names, all of which are read.
Check readCheck(JsonObject& rule);
ContactRule readRule(JsonObject object);

/// BadPack: too large, or where it stops being JSON.
Result<QJsonObject> objectFrom(const QByteArray& json);
tl::unexpected<Error> badPack(const QString& what);

/// What `read` makes of a JSON object; a JsonProblem becomes BadPack, naming the place.
template <class Read>
auto reading(const QByteArray& json, Read&& read)
    -> Result<std::invoke_result_t<Read, const QJsonObject&>>
{
    const auto object = objectFrom(json);
    if (!object)
        return fail(object.error());
    try {
        return read(*object);
    } catch (const JsonProblem& problem) {
        return badPack(problem.key + QStringLiteral(": ") + problem.what);
    }
}

/// The words of a list into a set of an enumeration of facts.
template <class E>
std::set<E> readWords(JsonObject& object, const QString& key)
{
    std::set<E> words;
    for (const QString& word : object.textsOr(key, {})) {
        const auto known = enumFromName<E>(word);
        if (!known)
            refuseJson(object.path(key), QStringLiteral("does not know the word: ") + word);
        words.insert(*known);
    }
    return words;
}

} // namespace expediente::pack
