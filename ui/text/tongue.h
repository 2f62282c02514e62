#pragma once
#include "ui/text/language.h"
#include "ui/text/words.h"

class QTranslator;

namespace expediente::ui {

/// Words in a language that needn't be the one on screen: a paper speaks that of its reader. Any
/// thread.
class Tongue {
public:
    explicit Tongue(Language language);

    /// As QCoreApplication::translate().
    QString say(
        const char* context, const char* text, const char* comment = nullptr, int count = -1) const;
    QString word(Vocabulary vocabulary, QStringView key) const;

private:
    const QTranslator& m_translator;
};

} // namespace expediente::ui
