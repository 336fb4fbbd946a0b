// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/error.h"
#include "core/base/options.h"
#include "core/base/result.h"

#include <CLI/App.hpp>

#include <functional>
#include <limits>
#include <optional>
#include <span>
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
void addSteps(CLI::App& parent, Action& action);
void addSolve(CLI::App& parent, Action& action);
void addCurve(CLI::App& parent, Action& action);
void addDads(CLI::App& parent, Action& action);
void addProvision(CLI::App& parent, Action& action);
void addCollaborate(CLI::App& parent, Action& action);
void addPipeline(CLI::App& parent, Action& action);
void addWorkload(CLI::App& parent, Action& action);
void addSchedule(CLI::App& parent, Action& action);
void addScheduleStudy(CLI::App& parent, Action& action);
void addBranchy(CLI::App& parent, Action& action);
void addExits(CLI::App& parent, Action& action);
void addOffload(CLI::App& parent, Action& action);
void addVisible(CLI::App& parent, Action& action);
void addChooseServer(CLI::App& parent, Action& action);
void addMobility(CLI::App& parent, Action& action);
void addMobilityStudy(CLI::App& parent, Action& action);
void addMobilityGenerate(CLI::App& parent, Action& action);
void addEstimate(CLI::App& parent, Action& action);
void addContention(CLI::App& parent, Action& action);
void addShareGpu(CLI::App& parent, Action& action);
void addSnapshot(CLI::App& parent, Action& action);
void addFront(CLI::App& parent, Action& action);
void addSurface(CLI::App& parent, Action& action);
void addMethods(CLI::App& parent, Action& action);
void addNetworks(CLI::App& parent, Action& action);
void addDevices(CLI::App& parent, Action& action);
void addLayout(CLI::App& parent, Action& action);
void addQuantities(CLI::App& parent, Action& action);
void addSession(CLI::App& parent, Action& action);

/// Prints "edgecut: FILE:LINE: message" on stderr, in one line, and returns the status that fits.
int fail(const Error& error);
/// The same for a line that asks for something impossible: "edgecut: message", status Usage.
int misused(const Message& message);

/// Prints each as "edgecut: warning: ..." on stderr.
void warn(const std::vector<Warning>& warnings);

/// Prints a finished document on stdout, unless the run was interrupted. main() turns a stdout that
/// takes no more into status Fault.
void print(const std::string& text);

/// Writes a finished document to a file, whole or not at all; Cancelled when interrupted.
Status writeOutput(const std::string& file, const std::string& text);

/// The text of a file, or of standard input for "-". Cancelled when interrupted while waiting.
Result<std::string> readInput(const std::string& file);
/// What messages call that file: itself, or "<stdin>".
std::string inputName(const std::string& file);

/// What a long computation is given here: stops on an interrupt, warns on stderr.
Context context();

/// A number flag: takes a decimal point under every locale, refuses "nan" and what is out of range.
struct NumberFlag
{
    std::string flag; ///< "--uplink"
    std::string type; ///< "MBPS", as --help shows it
    std::string help;
    double minimum = 0;
    double maximum = std::numeric_limits<double>::max();
    bool aboveMinimum = false;
};
CLI::Option* addNumber(CLI::App& command, const NumberFlag& flag, std::optional<double>& target);

/// One number flag for each entry of an option table; what was given ends in `values` by key.
void addOptions(CLI::App& command, std::span<const OptionSpec> specs, OptionValues& values);

/// A text with control characters made visible ("\n", "\x1b"), so that a name from a file can
/// neither break a line nor steer a terminal.
std::string printable(const std::string& text);

/// A table for people: columns padded, those listed in `rightAligned` to the right.
std::string table(const std::vector<std::vector<std::string>>& rows,
                  const std::vector<std::size_t>& rightAligned = {});

/// Quantities for people, three significant digits: "207 ms", "151 kB" (decimal), "5.85 Mbit/s".
std::string milliseconds(double ms);
std::string bytes(double count);
std::string rate(double mbps);
std::string amount(double count); ///< "724 M": of multiply-accumulates, parameters

} // namespace edgecut::cli
