#pragma once
#include "ui/theme/theme.h"

#include <QString>

class QTextDocument;

namespace expediente::ui {

class Handbook;

/// How a page of the handbook is set.
struct HandbookSetting {
    const Handbook& handbook;
    const Theme& theme;
    int width = 0; ///< of the column of text, in logical pixels
    qreal ratio = 1; ///< device pixels in one of them
};

/// Sets a page's Markdown in the theme's type and colours: keys as caps, pictures no wider than the
/// column, links in the accent colour. GUI thread.
void setHandbookPage(QTextDocument& document, const QString& markdown, const HandbookSetting& how);

/// Where in the document the n-th heading begins, in characters.
int positionOfHeading(const QTextDocument& document, int heading);

} // namespace expediente::ui
