// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace edgecut {

class JsonPlace;

/// A number that a paper prints, or the two ends of a range, or a name ("max5").
struct PublishedValue
{
    double low = 0, high = 0; ///< in the row's unit; equal: one number
    std::string text;         ///< not empty: a name instead

    bool operator==(const PublishedValue&) const = default;
};

/// How the same is computed here: a quantity of the catalogue (core/session/quantity.h).
struct QuantityQuestion
{
    std::string quantity;              ///< "latency-speedup"
    std::vector<std::string> networks; ///< "zoo:resnet18"; empty: the session's model
    std::vector<std::string> links;    ///< as parseLink() reads them; empty: the session's
    /// Everything else: "method", "against", options of the method ... Numbers as their text.
    std::map<std::string, std::string, std::less<>> parameters;

    bool operator==(const QuantityQuestion&) const = default;
};

struct PublishedNumber
{
    std::string figure; ///< "Fig. 15"
    std::string what;   ///< "Latency speed-up of ResNet-18 over 3G"
    PublishedValue value;
    std::string unit;                     ///< "×", "%", "ms", "MiB" ...; may be empty
    std::string text;                     ///< why ours differs; may be empty
    std::optional<QuantityQuestion> ours; ///< nothing: it cannot be computed from a session

    bool operator==(const PublishedNumber&) const = default;
};

/// {"format": "edgecut.published", "version": 1, "numbers": [{"figure", "what", "value": 4.14 or
/// [1.91, 6.45] or "max5", "unit", "text", "ours": {"quantity", "networks", "links", ...}}]}.
/// Whether quantities, networks and links exist is asked when they are computed. `file` is for
/// messages.
Result<std::vector<PublishedNumber>> readPublished(std::string_view json, const std::string& file);
std::string writePublished(const std::vector<PublishedNumber>& numbers);

/// One element of "numbers", for documents that hold them too (recipes).
PublishedNumber readPublishedNumber(JsonPlace place);

} // namespace edgecut
