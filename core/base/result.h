// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace edgecut {

/// A value or the error that prevented it. Nothing in core throws across its border.
template <typename T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

/// `return failure(ErrorCode::InvalidInput, {translatable("core", "..."), {name}});`
inline tl::unexpected<Error> failure(ErrorCode code, Message message, std::string file = {},
                                     int line = 0)
{
    return tl::make_unexpected(Error{code, std::move(message), std::move(file), line});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace edgecut
