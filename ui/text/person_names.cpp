#include "ui/text/person_names.h"

#include <QStringList>

#include <algorithm>

namespace expediente::ui {

QString shortPersonName(const QString& name)
{
    constexpr qsizetype givenAndSurnames = 4;
    QStringList words = name.simplified().split(u' ');
    // "del", "y": a particle belongs to the word after it.
    const bool plain = std::ranges::all_of(
        words, [](const QString& word) { return word.size() > 2 && word.front().isUpper(); });
    if (words.size() != givenAndSurnames || !plain)
        return name;
    words[1] = words[1].left(1) + u'.';
    return words.join(u' ');
}

} // namespace expediente::ui
