// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model_reader.h"

#include <CLI/App.hpp>

namespace edgecut::cli {

/// --batch N and --dim name=value, as every command that reads a model takes them.
void addImportFlags(CLI::App& command, ImportOptions& options);

} // namespace edgecut::cli
