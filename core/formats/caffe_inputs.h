// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/caffe_operations.h"
#include "core/formats/model_reader.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace edgecut {

/// Finds the shapes of a model's inputs: what the file says, the batch, and what the options give
/// for dimensions that the file leaves open (by TENSOR:PLACE, as in "data:2").
class CaffeInputs
{
public:
    CaffeInputs(const ImportOptions& options, std::vector<Warning>& warnings)
        : m_options(options), m_warnings(warnings)
    {}

    /// The shape of a source's top. The leading dimension becomes the batch (with a warning where
    /// the file says otherwise), unless `batched` is false: a list of regions has none. An error
    /// names every dimension that is missing.
    Result<Shape> shapeOf(const CaffeLayer& source, std::size_t top, bool batched);

    /// What the options say of a tensor whose shape nothing else tells; nullopt: nothing.
    std::optional<Shape> given(const std::string& tensor);

    /// The first input's leading dimension in the file; the batch where it has none.
    std::int64_t fileBatch() const { return m_fileBatch.value_or(m_options.batch); }

    /// An error when the options give a dimension that no tensor has.
    Status finish() const;

private:
    using Sizes = std::vector<std::optional<std::int64_t>>;

    std::optional<Sizes> imageSizes(const CaffeLayer& source);
    std::optional<Sizes> fileSizes(const CaffeLayer& source, std::size_t top);
    std::optional<std::int64_t> option(const std::string& tensor, std::size_t place);
    Result<Shape> bind(const CaffeLayer& source, const std::string& tensor, const Sizes& sizes,
                       bool batched);

    const ImportOptions& m_options;
    std::vector<Warning>& m_warnings;
    std::optional<std::int64_t> m_fileBatch;
    std::set<std::string> m_known;
};

} // namespace edgecut
