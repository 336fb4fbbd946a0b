// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"
#include "tests/fuzz/fuzz_target.h"

void edgecut::fuzz::tryInput(std::string_view input)
{
    const Result<Graph> graph = readGraph(input, "input");
    require(!graph || readGraph(writeGraph(*graph), "written").has_value());
}
