#include "ui/print/paper_language.h"

#include "core/papers/message.h"

namespace expediente::ui {

Language paperLanguage(const QString& country)
{
    return languageOf(country) == u"en" ? Language::English : Language::Spanish;
}

} // namespace expediente::ui
