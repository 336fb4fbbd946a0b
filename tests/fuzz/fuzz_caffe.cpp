// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_reader.h"
#include "tests/fuzz/fuzz_target.h"

void edgecut::fuzz::tryInput(std::string_view input)
{
    const Result<ImportedModel> model = readCaffeText(std::string(input), "net");
    require(!model || model->graph.layerCount() > 0);
}
