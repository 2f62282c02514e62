#include "ui/widgets/search_fold.h"

namespace expediente::ui {

QString searchFold(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c.toCaseFolded();
    }
    return folded;
}

} // namespace expediente::ui
