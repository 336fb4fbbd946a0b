// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/onnx_rules.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace edgecut {

/// One attention, whichever operation writes it down: queries times keys, and the result times
/// values, for each head. Heads of keys and values may be fewer than those of queries (grouped).
struct OnnxAttention
{
    std::int64_t batch = 0;
    std::int64_t queries = 0;    ///< length of the queries
    std::int64_t keys = 0;       ///< length of the keys, those kept from before included
    std::int64_t heads = 0;      ///< of the queries
    std::int64_t keyHeads = 0;   ///< of keys and values
    std::int64_t width = 0;      ///< of a head's queries and keys
    std::int64_t valueWidth = 0; ///< of a head's values
    bool headsApart = false;     ///< written as [batch, heads, length, width], not side by side
    std::int64_t projection = 0; ///< multiply-accumulates of the input's projection within it
};

/// Sizes of ONNX's Attention, and ONNX Runtime's Attention, QAttention, MultiHeadAttention and
/// GroupQueryAttention; nullopt: not known, or they do not fit.
std::optional<OnnxAttention> attentionOf(const onnx::NodeProto& node, const OnnxInputs& inputs);

/// What the node writes, in order: the result and what it keeps of keys and values; those behind
/// (weights of each pair) are not in the list.
std::vector<Shape> attentionShapes(const onnx::NodeProto& node, const OnnxInputs& inputs);

/// Multiply-accumulates of all heads; nullopt: not known.
std::optional<std::int64_t> attentionMacs(const onnx::NodeProto& node, const OnnxInputs& inputs);

} // namespace edgecut
