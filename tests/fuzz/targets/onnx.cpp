// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/onnx_reader.h"
#include "tests/fuzz/accepted.h"
#include "tests/fuzz/target.h"

namespace {

using namespace edgecut;

bool tryInput(std::string_view input)
{
    const std::string path = fuzz::fileWith(input);
    Result<ImportedModel> model = readOnnx(path, {}, {});
    if (!model) // what symbolic.onnx wants
        model = readOnnx(path, {2, {{"H", 16}}}, {});
    if (model)
        fuzz::tryModel(*model);
    return model.has_value();
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Wire, tryInput};
