// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"
#include "tests/fuzz/fuzz_target.h"

void edgecut::fuzz::tryInput(std::string_view input)
{
    const Result<PartitionProblem> problem = readProblem(input, "input");
    require(!problem || readProblem(writeProblem(*problem), "written").has_value());
}
