// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <string>

namespace edgecut {

/// What kind of failure it is, for programs; people read the message.
enum class ErrorCode {
    InvalidInput, ///< a file or value that says something impossible
    Unsupported,  ///< right in itself, but this method or reader cannot take it
    Infeasible,   ///< the problem is well posed and has no solution
    Cancelled,    ///< the caller asked to stop
    Io,           ///< a file cannot be read or written
    Limit,        ///< larger than what this program takes
    Internal,     ///< a library failed in a way that is nobody's input
};

/// Why something could not be done. `message` says what is wrong and what would be right; `file`
/// and `line` (from 1; 0 when there is none) say where.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    Message message;
    std::string file;
    int line = 0;

    bool operator==(const Error&) const = default;
};

/// "FILE:LINE: message" with what is known of the place, in English.
std::string english(const Error& error);

/// Something a reader noticed and went on from: it must be shown, it is no failure.
struct Warning
{
    Message message;
    std::string place; ///< a layer, a column, a key; may be empty
    int line = 0;

    bool operator==(const Warning&) const = default;
};

/// "place: message" in English.
std::string english(const Warning& warning);

} // namespace edgecut
