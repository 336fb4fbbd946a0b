// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <string>

namespace edgecut {

/// What a session stores beside its records to notice that a byte of them changed since: SHA-256
/// over every part with its length. Linear.
std::string digest(const Session::Values& values);
std::string digest(const Edit& edit);
std::string digest(const Run& run); ///< of all but the id

} // namespace edgecut
