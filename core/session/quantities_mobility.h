// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/quantity.h"

namespace edgecut {

/// PerDNN's numbers of the session's world (mobility_settings.h), played anew for each. Parameters
/// override the session's settings: "radius" (m), "predictor", "migrate-mb".
Result<QuantityValue> mobilityHitRatio(const QuantityRequest& request, const Context& context);
/// Queries after changes of server that PerDNN has more than IONN, as a share of IONN's.
Result<QuantityValue> mobilityQueryGain(const QuantityRequest& request, const Context& context);
/// Those that Optimal has more than IONN.
Result<QuantityValue> mobilityOptimizable(const QuantityRequest& request, const Context& context);
Result<QuantityValue> mobilityPeakUplink(const QuantityRequest& request, const Context& context);
Result<QuantityValue> mobilityPeakDownlink(const QuantityRequest& request, const Context& context);
/// Share of the servers whose peaks are below 100 Mbit/s.
Result<QuantityValue> mobilityQuietServers(const QuantityRequest& request, const Context& context);
/// Queries lost when crowded servers exchange a fraction ("migrate-mb"), as a share.
Result<QuantityValue> mobilityQueriesLost(const QuantityRequest& request, const Context& context);

/// Table III and Fig. 6, of "predictor".
Result<QuantityValue> predictionTop1(const QuantityRequest& request, const Context& context);
Result<QuantityValue> predictionTop2(const QuantityRequest& request, const Context& context);
Result<QuantityValue> predictionError(const QuantityRequest& request, const Context& context);
Result<QuantityValue> predictionFutile(const QuantityRequest& request, const Context& context);
/// The interval of greatest benefit per cost among the paper's 15, 20, 25 and 30 s.
Result<QuantityValue> predictionBestInterval(const QuantityRequest& request,
                                             const Context& context);

} // namespace edgecut
