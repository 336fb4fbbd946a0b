// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/session/run.h"
#include "core/session/scenario.h"
#include "tests/fuzz/accepted.h"
#include "tests/fuzz/target.h"

namespace {

using namespace edgecut;

// To the beginning of its history and back.
void walkHistory(Session& session)
{
    const Session::Values values = session.values();
    const std::size_t position = session.undoPosition();
    while (const Edit* edit = session.nextUndo()) {
        fuzz::require(!english(title(*edit)).empty(), "an edit has a title");
        if (!session.undo())
            return; // a file that cannot be written
    }
    while (session.undoPosition() < position)
        fuzz::require(session.redo().has_value(), "what was undone can be done again");
    fuzz::require(session.values() == values, "undo and redo lead back");
}

void readRuns(const Session& session)
{
    const Result<std::vector<Run>> runs = session.runs();
    if (!runs)
        return;
    for (const Run& run : *runs)
        if (const Result<PartitionProblem> problem = runProblem(session, run))
            (void)runSolution(run, *problem);
}

bool tryInput(std::string_view input)
{
    Result<Session> session = Session::open(fuzz::fileWith(input));
    if (!session)
        return false;
    if (const Result<ScenarioProblem> built = buildProblem(*session))
        fuzz::tryProblem(built->problem);
    readRuns(*session);
    walkHistory(*session);
    return true;
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Session, tryInput};
