// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "core/base/files.h"
#include "core/base/numbers.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace edgecut::cli {

namespace {

constexpr std::size_t maximumBytes = 256u << 20;

// Waits in steps, so that an interrupt is not kept waiting by a pipe that says nothing.
Result<std::string> readStandardInput()
{
    std::string text;
    char buffer[1 << 16];
    for (;;) {
        if (interruptToken().stop_requested())
            return cancelled();
        pollfd waiting{STDIN_FILENO, POLLIN, 0};
        constexpr int stepMs = 50;
        if (poll(&waiting, 1, stepMs) == 0)
            continue;
        const ssize_t count = read(STDIN_FILENO, buffer, sizeof buffer);
        if (count == 0)
            return text;
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(ErrorCode::Io, translatable("core", "Standard input cannot be read."),
                           inputName("-"));
        text.append(buffer, static_cast<std::size_t>(count));
        if (text.size() > maximumBytes)
            return failure(ErrorCode::Limit,
                           {translatable("core", "The file is larger than %1 bytes, the most this "
                                                 "program reads."),
                            {static_cast<std::int64_t>(maximumBytes)}},
                           inputName("-"));
    }
}

std::string wantedNumber(const NumberFlag& flag)
{
    constexpr double unlimited = std::numeric_limits<double>::max();
    std::string text = "must be a number ";
    text += (flag.aboveMinimum ? "above " : "of at least ") + formatShortest(flag.minimum);
    if (flag.maximum < unlimited)
        text += " and at most " + formatShortest(flag.maximum);
    return text + ", with a decimal point";
}

} // namespace

Result<std::string> readInput(const std::string& file)
{
    return file == "-" ? readStandardInput() : readTextFile(file, maximumBytes);
}

std::string inputName(const std::string& file)
{
    return file == "-" ? "<stdin>" : file;
}

namespace {

CLI::Option* addNumberOption(CLI::App& command, const NumberFlag& flag,
                             std::function<void(double)> set)
{
    const auto read = [flag, set = std::move(set)](const std::string& text) {
        const std::optional<double> number = parseDouble(text);
        const bool holds = number && *number <= flag.maximum &&
                           (flag.aboveMinimum ? *number > flag.minimum : *number >= flag.minimum);
        if (!holds)
            throw CLI::ValidationError(flag.flag, wantedNumber(flag) + "; it is \"" + text + '"');
        set(*number);
    };
    return command.add_option_function<std::string>(flag.flag, read, flag.help)
        ->type_name(flag.type);
}

} // namespace

CLI::Option* addNumber(CLI::App& command, const NumberFlag& flag, std::optional<double>& target)
{
    return addNumberOption(command, flag, [&target](double number) { target = number; });
}

void addOptions(CLI::App& command, std::span<const OptionSpec> specs, OptionValues& values)
{
    for (const OptionSpec& spec : specs) {
        const std::string key(spec.key);
        std::string help = spec.help.text;
        help += " (" + formatShortest(spec.standard) + ")";
        addNumberOption(command,
                        {.flag = "--" + key,
                         .type = spec.unit.empty() ? "NUMBER" : std::string(spec.unit),
                         .help = help,
                         .minimum = spec.minimum,
                         .maximum = spec.maximum},
                        [&values, key](double number) { values[key] = number; });
    }
}

Context context()
{
    Context context;
    context.stopToken = interruptToken();
    context.warn = [](const Warning& warning) { warn({warning}); };
    return context;
}

} // namespace edgecut::cli
