#pragma once
#include "ui/text/words.h"

#include <span>

namespace expediente::ui {

struct VocabularyEntry {
    QStringView key;
    const char* text; ///< English source, in the list's translation context
};

struct VocabularyList {
    const char* context;
    std::span<const VocabularyEntry> entries;
};

VocabularyList listOf(Vocabulary vocabulary);

// The long lists have files of their own.
std::span<const VocabularyEntry> factKindWords();
std::span<const VocabularyEntry> factFieldWords();
std::span<const VocabularyEntry> problemWords();

} // namespace expediente::ui
