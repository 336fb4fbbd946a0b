// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/answer.h"
#include "app/studio/document/session_library.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace edgecut::studio {

/// What stands for an example session on the start page.
struct ExampleThumbnail
{
    /// Latency against the uplink, without the plans; none where the session has no model.
    std::optional<CurveAnswer> curve;
    double uplinkMbps = 0;
    QStringList tiers;
    QString inputKind; ///< without a model: what the session works on ("workload")
};

/// Builds the session in memory and solves it: seconds for large networks, so in a job.
Result<ExampleThumbnail> thumbnailOf(const Example& example, const Context& context);

/// The same from the user's cache where this build of the program has computed it before, else
/// computed and kept there. A cache that cannot be read or written is no failure.
Result<ExampleThumbnail> cachedThumbnail(const Example& example, const Context& context);

/// The cache's text and back; nothing where it is no such text, or one with another key.
QByteArray writeThumbnail(const ExampleThumbnail& thumbnail, const QString& key);
std::optional<ExampleThumbnail> readThumbnail(const QByteArray& text, const QString& key);

} // namespace edgecut::studio
