// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"
#include "core/base/line_reader.h"
#include "core/base/result.h"
#include "core/mobility/movement.h"

#include <span>
#include <string>
#include <string_view>

namespace edgecut {

/// How a file tells who was where (contract section 9).
enum class MovementFormat {
    Metres,  ///< lines of t x y: seconds and metres (KAIST, Rhee et al., CRAWDAD 2009)
    GeoLife, ///< .plt with six header lines (Zheng et al., 2010)
    Table,   ///< CSV with a header: lat, lng, datetime, uid or t, x, y, user, in any order
    Gpx,     ///< GPX 1.0 and 1.1: track points with a time
    Sumo,    ///< floating car data of SUMO
};

/// What the first lines look like; the reader stands before them again.
MovementFormat movementFormat(std::string_view firstLine);

/// Whether a text is one of these formats, by its first line that says something; a bandwidth trace
/// with places in it is none.
bool looksLikeMovements(std::string_view text);

/// Reads movements of any size up to 50 million samples; the format is told by the content. A file
/// without user names is one user's: `user`. Takes a byte order mark, line ends of any system and
/// empty lines.
///
/// An error has its line: a number that is none or not finite, a place that is none, a field too
/// many or too few, a time that runs backwards, an XML document that is malformed, declares a
/// document type or nests deeper than 64 elements, no position at all. Warned of: samples with the
/// time of the one before (the first counts); in GeoLife and GPX, whose recorders do that, samples
/// that go back in time and points without a time (left out).
Result<TraceSet> readMovements(LineReader lines, std::string_view user,
                               const Context& context = {});
/// The user's name is that of the file; of GeoLife's "010/Trajectory/2008.plt" it is "010".
Result<TraceSet> readMovementFile(const std::string& path, const Context& context = {});

/// Files of one set: those of a user go together, in time's order. InvalidInput when some are in
/// degrees and some in metres, or a user is at two places at once.
Result<TraceSet> joinMovements(std::vector<TraceSet> files);

/// Lines of t, x, y, user with a header, and the note as a remark: what readMovements() reads
/// again. For sets in metres.
std::string writeMovements(const TraceSet& set);

} // namespace edgecut
