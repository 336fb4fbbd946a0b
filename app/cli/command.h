// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <CLI/App.hpp>

#include <functional>
#include <string>
#include <vector>

namespace edgecut::cli {

/// Exit statuses (contract): done, input or problem at fault, wrong usage, interrupted.
enum Exit { Done = 0, Fault = 1, Usage = 2, Interrupted = 130 };

/// A subcommand runs after the whole line was parsed and returns the exit status.
using Action = std::function<int()>;

/// One function a subcommand: declares it with its flags on `parent` and sets `action` from the
/// subcommand's callback.
void addImport(CLI::App& parent, Action& action);
void addProfile(CLI::App& parent, Action& action);
void addSolve(CLI::App& parent, Action& action);
void addCurve(CLI::App& parent, Action& action);
void addMethods(CLI::App& parent, Action& action);
void addDevices(CLI::App& parent, Action& action);
void addLayout(CLI::App& parent, Action& action);
void addSession(CLI::App& parent, Action& action);

/// Prints "edgecut: FILE:LINE: message" on stderr and returns the status that fits it.
int fail(const Error& error);

/// Prints each as "edgecut: warning: ..." on stderr.
void warn(const std::vector<Warning>& warnings);

/// Prints a finished document on stdout.
void print(const std::string& text);

/// A table for people: columns padded, those listed in `rightAligned` to the right.
std::string table(const std::vector<std::vector<std::string>>& rows,
                  const std::vector<std::size_t>& rightAligned = {});

} // namespace edgecut::cli
