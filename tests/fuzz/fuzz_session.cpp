// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/scenario.h"
#include "core/session/session.h"
#include "tests/fuzz/fuzz_target.h"

void edgecut::fuzz::tryInput(std::string_view input)
{
    if (const Result<Session> session = Session::open(fileWith(input)))
        buildProblem(*session);
}
