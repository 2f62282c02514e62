#pragma once
#include "core/base/result.h"
#include "core/facts/bodies.h"

#include <QFuture>

namespace expediente {
class Store;
}

namespace expediente::ui {

/// Reads a file and puts its bytes into the store, off the calling thread; what comes back says
/// what it is, for a fact. FileMissing, FileUnreadable, FileEmpty, FileTooLarge, errors of the
/// store, which must outlive the future.
QFuture<Result<DocumentAttached>> attachFile(Store& store, const QString& path);

} // namespace expediente::ui
