// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/overrides.h"
#include "app/cli/time_limit.h"
#include "core/exchange/steps_file.h"
#include "core/exchange/workload_file.h"
#include "core/offloading/upload_order.h"
#include "core/partition/method.h"
#include "core/scheduling/queue.h"

#include <CLI/Error.hpp>
#include <CLI/Option.hpp>

#include <cmath>
#include <memory>

namespace edgecut::cli {

namespace {

/// Watched like a method, though what it answers is no plan.
constexpr std::string_view uploadId = "upload-order";

struct Flags
{
    std::string file;
    const Method* method = nullptr; ///< null: the upload order
    const Policy* policy = nullptr; ///< given: the file is a workload
    std::optional<double> mu, servers;
    Overrides overrides;
    std::optional<double> timeLimitS;
    std::uint64_t seed = 1;
    bool json = false;
};

std::string watchable()
{
    std::string ids;
    for (const Method& method : methods()) {
        if (method.tellsSteps)
            ids += (ids.empty() ? "" : ", ") + std::string(method.id);
    }
    return ids.append(", ").append(uploadId);
}

Status watch(const Flags& flags, const PartitionProblem& problem, const Context& watching)
{
    if (!flags.method) {
        const Result<UploadOrder> order = uploadOrder(problem, {}, watching);
        return order ? Status() : failure(order.error());
    }
    const Result<Solution> solution = solve(*flags.method, problem, {}, watching);
    return solution ? Status() : failure(solution.error());
}

std::string story(const std::vector<Step>& steps)
{
    const std::size_t width = std::to_string(steps.size()).size();
    std::string text;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        text += std::string(width - number.size(), ' ') + number + "  " +
                printable(english(steps[i].sentence)) + '\n';
    }
    return text;
}

int failIn(const Flags& flags, Error error)
{
    if (error.file.empty())
        error.file = inputName(flags.file);
    return fail(error);
}

/// What happens in an edge server's queue.
int runQueueSteps(const Flags& flags, const Context& watching, std::vector<Step>& steps)
{
    const Result<std::string> text = readInput(flags.file);
    if (!text)
        return fail(text.error());
    const Result<Workload> workload = readWorkload(*text, inputName(flags.file));
    if (!workload)
        return failIn(flags, workload.error());
    const QueueOptions options{flags.mu, static_cast<int>(flags.servers.value_or(1))};
    if (const Result<QueueRun> served = runQueue(*workload, *flags.policy, options, watching);
        !served)
        return failIn(flags, served.error());
    print(flags.json ? writeSteps(*workload, *flags.policy, steps) : story(steps));
    return Done;
}

int run(const Flags& flags)
{
    if (flags.servers && *flags.servers != std::floor(*flags.servers))
        return misused(translatable("core", "--servers must be a whole number."));
    std::vector<Step> steps;
    Context watching = contextWithin(flags.timeLimitS);
    watching.seed = flags.seed;
    watching.watch = [&steps](Step step) { steps.push_back(std::move(step)); };
    if (flags.policy)
        return runQueueSteps(flags, watching, steps);
    const Result<PartitionProblem> problem = readProblemFile(flags.file, flags.overrides);
    if (!problem)
        return fail(problem.error());
    if (const Status status = watch(flags, *problem, watching); !status)
        return failIn(flags, status.error());
    print(flags.json ? writeSteps(*problem, flags.method ? flags.method->id : uploadId, steps)
                     : story(steps));
    return Done;
}

void addQueueFlags(CLI::App& command, Flags& flags, CLI::Option& method)
{
    const auto readPolicy = [&flags](const std::string& id) {
        flags.policy = findPolicy(id);
        if (flags.policy)
            return;
        std::string known;
        for (const Policy& policy : policies())
            known.append(known.empty() ? "" : ", ").append(policy.id);
        throw CLI::ValidationError("--policy", "must be one of " + known + "; it is \"" + id + '"');
    };
    command
        .add_option_function<std::string>("--policy", readPolicy,
                                          "Watch an edge server's queue instead: FILE is a "
                                          "workload, served by this policy")
        ->type_name("POLICY")
        ->excludes(&method);
    addNumber(command,
              {.flag = "--mu",
               .type = "FACTOR",
               .help = "In a queue: who has waited this many times its service goes first"},
              flags.mu);
    addNumber(command,
              {.flag = "--servers",
               .type = "NUMBER",
               .help = "In a queue: servers that share it, a whole number (1)",
               .minimum = 1,
               .maximum = QueueOptions::mostServers},
              flags.servers);
}

} // namespace

void addSteps(CLI::App& parent, Action& action)
{
    CLI::App* command = parent.add_subcommand(
        "steps", "What a method does, a sentence a step: for teaching, from the real algorithm");
    auto flags = std::make_shared<Flags>();
    flags->method = findMethod("min-cut");
    command
        ->add_option("file", flags->file,
                     "Problem file (edgecut.problem), or a workload for --policy; - is standard "
                     "input")
        ->required()
        ->type_name("FILE");
    const auto readMethod = [flags](const std::string& id) {
        flags->method = findMethod(id);
        if (id != uploadId && (!flags->method || !flags->method->tellsSteps))
            throw CLI::ValidationError("--method",
                                       "must be one of " + watchable() + "; it is \"" + id + '"');
    };
    CLI::Option* method =
        command
            ->add_option_function<std::string>("--method", readMethod,
                                               "Which one: " + watchable() + " (min-cut)")
            ->type_name("METHOD");
    addQueueFlags(*command, *flags, *method);
    addUplink(*command, flags->overrides);
    addDownlink(*command, flags->overrides);
    addReturnPath(*command, flags->overrides.returnPath);
    addTimeLimit(*command, flags->timeLimitS);
    command->add_option("--seed", flags->seed, "Seed of methods that draw (1)")
        ->type_name("NUMBER");
    command->add_flag("--json", flags->json, "Print the steps as JSON (edgecut.steps)");
    command->footer("Example:\n  edgecut steps alexnet.problem.json --method neurosurgeon\n"
                    "  edgecut steps queue.workload.json --policy efficiency --mu 10");
    command->callback([flags, &action] { action = [flags] { return run(*flags); }; });
}

} // namespace edgecut::cli
