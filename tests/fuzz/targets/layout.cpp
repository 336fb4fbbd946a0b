// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_text.h"
#include "core/layout/request_check.h"
#include "tests/fuzz/target.h"

namespace {

using namespace edgecut;

bool tryRequest(std::string_view input)
{
    const Result<LayoutRequest> request = readLayoutRequest(input, "input");
    if (!request)
        return false;
    const Result<LayoutRequest> again = readLayoutRequest(writeLayoutRequest(*request), "written");
    fuzz::require(again && *again == *request, "a request written and read again is the same");
    if (const Result<GraphLayout> layout = layeredLayout(*request))
        fuzz::require(fits(*layout, *request), "a layout fits its request");
    return true;
}

bool tryLayout(std::string_view input)
{
    const Result<GraphLayout> layout = readLayout(input, "input");
    if (!layout)
        return false;
    const Result<GraphLayout> again = readLayout(writeLayout(*layout), "written");
    fuzz::require(again && *again == *layout, "a layout written and read again is the same");
    return true;
}

bool tryInput(std::string_view input)
{
    const bool isRequest = tryRequest(input);
    return tryLayout(input) || isRequest;
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Text, tryInput};
