// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/interrupt.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <cstdio>
#include <exception>

using namespace edgecut;

namespace {

// A full disk or a closed pipe behind stdout is a failure too, and would else go unnoticed.
int finished(int status)
{
    if (cli::interruptToken().stop_requested() && !cli::beginOutput())
        return cli::Interrupted;
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        std::fprintf(stderr, "edgecut: Standard output takes no more; nothing else was lost.\n");
        return status == cli::Done ? cli::Fault : status;
    }
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    cli::watchForInterrupts();
    CLI::App app("Where to cut a deep neural network between device, edge and cloud.", "edgecut");
    app.set_version_flag("--version", "edgecut " EDGECUT_VERSION);
    app.require_subcommand(1);
    app.footer("Example, from a network to a plan:\n"
               "  edgecut profile zoo:alexnet --tier edge=rpi3b --tier cloud=cloud-8core \\\n"
               "      --link 4g -o alexnet.problem.json\n"
               "  edgecut solve alexnet.problem.json --method min-cut");

    cli::Action action;
    // One line a subcommand, in the order in which people meet them.
    cli::addImport(app, action);
    cli::addProfile(app, action);
    cli::addSolve(app, action);
    cli::addCurve(app, action);
    cli::addSteps(app, action);
    cli::addDads(app, action);
    cli::addProvision(app, action);
    cli::addCollaborate(app, action);
    cli::addPipeline(app, action);
    cli::addWorkload(app, action);
    cli::addSchedule(app, action);
    cli::addScheduleStudy(app, action);
    cli::addOffload(app, action);
    cli::addEstimate(app, action);
    cli::addContention(app, action);
    cli::addShareGpu(app, action);
    cli::addSnapshot(app, action);
    cli::addVisible(app, action);
    cli::addChooseServer(app, action);
    cli::addBranchy(app, action);
    cli::addExits(app, action);
    cli::addMobility(app, action);
    cli::addMobilityStudy(app, action);
    cli::addMobilityGenerate(app, action);
    cli::addFront(app, action);
    cli::addSurface(app, action);
    cli::addMethods(app, action);
    cli::addNetworks(app, action);
    cli::addDevices(app, action);
    cli::addLayout(app, action);
    cli::addQuantities(app, action);
    cli::addSession(app, action);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return app.exit(error);
        std::string what = error.what();
        if (app.get_subcommands().empty() && argc > 1 && *argv[1] != '-')
            what = std::string("There is no command \"") + argv[1] + '"';
        std::fprintf(stderr, "edgecut: %s (see edgecut --help)\n", cli::printable(what).c_str());
        return cli::Usage;
    }
    try {
        return finished(action ? action() : cli::Usage);
    } catch (const std::exception& error) {
        // Only a lack of memory is left to get here; core reports everything else.
        std::fprintf(stderr, "edgecut: %s\n", cli::printable(error.what()).c_str());
        return cli::Fault;
    }
}
