// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace edgecut {

/// An index that cannot be taken for another kind of index. Negative means "none".
template <typename Tag>
struct Id
{
    std::int32_t value = -1;

    constexpr Id() = default;
    constexpr explicit Id(std::int32_t v) : value(v) {}
    constexpr explicit Id(std::size_t v) : value(static_cast<std::int32_t>(v)) {}

    constexpr bool isValid() const { return value >= 0; }
    /// For subscripts: `times[layer.index()]`.
    constexpr std::size_t index() const { return static_cast<std::size_t>(value); }

    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using LayerId = Id<struct LayerTag>;
using TensorId = Id<struct TensorTag>;
/// Tiers are ordered from the data source outward: TierId(0) is where the data is.
using TierId = Id<struct TierTag>;

} // namespace edgecut

template <typename Tag>
struct std::hash<edgecut::Id<Tag>>
{
    std::size_t operator()(edgecut::Id<Tag> id) const noexcept
    {
        return std::hash<std::int32_t>{}(id.value);
    }
};
