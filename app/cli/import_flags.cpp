// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_flags.h"

#include "core/base/numbers.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <optional>
#include <string>
#include <vector>

namespace edgecut::cli {

namespace {

std::int64_t readCount(const std::string& flag, const std::string& text)
{
    const std::optional<std::int64_t> number = parseInteger(text);
    if (!number || *number < 1)
        throw CLI::ValidationError(flag, "\"" + text + "\" is no whole number from 1 on");
    return *number;
}

} // namespace

void addImportFlags(CLI::App& command, ImportOptions& options)
{
    command
        .add_option_function<std::string>(
            "--batch",
            [&options](const std::string& text) { options.batch = readCount("--batch", text); },
            "Leading dimension of every model input [1]")
        ->type_name("N");
    const auto readDimensions = [&options](const std::vector<std::string>& texts) {
        for (const std::string& text : texts) {
            // The last sign: a dimension may be called anything.
            const std::size_t sign = text.rfind('=');
            if (sign == std::string::npos || sign == 0)
                throw CLI::ValidationError("--dim", "\"" + text + "\" is not NAME=VALUE");
            const std::string name = text.substr(0, sign);
            const std::int64_t size = readCount("--dim", text.substr(sign + 1));
            if (!options.dimensions.emplace(name, size).second)
                throw CLI::ValidationError("--dim", "\"" + name + "\" is given twice");
        }
    };
    command
        .add_option_function<std::vector<std::string>>(
            "--dim", readDimensions,
            "Size of a dimension that the file leaves open, by its name or as INPUT:PLACE, or how "
            "often a loop runs, by its name; may be given again")
        ->type_name("NAME=VALUE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

} // namespace edgecut::cli
