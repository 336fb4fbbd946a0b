// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offloading/snapshot.h"

#include "core/network/link.h"

#include <algorithm>
#include <array>

namespace edgecut {

namespace {

enum Key {
    State,
    ChangedShare,
    ClientRate,
    ServerRate,
    CompareRate,
    Pieces,
    PieceMs,
    Uplink,
    Downlink,
    RoundTrip,
    Backhaul,
    Overlay,
    Synthesis,
    Model,
    ClientRun,
    ServerRun,
    KeyCount
};

constexpr std::array<OptionSpec, KeyCount> optionTable = {
    OptionSpec{"state-mb", translatable("core", "State of the application"), "MB", 0, 4, 1e6,
               translatable("core", "A snapshot of all of it")},
    OptionSpec{"changed-share", translatable("core", "Changed part"), "", 0, 0.15, 1,
               translatable("core", "Of the state, since the application began")},
    OptionSpec{"client-mb-per-s", translatable("core", "Client's snapshots"), "MB/s", 1e-3, 10, 1e6,
               translatable("core", "How fast the client captures or restores a snapshot")},
    OptionSpec{"server-mb-per-s", translatable("core", "Server's snapshots"), "MB/s", 1e-3, 60, 1e6,
               translatable("core", "How fast a server captures or restores a snapshot")},
    OptionSpec{"compare-mb-per-s", translatable("core", "Comparing documents"), "MB/s", 1e-3, 80,
               1e6, translatable("core", "How fast the changed part is found")},
    OptionSpec{"pieces", translatable("core", "Pieces"), "", 1, 8, 10000,
               translatable("core", "In which a pipelined snapshot is sent")},
    OptionSpec{"piece-ms", translatable("core", "Cost of a piece"), "ms", 0, 0.5, 1e6,
               translatable("core", "What each piece takes more in each step")},
    OptionSpec{"uplink-mbps", translatable("core", "Uplink"), "Mbit/s", 1e-3, 35, 1e6,
               translatable("core", "From the client to the server")},
    OptionSpec{"downlink-mbps", translatable("core", "Downlink"), "Mbit/s", 1e-3, 50, 1e6,
               translatable("core", "From the server to the client")},
    OptionSpec{"round-trip-ms", translatable("core", "Round trip"), "ms", 0, 4, 1e6,
               translatable("core", "Half of it is added to each transfer")},
    OptionSpec{"backhaul-mbps", translatable("core", "Backhaul"), "Mbit/s", 1e-3, 500, 1e6,
               translatable("core", "Between two servers")},
    OptionSpec{"overlay-mb", translatable("core", "Overlay of the virtual machine"), "MB", 0, 60,
               1e6, translatable("core", "What is sent of it beyond the base that servers have")},
    OptionSpec{"synthesis-mb-per-s", translatable("core", "Synthesis"), "MB/s", 1e-3, 20, 1e6,
               translatable("core", "How fast a server joins overlay and base")},
    OptionSpec{"model-mb", translatable("core", "Model"), "MB", 0, 16, 1e6,
               translatable("core", "The neural network of the application")},
    OptionSpec{"client-run-ms", translatable("core", "Run on the client"), "ms", 0, 5000, 1e9,
               translatable("core", "The computation, without offloading")},
    OptionSpec{"server-run-ms", translatable("core", "Run on the server"), "ms", 0, 250, 1e9,
               translatable("core", "The same computation there")},
};

constexpr double bytesOfAMegabyte = 1e6;

class Study
{
public:
    explicit Study(const OptionValues& values) : m_values(values) {}

    SnapshotStudy run() const
    {
        SnapshotStudy study;
        for (const bool ahead : {true, false}) {
            study.migrations.push_back(
                there("full", translatable("core", "Whole snapshot"), at(State), 0, false, ahead));
            study.migrations.push_back(there("changed", translatable("core", "Changed part"),
                                             changed(), compareMs(), false, ahead));
            study.migrations.push_back(there("pipelined",
                                             translatable("core", "Changed part, in pieces"),
                                             changed(), compareMs(), true, ahead));
            study.migrations.push_back(machine(ahead));
        }
        study.migrations.push_back(between("hand-off", translatable("core", "To another server"),
                                           at(ServerRate), at(ServerRate), at(Backhaul)));
        study.migrations.push_back(back());
        for (const Migration& migration : study.migrations)
            study.bestSpeedUp = std::max(study.bestSpeedUp, migration.speedUp);
        const auto ratio = [&study](std::size_t machine, std::size_t pipelined) {
            const double ms = study.migrations[pipelined].totalMs;
            return ms > 0 ? study.migrations[machine].totalMs / ms : 0;
        };
        study.fasterThanVm = ratio(3, 2);
        study.fasterThanVmWithModel = ratio(7, 6);
        return study;
    }

private:
    double at(Key key) const { return optionValue(m_values, optionTable[key]); }
    double changed() const { return at(State) * at(ChangedShare); }
    double compareMs() const { return 1000 * at(State) / at(CompareRate); }
    double sendMs(double megabytes, double mbps) const
    {
        return megabytes > 0 ? transferMs(megabytes * bytesOfAMegabyte, mbps) + at(RoundTrip) / 2
                             : 0;
    }

    Migration between(std::string_view id, Template title, double captureRate, double restoreRate,
                      double mbps) const
    {
        Migration migration;
        migration.id = id;
        migration.title = title;
        migration.modelSentAhead = true;
        migration.captureMs = compareMs() + 1000 * changed() / captureRate;
        migration.transferMs = sendMs(changed(), mbps);
        migration.restoreMs = 1000 * changed() / restoreRate;
        migration.totalMs = migration.captureMs + migration.transferMs + migration.restoreMs;
        return migration;
    }
    Migration back() const
    {
        return between("fall-back", translatable("core", "Back to the client"), at(ServerRate),
                       at(ClientRate), at(Downlink));
    }

    void finish(Migration& migration, double stepsMs, bool ahead) const
    {
        migration.modelSentAhead = ahead;
        migration.modelMs = ahead ? 0 : sendMs(at(Model), at(Uplink));
        migration.totalMs = stepsMs + migration.modelMs;
        migration.appMs = migration.totalMs + at(ServerRun) + back().totalMs;
        migration.speedUp = migration.appMs > 0 ? at(ClientRun) / migration.appMs : 0;
    }

    Migration there(std::string_view id, Template title, double megabytes, double comparedMs,
                    bool inPieces, bool ahead) const
    {
        Migration migration;
        migration.id = id;
        migration.title = title;
        migration.captureMs = 1000 * megabytes / at(ClientRate);
        migration.transferMs = sendMs(megabytes, at(Uplink));
        migration.restoreMs = 1000 * megabytes / at(ServerRate);
        double stepsMs = migration.captureMs + migration.transferMs + migration.restoreMs;
        if (inPieces) {
            const double pieces = at(Pieces);
            const double longest =
                std::max({migration.captureMs, migration.transferMs, migration.restoreMs});
            stepsMs =
                stepsMs / pieces + longest * (pieces - 1) / pieces + at(PieceMs) * (pieces + 2);
        }
        migration.captureMs += comparedMs;
        finish(migration, stepsMs + comparedMs, ahead);
        return migration;
    }

    Migration machine(bool ahead) const
    {
        Migration migration;
        migration.id = "vm";
        migration.title = translatable("core", "Virtual machine");
        migration.transferMs = sendMs(at(Overlay), at(Uplink));
        migration.restoreMs = 1000 * at(Overlay) / at(Synthesis);
        finish(migration, migration.transferMs + migration.restoreMs, ahead);
        return migration;
    }

    const OptionValues& m_values;
};

} // namespace

std::span<const OptionSpec> snapshotOptionSpecs()
{
    return optionTable;
}

Result<SnapshotStudy> studySnapshots(const OptionValues& values)
{
    if (const Status status = checkOptions(optionTable, values, "snapshot"); !status)
        return failure(status.error());
    return Study(values).run();
}

} // namespace edgecut
