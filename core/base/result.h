#pragma once
#include "core/base/error.h"

#include <tl/expected.hpp>

namespace expediente {

/// What a core function that can fail gives back: a value, or an Error that ui/text turns into
/// words.
template <class T>
using Result = tl::expected<T, Error>;

using Done = Result<void>;

inline tl::unexpected<Error> fail(ErrorCode code, QStringList args = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(args), std::move(detail)});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// BadInput that names what can't be used.
inline tl::unexpected<Error> badInput(const char* what)
{
    return fail(ErrorCode::BadInput, {QString::fromLatin1(what)});
}

} // namespace expediente
