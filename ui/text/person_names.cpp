#include "ui/text/person_names.h"

#include <algorithm>

namespace expediente::ui {

QStringList shortPersonNames(const QString& name)
{
    constexpr qsizetype givenAndSurnames = 4;
    QStringList words = name.simplified().split(u' ');
    // "del", "y": a particle belongs to the word after it.
    const bool plain = std::ranges::all_of(
        words, [](const QString& word) { return word.size() > 2 && word.front().isUpper(); });
    if (words.size() != givenAndSurnames || !plain)
        return {};
    words[1] = words[1].left(1) + u'.';
    const QString initial = words.join(u' ');
    words.removeAt(1);
    const QString oneGiven = words.join(u' ');
    words.removeLast();
    return {initial, oneGiven, words.join(u' ')};
}

} // namespace expediente::ui
