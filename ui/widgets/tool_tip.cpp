#include "ui/widgets/tool_tip.h"

namespace expediente::ui {

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    // In a tag always, so that what was escaped is never shown as it was escaped.
    return QStringLiteral("<p>%1</p>")
        .arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace expediente::ui
