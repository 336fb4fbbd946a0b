// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/caffe_operations.h"
#include "core/formats/caffe_text.h"
#include "core/formats/model_reader.h"

#include <optional>
#include <string>
#include <vector>

namespace edgecut {

/// The layers of a network as it is used (phase TEST), in the file's order, whichever of the three
/// syntaxes they are written in. The inputs that stand before the layers come first, as Input
/// layers whose shape is `fields` of their own.
struct CaffeNet
{
    std::string name;
    std::vector<CaffeLayer> layers;
};

/// Reads the document's layers and leaves out those that another phase, level or stage wants. When
/// only the training phase has a layer that makes the data, that one is taken, with a warning.
/// `text` must outlive the result; so must `error`, which keeps what its fields find wrong later.
Result<CaffeNet> readCaffeNet(CaffeText& text, std::optional<Error>& error,
                              std::vector<Warning>& warnings);

} // namespace edgecut
