// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/name_list.h"

#include <algorithm>

namespace edgecut {

std::string firstNames(std::span<const std::string> names)
{
    std::string list;
    for (std::size_t i = 0; i < std::min<std::size_t>(names.size(), 5); ++i)
        list += (i > 0 ? ", " : "") + names[i];
    return names.size() > 5 ? list + " ..." : list;
}

} // namespace edgecut
