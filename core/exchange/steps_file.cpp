// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/steps_file.h"

#include "core/base/json_text.h"
#include "core/exchange/assignment.h"

#include <nlohmann/json.hpp>

namespace edgecut {

using Json = nlohmann::ordered_json;

namespace {

Json marksJson(const PartitionProblem& problem, const Step& step)
{
    Json marks = Json::object();
    for (const StepMark& mark : step.marks)
        marks[std::string(name(mark.role))].push_back(problem.layers[mark.layer.index()].name);
    return marks;
}

Json numbersJson(const Step& step)
{
    Json numbers = Json::object();
    for (const StepNumber& number : step.numbers)
        numbers[std::string(number.key)] = jsonNumber(number.value);
    return numbers;
}

Json stepJson(const PartitionProblem& problem, const Step& step)
{
    Json json{{"kind", std::string(step.kind)},
              {"sentence", english(step.sentence)},
              {"layers", marksJson(problem, step)},
              {"numbers", numbersJson(step)}};
    if (!step.plan.empty())
        json["assignment"] = assignmentJson(problem, Plan{step.plan});
    return json;
}

Json queueStepJson(const Workload& workload, const Step& step)
{
    Json json{{"kind", std::string(step.kind)}, {"sentence", english(step.sentence)}};
    Json numbers = numbersJson(step);
    numbers.erase("request");
    for (const StepNumber& number : step.numbers) {
        if (number.key == "request")
            json["request"] = workload.requests[static_cast<std::size_t>(number.value)].id;
    }
    json["numbers"] = std::move(numbers);
    return json;
}

} // namespace

std::string_view name(StepMark::Role role)
{
    switch (role) {
    case StepMark::Role::Active:
        return "active";
    case StepMark::Role::Reached:
        return "reached";
    case StepMark::Role::Settled:
        return "settled";
    case StepMark::Role::Chosen:
        break;
    }
    return "chosen";
}

std::string writeSteps(const PartitionProblem& problem, std::string_view method,
                       const std::vector<Step>& steps)
{
    Json list = Json::array();
    for (const Step& step : steps)
        list.push_back(stepJson(problem, step));
    return jsonText({{"format", "edgecut.steps"},
                     {"version", 1},
                     {"problem", problem.name},
                     {"method", std::string(method)},
                     {"steps", std::move(list)}});
}

std::string writeSteps(const Workload& workload, const Policy& policy,
                       const std::vector<Step>& steps)
{
    Json list = Json::array();
    for (const Step& step : steps)
        list.push_back(queueStepJson(workload, step));
    return jsonText({{"format", "edgecut.steps"},
                     {"version", 1},
                     {"workload", workload.name},
                     {"policy", std::string(policy.id)},
                     {"steps", std::move(list)}});
}

} // namespace edgecut
