// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QObject;

namespace edgecut::studio {

class JobRunner;

/// Calls `next` in the event loop once nothing runs any more: results are delivered by queued
/// calls, and what they change may start further jobs, so settled means that nothing ran after a
/// whole turn of the loop. Never where `context` or the runner has gone before.
void whenSettled(JobRunner& jobs, QObject* context, std::function<void()> next);

} // namespace edgecut::studio
