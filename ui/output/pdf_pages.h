#pragma once
#include <QByteArray>
#include <QImage>

#include <vector>

namespace expediente::ui {

/// The pages of a PDF as pictures, sharp enough for a screen at twice the size of the paper. Empty
/// for what is no PDF. Any thread. Only for PDFs that this program made.
std::vector<QImage> pagesOf(const QByteArray& pdf);

} // namespace expediente::ui
