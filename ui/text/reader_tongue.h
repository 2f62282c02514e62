#pragma once
#include "ui/text/language.h"

#include <memory>
#include <vector>

class QTranslator;

namespace expediente::ui {

/// As long as it lives, these contexts of tr() speak another language than the rest of the screen:
/// that of whom a page is turned to. GUI thread; the innermost one counts.
class ReaderTongue {
public:
    ReaderTongue(Language language, std::vector<const char*> contexts);
    ~ReaderTongue();

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace expediente::ui
