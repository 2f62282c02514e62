#pragma once
#include <QtGlobal>

#include <functional>

namespace expediente {

/// Of a file that is read whole: how far, in bytes, and whether to stop. Called on the thread that
/// reads, between blocks.
struct Watch {
    std::function<void(qint64 done, qint64 total)> report = [](qint64, qint64) {};
    std::function<bool()> cancelled = [] { return false; };
};

} // namespace expediente
