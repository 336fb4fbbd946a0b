// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/options.h"
#include "core/base/result.h"

#include <span>
#include <string_view>
#include <vector>

namespace edgecut {

/// One way to move a running web application, in ms.
struct Migration
{
    std::string_view id; ///< "full", "changed", "pipelined", "vm", "hand-off", "fall-back"
    Template title;
    bool modelSentAhead = false;
    double captureMs = 0;
    double transferMs = 0; ///< of the state
    double modelMs = 0;    ///< transfer of the neural network's model, where it was not sent ahead
    double restoreMs = 0;  ///< of a snapshot, or the synthesis of a virtual machine
    double totalMs = 0;    ///< less than the sum where the steps overlap
    double appMs = 0;      ///< with the run on the server and the way back; 0: does not apply
    double speedUp = 0;    ///< the client's own run over appMs; 0: does not apply

    bool operator==(const Migration&) const = default;
};

struct SnapshotStudy
{
    std::vector<Migration> migrations;
    double bestSpeedUp = 0;           ///< of an application over running on the client
    double fasterThanVm = 0;          ///< pipelined against a virtual machine, the model sent ahead
    double fasterThanVmWithModel = 0; ///< the same with the model on the way

    bool operator==(const SnapshotStudy&) const = default;
};

/// Published by Jeong ("Lightweight offloading system for mobile edge computing", Section II-A).
constexpr double publishedAppSpeedUp = 7.2;
constexpr double publishedFasterThanVm = 2.5;

/// Every parameter of the model. The defaults are assumptions, since the paper prints none.
std::span<const OptionSpec> snapshotOptionSpecs();

/// Moving a web application to a server as a snapshot, a program that rebuilds its state: the whole
/// state, the part of its document that changed, or that part in pieces, captured, sent and
/// restored side by side; against a virtual machine whose overlay is sent and put together with its
/// base.
///
/// capture = state / capture rate; transfer = bytes * 8 / rate + half a round trip; restore = state
/// / restore rate; comparing documents costs the whole state / compare rate. In k pieces the steps
/// take sum / k + (k - 1) * longest / k, and each piece half a millisecond more in each step (an
/// option). A model that was not sent ahead goes first. The way back is the changed part on the
/// downlink, as is a fall-back, restored at the client's rate; a hand-off goes between servers over
/// the backhaul. Rates in 10^6 bytes or bit a second. InvalidInput for an unknown key or a value
/// out of range.
Result<SnapshotStudy> studySnapshots(const OptionValues& values);

} // namespace edgecut
