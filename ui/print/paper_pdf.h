#pragma once
#include "ui/print/paper.h"

#include <QByteArray>

namespace expediente::ui {

/// Pages of letter paper as a PDF, in memory: Qt's PDF engine doesn't say when a disk refuses its
/// bytes. Its title names nobody. Needs a QGuiApplication; any thread.
QByteArray pdfOf(const std::vector<Paper>& papers, const QString& title);

} // namespace expediente::ui
