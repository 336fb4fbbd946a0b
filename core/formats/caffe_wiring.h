// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/caffe_net.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace edgecut {

/// One state of a blob: a layer that overwrites its bottom in place makes a new one.
struct CaffeBlob
{
    std::string name; ///< as the file says; not unique, since in-place layers keep it
    std::size_t layer = 0;
    std::size_t top = 0; ///< place among the layer's tops
    bool inPlace = false;
    bool used = true; ///< false: needed only to compare with labels
};

/// Who reads what. Layers are numbered as in the net.
struct CaffeWiring
{
    std::vector<CaffeBlob> blobs;
    std::vector<std::vector<std::size_t>> bottoms; ///< by layer
    std::vector<std::vector<std::size_t>> tops;    ///< by layer
    std::vector<bool> used;                        ///< by layer
};

/// Resolves names in the file's order, as Caffe does: a layer reads the latest state of a blob, and
/// a top that is also the bottom at the same place is computed in place. An error: a bottom that
/// nothing above makes, a top that another layer made. Linear on average.
Result<CaffeWiring> wireCaffeNet(const CaffeNet& net);

/// Marks as unused what a model in use does not have: layers that compare with labels, labels, and
/// what only they need; warns of each layer left out that computes something.
void leaveOutLabels(const CaffeNet& net, CaffeWiring& wiring, std::vector<Warning>& warnings);

} // namespace edgecut
