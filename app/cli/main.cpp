// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <cstdio>

using namespace edgecut;

int main(int argc, char** argv)
{
    CLI::App app("Where to cut a deep neural network between device, edge and cloud.", "edgecut");
    app.set_version_flag("--version", "edgecut " EDGECUT_VERSION);
    app.require_subcommand(1);

    cli::Action action;
    // One line a subcommand, in the order in which people meet them.
    cli::addLayout(app, action);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
            return app.exit(error);
        std::fprintf(stderr, "edgecut: %s (edgecut --help lists the commands)\n", error.what());
        return cli::Usage;
    }
    return action ? action() : cli::Usage;
}
