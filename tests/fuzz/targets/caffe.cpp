// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_reader.h"
#include "tests/fuzz/accepted.h"
#include "tests/fuzz/target.h"

namespace {

using namespace edgecut;

bool tryInput(std::string_view input)
{
    const Result<ImportedModel> model = readCaffeText(std::string(input), "net");
    if (model)
        fuzz::tryModel(*model);
    return model.has_value();
}

} // namespace

const fuzz::Target fuzz::target{Dialect::Text, tryInput};
