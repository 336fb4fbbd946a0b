// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace edgecut {

std::string english(const Error& error)
{
    std::string text;
    if (!error.file.empty()) {
        text += error.file;
        if (error.line > 0)
            text += ':' + std::to_string(error.line);
        text += ": ";
    }
    return text + english(error.message);
}

std::string english(const Warning& warning)
{
    return warning.place.empty() ? english(warning.message)
                                 : warning.place + ": " + english(warning.message);
}

} // namespace edgecut
