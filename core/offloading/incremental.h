// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/options.h"
#include "core/offloading/upload_order.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace edgecut {

/// A client that changes its server at a moment.
struct Handover
{
    double atMs = 0;
    double migratedShare = 0; ///< of the model's bytes in the order, sent ahead; in [0, 1]

    bool operator==(const Handover&) const = default;
};

struct OffloadOptions
{
    static constexpr std::size_t mostQueries = 1'000'000;

    double thinkMs = 500; ///< from the end of a query to the start of the next one
    std::optional<Handover> handover;
    double untilMs = 0; ///< queries are asked until then at least, for drawing

    bool operator==(const OffloadOptions&) const = default;
};

/// "think-ms", "handover-s", "migrated-share"; a handover-s of 0 is none.
std::span<const OptionSpec> offloadOptionSpecs();
/// InvalidInput for an unknown key or a value out of range.
Result<OffloadOptions> offloadOptions(const OptionValues& values);

struct OffloadQuery
{
    double startMs = 0;
    double latencyMs = 0;
    std::size_t entries = 0; ///< of the server's order that had arrived whole when it started
    bool second = false;     ///< asked of the second server

    double endMs() const { return startMs + latencyMs; }
    bool operator==(const OffloadQuery&) const = default;
};

/// One upload as time passes.
struct Upload
{
    UploadOrder order;
    double beginMs = 0;
    std::vector<double> arrivalMs; ///< an entry each: when it has arrived whole
    double uploadMs = 0;           ///< from beginMs until all has arrived
    /// Queries that end within the upload, from one that starts with it; `ifPresent` had the order
    /// been there before.
    std::size_t queriesDuring = 0, queriesIfPresent = 0;

    bool operator==(const Upload&) const = default;
};

struct OffloadRun
{
    Upload first;
    /// After a hand-over; its order is what was not sent ahead.
    std::optional<Upload> second;
    double migratedBytes = 0;  ///< sent ahead to the second server
    std::vector<bool> present; ///< by layers: on the second server at the hand-over
    /// Those that start until the upload (the second one) is complete.
    std::vector<OffloadQuery> queries;

    bool operator==(const OffloadRun&) const = default;
};

/// Queries while a model is uploaded (IONN, PerDNN; contract section 8; Figs. 1, 7, Table II). The
/// upload uses the whole uplink, entry after entry, `bytes * 8 / (uplink * 1000)` ms without the
/// link's latency. A query starts `thinkMs` after the last one ended and uses the entries that had
/// arrived whole when it started; it is counted when it ends within the upload.
///
/// At a hand-over the first upload ends where it stands. Of what had arrived at the first server,
/// the first layers of its order, up to the migrated share of the order's bytes, are on the second
/// one already; the rest is uploaded to it in an order of its own. The query under way ends with
/// the first server, the next one asks the second.
///
/// Errors of uploadOrder(); Limit beyond mostQueries, InvalidInput where queries take no time at
/// all.
Result<OffloadRun> runOffload(const PartitionProblem& problem, const OffloadOptions& options = {},
                              const Context& context = {});

/// An order sent over `uplinkMbps` from `beginMs` on, with its counts of queries.
Result<Upload> uploadOf(UploadOrder order, double uplinkMbps, double beginMs, double thinkMs);

/// The layers among the first `bytes` of an order, layer by layer, that are there whole; `present`
/// is taken along. With all of an order's bytes, all of it.
std::vector<bool> withFirstBytes(const PartitionProblem& problem, const UploadOrder& order,
                                 double bytes, std::vector<bool> present);

} // namespace edgecut
