#pragma once
#include "ui/print/paper.h"
#include "ui/text/formatter.h"

#include <QStringList>

/// What tests ask of a laid-out paper, and of a PDF.
namespace expediente::ui {

/// Everything wrong with how it is laid out: texts or icons over each other, out of their panel,
/// panels over each other or in the margin. Empty when nothing is.
QStringList flaws(const Paper& paper);
/// All its texts, in their order, one a line.
QString textOf(const Paper& paper);
const PaperPanel* panel(const Paper& paper, const char* name);

/// What pdftotext finds, with no-break spaces as spaces; page 0 for all of them.
QString pdfText(const QString& path, int page = 0);
/// The output of a poppler tool.
QString run(const QString& program, const QStringList& arguments);

/// As an agency of the country speaks.
Formatter formatter(Language language = Language::Spanish, Region region = Region::MX);

} // namespace expediente::ui
