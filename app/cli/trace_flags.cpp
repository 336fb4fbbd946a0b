// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace_flags.h"

#include "app/cli/command.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <utility>

namespace edgecut::cli {

namespace {

void readFormat(const std::string& id, TraceFlags& flags)
{
    const TraceFormatInfo* info = findTraceFormat(id);
    if (info) {
        flags.options.format = info->format;
        return;
    }
    std::string known;
    for (const TraceFormatInfo& other : traceFormats())
        known += (known.empty() ? "" : ", ") + std::string(other.id);
    throw CLI::ValidationError("--trace-format",
                               "must be one of " + known + "; it is \"" + id + '"');
}

Result<TraceFile> read(const TraceFlags& flags)
{
    TraceOptions options = flags.options;
    options.binS = flags.binS.value_or(options.binS);
    if (flags.file != "-")
        return readTraceFile(flags.file, options, context());
    const Result<std::string> text = readInput(flags.file);
    if (!text)
        return failure(text.error());
    return readTrace(LineReader(*text, inputName(flags.file)), options, context());
}

} // namespace

void addTrace(CLI::App& command, TraceFlags& flags)
{
    command
        .add_option("--trace", flags.file,
                    "How the uplink went over time: lines of seconds and Mbit/s, or another format "
                    "of --trace-format; - is standard input")
        ->required()
        ->type_name("TRACE");
    command
        .add_option_function<std::string>(
            "--trace-format", [&flags](const std::string& id) { readFormat(id, flags); },
            "columns, sabre, mahimahi or raca, where the content does not tell")
        ->type_name("FORMAT");
    addNumber(command,
              {.flag = "--bin-s",
               .type = "SECONDS",
               .help = "mahimahi: what makes one sample (1)",
               .minimum = 0.001,
               .maximum = 86400},
              flags.binS);
    const auto readDirection = [&flags](const std::string& text) {
        if (text != "up" && text != "down")
            throw CLI::ValidationError("--trace-direction",
                                       "must be up or down; it is \"" + text + '"');
        flags.options.downlink = text == "down";
    };
    command
        .add_option_function<std::string>("--trace-direction", readDirection,
                                          "raca: take UL_bitrate (up) or DL_bitrate (down); up")
        ->type_name("DIRECTION");
}

Result<BandwidthTrace> readTraceFlags(const TraceFlags& flags)
{
    Result<TraceFile> file = read(flags);
    if (!file)
        return failure(std::move(file.error()));
    warn(file->warnings);
    return std::move(file->trace);
}

} // namespace edgecut::cli
