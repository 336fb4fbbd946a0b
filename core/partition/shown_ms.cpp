// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/shown_ms.h"

#include "core/base/numbers.h"

namespace edgecut {

double shownMs(double ms)
{
    constexpr int digits = 4;
    return parseDouble(formatSignificant(ms, digits)).value_or(ms);
}

} // namespace edgecut
