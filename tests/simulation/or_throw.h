#pragma once
#include "core/base/result.h"

#include <stdexcept>

namespace expediente::simulation {

/// For what can't fail here: if it does, the world ends, and the test says why.
template <class T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(
            (name(result.error().code) + u' ' + result.error().args.join(u' ')).toStdString());
    return std::move(*result);
}

} // namespace expediente::simulation
