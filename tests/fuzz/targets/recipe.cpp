// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/recipe.h"

#include "tests/fuzz/accepted.h"
#include "tests/fuzz/target.h"

namespace {

using namespace edgecut;

// The one file that every recipe finds beside it, whatever it calls it.
Result<std::string> toyProblem(const std::string&)
{
    return std::string(R"({"format": "edgecut.problem", "version": 1, "name": "toy",
        "tiers": ["edge", "cloud"],
        "layers": [{"name": "input", "kind": "Input", "time_ms": [0, 0], "pinned": "edge"},
                   {"name": "conv1", "kind": "Conv", "time_ms": [12.5, 1.25]}],
        "tensors": [{"name": "image", "bytes": 150528, "producer": "input",
                     "consumers": ["conv1"]}],
        "links": [{"from": "edge", "to": "cloud", "uplink_mbps": 5.85, "downlink_mbps": 20,
                   "latency_ms": 0}],
        "return_path": "one-way"})");
}

bool tryInput(std::string_view input)
{
    const Result<Recipe> recipe = readRecipe(input, "input.json");
    if (!recipe)
        return false;
    // Built-in networks are large; what a recipe does to one is tried with the small file.
    Recipe small = *recipe;
    small.model = "toy.problem.json";
    if (const Result<Session> session = buildSession(small, toyProblem, {}))
        if (const Result<ScenarioProblem> built = buildProblem(*session))
            fuzz::tryProblem(built->problem);
    return true;
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Text, tryInput};
