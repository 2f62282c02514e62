#include "ui/text/language.h"

namespace expediente::ui {

Language languageFromName(QStringView localeName)
{
    const auto language = localeName.left(2);
    const bool alone =
        localeName.size() == 2 || (localeName.size() > 2 && !localeName[2].isLetter());
    return alone && language.compare(u"es", Qt::CaseInsensitive) == 0 ? Language::Spanish
                                                                      : Language::English;
}

} // namespace expediente::ui
