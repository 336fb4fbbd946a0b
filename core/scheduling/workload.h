// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace edgecut {

using RequestId = Id<struct RequestTag>;

/// One computation that an edge server is asked for: a layer of a network, or a block of layers.
struct Request
{
    std::string id; ///< "r1"; no two are alike
    double arrivalMs = 0;
    double serviceMs = 0;
    double value = 0;        ///< probability that its answer can be trusted; 0 or more
    RequestId after;         ///< has finished before this one is ready; none: not valid
    std::int32_t user = -1;  ///< into Workload::users; none: negative
    std::int32_t label = -1; ///< into Workload::labels, what is computed; none: negative
    int line = 0;            ///< of the file it was read from, for messages; 0: none
    double blockPerMs = -1;  ///< a block's efficiency, which is no quotient of the above; a single
                             ///< request's is value / service: negative

    bool operator==(const Request&) const = default;
};

/// What waits before an edge server (contract section 5, in its file's order).
struct Workload
{
    static constexpr std::size_t mostRequests = 1'000'000;

    std::string name;
    std::string note; ///< where the values come from ("synthetic: ..."); may be empty
    std::vector<std::string> users, labels;
    std::vector<Request> requests;
    /// A list a request, of the ids that a block was joined from, in order; empty where nothing
    /// was joined.
    std::vector<std::vector<std::string>> members;

    std::size_t size() const { return requests.size(); }
    const Request& operator[](RequestId id) const { return requests[id.index()]; }
    bool operator==(const Workload&) const = default;
};

/// Value per millisecond of service; infinite for a service of 0; a block's is the mean of its
/// requests'.
double efficiencyPerMs(const Request& request);

/// Finite numbers of 0 or more, ids of their own, `after` within the workload and never in a
/// circle. The error names the request and, where it is known, its line. O(n) on average.
Status check(const Workload& workload);

/// The workload with each run of one user's requests that follow one another by `after` joined into
/// a block (mobile web AR, "DNN computation scheduling policy", first step): service = the sum,
/// efficiency = the mean of theirs, value = efficiency * service; it keeps its first request's id
/// and comes when the last of its requests has, since it is served as one. Requests without a user
/// are never joined. Where several requests of one user come after the same one, the run ends
/// before them. What came after any request of a block now comes after the block.
///
/// Expects check() to have passed. InvalidInput where a block holds a service of 0 beside others:
/// its mean efficiency, and so its value, would be infinite. O(n).
Result<Workload> mergeBlocks(const Workload& workload);

} // namespace edgecut
