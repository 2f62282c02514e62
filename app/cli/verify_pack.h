#pragma once
#include <QString>

namespace expediente::cli {

/// Checks an evidence pack, without any store; the exit status.
int verifyPack(const QString& path, bool json);

} // namespace expediente::cli
