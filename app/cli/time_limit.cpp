// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_limit.h"

#include "app/cli/command.h"

#include <algorithm>
#include <chrono>

namespace edgecut::cli {

void addTimeLimit(CLI::App& command, std::optional<double>& seconds)
{
    addNumber(command,
              {.flag = "--time-limit-s",
               .type = "SECONDS",
               .help = "Then return the best so far with the bound proven so far"},
              seconds);
}

Context contextWithin(std::optional<double> seconds)
{
    Context context = cli::context();
    if (!seconds)
        return context;
    // A century is no limit, and more would overflow the clock.
    const std::chrono::duration<double> limit(std::min(*seconds, 3e9));
    context.deadline = std::chrono::steady_clock::now() +
                       std::chrono::duration_cast<std::chrono::steady_clock::duration>(limit);
    return context;
}

} // namespace edgecut::cli
