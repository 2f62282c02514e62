#include "ui/text/vocabularies.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

/// Problems come as ids ("duplicate_code") and as phrases ("not a date"): the same words.
QString spaced(QStringView key)
{
    return key.toString().replace(u'_', u' ');
}

} // namespace

QString wordIn(Vocabulary vocabulary, QStringView key,
    const std::function<QString(const char* list, const char* text)>& translate)
{
    const bool phrases = vocabulary == Vocabulary::Problem;
    // A field within a field goes by its own name.
    const auto own = vocabulary == Vocabulary::FactField ? key.mid(key.lastIndexOf(u'.') + 1) : key;
    const auto wanted = phrases ? spaced(key) : own.toString();
    const auto list = listOf(vocabulary);
    for (const auto& entry : list.entries)
        if (entry.key == wanted)
            return translate(list.context, entry.text);
    if (phrases)
        return key.toString();
    // Only whoever writes files meets a field that no form has: as it is written there.
    return vocabulary == Vocabulary::FactField ? own.toString() : capitalised(spaced(own));
}

QString word(Vocabulary vocabulary, QStringView key)
{
    return wordIn(vocabulary, key,
        [](const char* list, const char* text) { return QCoreApplication::translate(list, text); });
}

QStringList keys(Vocabulary vocabulary)
{
    QStringList all;
    for (const auto& entry : listOf(vocabulary).entries)
        all.append(entry.key.toString());
    return all;
}

} // namespace expediente::ui
