// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/layer_selection.h"

#include <algorithm>

namespace edgecut {

void LayerSelection::select(int layer)
{
    layer = std::max(layer, -1);
    if (layer == m_layer)
        return;
    m_layer = layer;
    emit changed(layer);
}

} // namespace edgecut
