// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_reader.h"
#include "tests/fuzz/fuzz_target.h"

void edgecut::fuzz::tryInput(std::string_view input)
{
    const Result<ImportedModel> model = readOnnx(fileWith(input), {}, {});
    require(!model || model->graph.layerCount() > 0);
}
