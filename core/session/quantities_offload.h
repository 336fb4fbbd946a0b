// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/quantity.h"

namespace edgecut {

/// The upload of the model to the server (contract section 8), queries half a second apart unless
/// the session's setting "offload/think-ms" says otherwise.
Result<QuantityValue> uploadTime(const QuantityRequest& request, const Context& context);
Result<QuantityValue> uploadBytes(const QuantityRequest& request, const Context& context);
Result<QuantityValue> queriesDuringUpload(const QuantityRequest& request, const Context& context);
Result<QuantityValue> queriesIfPresent(const QuantityRequest& request, const Context& context);

/// Of a web application that is moved, over the client alone; of its move in pieces, with the model
/// on the way, over that of a virtual machine. Parameters are the session's "snapshot/...".
Result<QuantityValue> snapshotSpeedUp(const QuantityRequest& request, const Context& context);
Result<QuantityValue> snapshotAgainstMachine(const QuantityRequest& request,
                                             const Context& context);

} // namespace edgecut
