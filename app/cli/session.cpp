// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "app/cli/command.h"
#include "app/cli/plan_table.h"
#include "app/cli/session_published.h"
#include "app/cli/session_text.h"
#include "core/base/files.h"
#include "core/base/json_text.h"
#include "core/exchange/files.h"
#include "core/session/recipe.h"
#include "core/session/run.h"
#include "core/session/scenario.h"

#include <CLI/Option.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace edgecut::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Flags
{
    std::string file, output;
    std::optional<std::int64_t> run;
    bool json = false;
};

/// A session with what all subcommands read of it.
struct Opened
{
    Session session;
    Scenario scenario;
    std::vector<Run> runs;
};

Error placed(Error error, const std::string& file)
{
    if (error.file.empty())
        error.file = file;
    return error;
}

Result<Opened> describe(Session session, const std::string& file)
{
    Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return tl::make_unexpected(placed(scenario.error(), file));
    Result<std::vector<Run>> runs = session.runs();
    if (!runs)
        return tl::make_unexpected(placed(runs.error(), file));
    return Opened{std::move(session), std::move(*scenario), std::move(*runs)};
}

Result<Opened> open(const std::string& file)
{
    Result<Session> session = Session::open(file);
    if (!session)
        return tl::make_unexpected(session.error());
    return describe(std::move(*session), file);
}

Result<const Run*> findRun(const Opened& opened, std::int64_t id, const std::string& file)
{
    const auto found = std::find_if(opened.runs.begin(), opened.runs.end(),
                                    [id](const Run& run) { return run.id == id; });
    if (found != opened.runs.end())
        return &*found;
    return failure(
        ErrorCode::InvalidInput,
        {translatable("core", "The session has no run %1; it has %2 (see edgecut session "
                              "list)."),
         {id, static_cast<std::int64_t>(opened.runs.size())}},
        file);
}

void printSession(const Opened& opened, bool json)
{
    print(json ? jsonText(sessionJson(opened.session, opened.scenario, opened.runs))
               : sessionTable(opened.session, opened.scenario, opened.runs));
}

int list(const Flags& flags)
{
    const Result<Opened> opened = open(flags.file);
    if (!opened)
        return fail(opened.error());
    printSession(*opened, flags.json);
    return Done;
}

int build(const Flags& flags)
{
    const Result<std::string> text = readInput(flags.file);
    if (!text)
        return fail(text.error());
    const Result<Recipe> recipe = readRecipe(*text, inputName(flags.file));
    if (!recipe)
        return fail(recipe.error());
    Result<Session> session =
        buildSession(*recipe, filesBeside(flags.file), flags.output, context());
    if (!session)
        return fail(session.error());
    const Result<Opened> opened = describe(std::move(*session), flags.output);
    if (!opened)
        return fail(opened.error());
    printSession(*opened, flags.json);
    return Done;
}

int showRun(const Opened& opened, const Flags& flags)
{
    const Result<const Run*> run = findRun(opened, *flags.run, flags.file);
    if (!run)
        return fail(run.error());
    if (flags.json) {
        Json document = {{"format", "edgecut.run"}, {"version", 1}};
        document.update(runJson(**run));
        print(jsonText(document));
        return Done;
    }
    const Result<PartitionProblem> problem = runProblem(opened.session, **run);
    if (!problem)
        return fail(placed(problem.error(), flags.file));
    const Result<Solution> solution = runSolution(**run, *problem);
    if (!solution)
        return fail(placed(solution.error(), flags.file));
    const Method* method = findMethod((*run)->method);
    print(runLine(**run) +
          (method ? planTable(*problem, *method, *solution) : printable((*run)->result)));
    return Done;
}

int show(const Flags& flags)
{
    const Result<Opened> opened = open(flags.file);
    if (!opened)
        return fail(opened.error());
    if (flags.run)
        return showRun(*opened, flags);
    const Result<ScenarioProblem> built = buildProblem(opened->session);
    if (!built)
        return fail(placed(built.error(), flags.file));
    warn(built->warnings);
    const Result<SolvedRun> solved = solveScenario(opened->scenario, built->problem, context());
    if (!solved)
        return fail(placed(solved.error(), flags.file));
    if (flags.json) {
        print(jsonText({{"format", "edgecut.session-view"},
                        {"version", 1},
                        {"title", opened->scenario.title},
                        {"scenario", scenarioJson(opened->scenario)},
                        {"plan", Json::parse(solved->run.result)}}));
        return Done;
    }
    print(scenarioTable(opened->scenario) + '\n' +
          planTable(built->problem, *findMethod(opened->scenario.method), solved->solution));
    return Done;
}

/// The problem in view, or the one that a run answered.
Result<std::string> problemText(const Opened& opened, const Flags& flags)
{
    if (flags.run) {
        const Result<const Run*> run = findRun(opened, *flags.run, flags.file);
        return run ? opened.session.blob((*run)->inputHash) : tl::make_unexpected(run.error());
    }
    const Result<ScenarioProblem> built = buildProblem(opened.session);
    if (!built)
        return tl::make_unexpected(built.error());
    warn(built->warnings);
    return writeProblem(built->problem);
}

int exportProblem(const Flags& flags)
{
    const Result<Opened> opened = open(flags.file);
    if (!opened)
        return fail(opened.error());
    const Result<std::string> text = problemText(*opened, flags);
    if (!text)
        return fail(placed(text.error(), flags.file));
    if (!flags.output.empty())
        if (const Status written = writeOutput(flags.output, *text); !written)
            return fail(written.error());
    if (flags.output.empty() || flags.json)
        print(*text);
    return Done;
}

/// One of the subcommands of `session`, with FILE and --json.
CLI::App* addPart(CLI::App& parent, Action& action, const std::shared_ptr<Flags>& flags,
                  const char* name, const char* help, int (*run)(const Flags&))
{
    CLI::App* command = parent.add_subcommand(name, help);
    command->add_flag("--json", flags->json, "Print JSON");
    command->callback([flags, run, &action] { action = [flags, run] { return run(*flags); }; });
    return command;
}

void addFile(CLI::App& command, Flags& flags, const char* help)
{
    command.add_option("file", flags.file, help)->required()->type_name("FILE");
}

constexpr const char* sessionFile = "Session (*.edgecut)";

void addExport(CLI::App& session, Action& action)
{
    auto flags = std::make_shared<Flags>();
    CLI::App* command = addPart(
        session, action, flags, "export",
        "The problem in view as a problem file: solve gives the studio's numbers", exportProblem);
    addFile(*command, *flags, sessionFile);
    command->add_option("--run", flags->run, "The problem that this run answered instead")
        ->type_name("NUMBER");
    command->add_option("-o,--output", flags->output, "Write it to this file, not to stdout")
        ->type_name("P.problem.json");
    command->footer("Example:\n  edgecut session export alexnet.edgecut -o alexnet.problem.json\n"
                    "  edgecut solve alexnet.problem.json --method min-cut");
}

} // namespace

void addSession(CLI::App& parent, Action& action)
{
    CLI::App* session =
        parent.add_subcommand("session", "Look into the studio's sessions, or build one");
    session->require_subcommand(1);
    session->footer("Example:\n  edgecut session list alexnet.edgecut");

    auto listed = std::make_shared<Flags>();
    CLI::App* command = addPart(*session, action, listed, "list",
                                "What a session holds: scenario, models, edits, runs", list);
    addFile(*command, *listed, sessionFile);
    command->footer("Example:\n  edgecut session list alexnet.edgecut");

    auto shown = std::make_shared<Flags>();
    command = addPart(*session, action, shown, "show",
                      "The plan for a session's scenario, or the result of one of its runs", show);
    addFile(*command, *shown, sessionFile);
    command->add_option("run", shown->run, "Number of a run")->type_name("RUN");
    command->footer("Example:\n  edgecut session show alexnet.edgecut 2 --json");

    addExport(*session, action);
    addSessionPublished(*session, action);

    auto built = std::make_shared<Flags>();
    command = addPart(*session, action, built, "build", "Make a session from a recipe", build);
    addFile(*command, *built, "Recipe (edgecut.recipe); the files it names stand beside it");
    command->add_option("-o,--output", built->output, "The session to make; it must not exist")
        ->required()
        ->type_name("FILE.edgecut");
    command->footer(
        "Example:\n  edgecut session build projects/alexnet-4g.json -o alexnet.edgecut");
}

} // namespace edgecut::cli
