// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/measured.h"
#include "tests/fuzz/fuzz_target.h"

void edgecut::fuzz::tryInput(std::string_view input)
{
    readMeasuredTimes(input, "input.csv");
}
