// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/scenario.h"

namespace edgecut::studio {

/// False where the model does not say how large the tensor is: its bytes are then 0 and must not be
/// shown as if that were known.
bool isSizeKnown(const ScenarioProblem& model, TensorId tensor);

/// Some layer's time or some tensor's size is not known, so every sum over them is a lower bound.
bool hasUnknownCosts(const ScenarioProblem& model);

} // namespace edgecut::studio
