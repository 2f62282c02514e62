#pragma once
#include <QByteArray>
#include <QStringList>

namespace expediente {

/// A one-page PDF of some lines, marked as a sample: stands in the demo portfolio where people
/// would have attached a photo or a scan. The same lines give the same bytes.
QByteArray samplePaper(const QStringList& lines);

} // namespace expediente
