// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure.h"

#include <QString>

class QAbstractItemModel;

namespace edgecut::studio {

/// The first `columns` columns of a table as a figure: header, a line, rows; columns as wide as
/// their texts need, shrunk together where they do not fit. Numbers stand right as in the model.
Figure tableFigure(const QAbstractItemModel& model, const QString& title, int columns);

} // namespace edgecut::studio
