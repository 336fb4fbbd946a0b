// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/link_flag.h"

#include "app/cli/command.h"

#include <CLI/Option.hpp>

namespace edgecut::cli {

void addLink(CLI::App& command, std::string& tier)
{
    command
        .add_option("--link", tier, "With more than two tiers: the tier from which the link starts")
        ->type_name("TIER");
}

Result<std::size_t> linkOf(const PartitionProblem& problem, const std::string& tier,
                           const std::string& file)
{
    if (tier.empty() && problem.tierCount() == 2)
        return 0;
    std::string starts;
    for (std::size_t i = 0; i + 1 < problem.tierCount(); ++i) {
        if (problem.tiers[i] == tier)
            return i;
        starts += (i > 0 ? ", " : "") + problem.tiers[i];
    }
    return failure(ErrorCode::InvalidInput,
                   {translatable("core", "The problem has %1 tiers; say with --link which link's "
                                         "uplink varies, by the tier it starts from (%2)."),
                    {std::int64_t(problem.tierCount()), starts}},
                   inputName(file));
}

} // namespace edgecut::cli
