// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/caffe_fields.h"
#include "core/graph/graph.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

class CaffeWork;

/// What a layer is for.
enum class CaffeRole : std::uint8_t {
    Compute,
    Source, ///< makes the data: an input of the model
    Loss,   ///< compares with labels
    Sink,   ///< computes nothing that is read
};

/// A type of layer that this program knows.
struct CaffeOperation
{
    std::string_view type; ///< as newer files write it: "InnerProduct"
    LayerKind kind = LayerKind::Other;
    /// Fills shapes, parameters and multiply-accumulates; null for all but Compute.
    void (*rule)(CaffeWork&) = nullptr;
    std::string_view parameters; ///< "inner_product_param"; empty: it has none that matter
    std::int16_t leastBottoms = 1;
    std::int16_t mostBottoms = 1; ///< -1: any number
    std::int16_t leastTops = 1;
    std::int16_t mostTops = 1;
    CaffeRole role = CaffeRole::Compute;
};

/// The operation of that name in any of the three syntaxes ("InnerProduct", "INNER_PRODUCT", "14",
/// "innerproduct"); null: not known.
const CaffeOperation* findCaffeOperation(std::string_view type);

/// One layer of the file, whichever syntax it is written in.
struct CaffeLayer
{
    std::string name;
    std::string type; ///< the operation's, or as the file writes it when it is not known
    const CaffeOperation* operation = nullptr; ///< null: not known
    std::vector<std::string> bottoms;
    std::vector<std::string> tops;
    CaffeFields fields;                      ///< the layer's message
    bool flat = false;                       ///< parameters stand among the layer's own fields
    std::vector<std::string> parameterNames; ///< names under which layers share parameters
    std::optional<Shape> declared;           ///< of an input that stands before the layers
    int line = 0;

    /// True for what makes the data: the model's inputs.
    bool isSource() const
    {
        return operation ? operation->role == CaffeRole::Source : bottoms.empty();
    }
    /// A message of parameters ("convolution_param"); in the oldest syntax the layer itself.
    CaffeFields parameters(std::string_view message) const
    {
        return flat ? fields : fields.message(message);
    }
};

/// What a rule sees of a layer and what it finds out. Rules are called with all shapes known.
class CaffeWork
{
public:
    CaffeWork(const CaffeLayer& layer, std::vector<Shape> bottoms, std::int64_t fileBatch,
              std::int64_t batch);

    const CaffeLayer& layer;
    const CaffeFields parameters; ///< those of the operation's own message
    const std::vector<Shape> bottoms;
    const std::int64_t fileBatch; ///< the leading dimension that the file itself gives
    const std::int64_t batch;     ///< and the one taken instead

    std::vector<std::optional<Shape>> tops;
    std::vector<std::int64_t> stored; ///< elements of each learned blob, in Caffe's order
    std::int64_t macs = 0;
    LayerKind kind;
    LayerAttributes attributes;

    void fail(Message message) const { layer.fields.fail(std::move(message), layer.line); }
    void tooLarge() const;
    /// An axis as Caffe counts, from the end when negative; nullopt (and a mistake kept) when the
    /// shape has none such. `behind` allows the place behind the last.
    std::optional<std::size_t> axis(const Shape& shape, std::int64_t axis,
                                    bool behind = false) const;
    std::optional<std::size_t> axis(const Shape& shape, std::string_view field,
                                    std::int64_t otherwise, bool behind = false) const;
    /// Adds the product as a learned blob, or to the multiply-accumulates.
    void store(const Shape& shape);
    void multiply(const Shape& factors);
    /// All tops have this shape.
    void make(const Shape& shape);
};

} // namespace edgecut
