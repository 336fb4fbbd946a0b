// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model_reader.h"

namespace edgecut {

/// Reads a network of Caffe (prototxt) in any of its three syntaxes, as it is in the test phase.
/// Weights are not in such a file; their bytes follow from the layers. Errors name the line.
/// Linear in the file but for the number of fields of one layer.
Result<ImportedModel> readCaffe(const std::string& path, const ImportOptions& options,
                                const Context& context);

/// The same from the text itself; `name` is that of a network that says none.
Result<ImportedModel> readCaffeText(std::string text, const std::string& name,
                                    const ImportOptions& options = {}, const Context& context = {});

} // namespace edgecut
