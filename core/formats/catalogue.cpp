// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/caffe_reader.h"
#include "core/formats/model_reader.h"
#include "core/formats/onnx_reader.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>

namespace edgecut {

namespace {

constexpr std::array formats{
    ModelFormat{"onnx", translatable("core", "ONNX model"), ".onnx", readOnnx},
    ModelFormat{"caffe", translatable("core", "Caffe network"), ".prototxt", readCaffe},
};

std::string knownSuffixes()
{
    std::string list;
    for (const ModelFormat& format : formats)
        list += (list.empty() ? "" : ", ") + std::string(format.suffix);
    return list;
}

} // namespace

std::span<const ModelFormat> modelFormats()
{
    return formats;
}

Result<ImportedModel> readModel(const std::string& path, const ImportOptions& options,
                                const Context& context)
{
    std::string suffix = std::filesystem::path(path).extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto it = std::find_if(formats.begin(), formats.end(), [&](const ModelFormat& format) {
        return format.suffix == suffix;
    });
    if (it == formats.end())
        return failure(ErrorCode::Unsupported,
                       {translatable("core", "Models are recognised by the end of their name, and "
                                             "this one is not known; give a file that ends in %1."),
                        {knownSuffixes()}},
                       path);
    return it->read(path, options, context);
}

} // namespace edgecut
