#pragma once
#include "ui/text/words.h"

#include <functional>
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

/// word() by whatever translates.
QString wordIn(Vocabulary vocabulary, QStringView key,
    const std::function<QString(const char* list, const char* text)>& translate);

// The long lists have files of their own.
std::span<const VocabularyEntry> factKindWords();
std::span<const VocabularyEntry> factFieldWords();
std::span<const VocabularyEntry> problemWords();

} // namespace expediente::ui
