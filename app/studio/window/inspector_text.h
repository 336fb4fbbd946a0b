// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/graph.h"

#include <QString>

namespace edgecut::studio {

/// "1×96×55×55".
QString shapeText(const Tensor& tensor);

/// Names of layers and files may break after their separators; without that one long name would
/// push the whole panel out of sight.
QString breakable(QString text);

} // namespace edgecut::studio
