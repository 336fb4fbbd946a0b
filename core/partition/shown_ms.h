// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace edgecut {

/// A time as the sentence of a step says it: to four significant digits. The step's numbers keep
/// all of it.
double shownMs(double ms);

} // namespace edgecut
