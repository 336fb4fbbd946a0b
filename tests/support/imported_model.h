// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/onnx_model.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace edgecut::test {

/// The layer or tensor of that name; its absence ends the test.
inline const Layer& layer(const ImportedModel& model, std::string_view name)
{
    const std::optional<LayerId> id = model.graph.findLayer(name);
    if (!id)
        qFatal("no layer %s", std::string(name).c_str());
    return model.graph.layer(*id);
}

inline const Tensor& tensor(const ImportedModel& model, std::string_view name)
{
    const std::optional<TensorId> id = model.graph.findTensor(name);
    if (!id)
        qFatal("no tensor %s", std::string(name).c_str());
    return model.graph.tensor(*id);
}

/// All layers' names in the file's order.
inline QStringList layerNames(const ImportedModel& model)
{
    QStringList names;
    for (const Layer& each : model.graph.layers())
        names += QString::fromStdString(each.name);
    return names;
}

/// Whether there is a warning about `place` that contains `text`.
inline bool warned(const ImportedModel& model, std::string_view place, std::string_view text)
{
    return std::any_of(model.warnings.begin(), model.warnings.end(), [&](const Warning& warning) {
        return warning.place == place && english(warning.message).find(text) != std::string::npos;
    });
}

/// A model that must be readable.
inline ImportedModel readWell(const OnnxModel& model, const ImportOptions& options = {})
{
    Result<ImportedModel> read = model.read(options);
    if (!read)
        qFatal("%s", english(read.error()).c_str());
    return *std::move(read);
}

} // namespace edgecut::test
