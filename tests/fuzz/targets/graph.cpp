// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/files.h"
#include "tests/fuzz/accepted.h"
#include "tests/fuzz/target.h"

namespace {

using namespace edgecut;

bool tryInput(std::string_view input)
{
    const Result<Graph> graph = readGraph(input, "input");
    if (graph)
        fuzz::tryGraph(*graph);
    return graph.has_value();
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Text, tryInput};
