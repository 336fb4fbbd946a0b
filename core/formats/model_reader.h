// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/result.h"
#include "core/graph/graph.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

struct ImportOptions
{
    std::int64_t batch = 1;                         ///< the leading dimension of every model input
    std::map<std::string, std::int64_t> dimensions; ///< symbolic dimensions by name
};

struct ImportedModel
{
    Graph graph;
    std::vector<Warning> warnings; ///< unknown operators, a batch that the file fixes otherwise ...
};

/// A file format of models. Readers never load weights they do not need.
struct ModelFormat
{
    std::string_view id;     ///< "onnx"
    Template title;          ///< "ONNX model"
    std::string_view suffix; ///< ".onnx"
    Result<ImportedModel> (*read)(const std::string& path, const ImportOptions&,
                                  const Context&) = nullptr;
};

std::span<const ModelFormat> modelFormats();

/// Reads the file at `path` by its suffix. (`zoo:NAME` is exchange's openModel().)
Result<ImportedModel> readModel(const std::string& path, const ImportOptions& options = {},
                                const Context& context = {});

} // namespace edgecut
