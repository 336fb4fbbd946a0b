// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/network/link.h"
#include "core/partition/plan.h"
#include "core/partition/problem.h"

#include <string>
#include <vector>

namespace edgecut {

struct ExitLayer
{
    std::string name;
    std::string kind;
    std::vector<double> timeMs; ///< a tier each
    double outputBytes = 0;     ///< what crosses when the next layer, or the result, is elsewhere

    bool operator==(const ExitLayer&) const = default;
};

/// One way out of a network: everything from its input to that way out, a chain.
struct NetworkExit
{
    std::string name;
    double accuracy = 0; ///< of its answers, 0 to 1
    std::vector<ExitLayer> layers;
    int line = 0; ///< of the file it was read from; 0: none

    bool operator==(const NetworkExit&) const = default;
};

/// What accuracy a request asks for: normally distributed; always the mean where sd is 0.
struct Requirement
{
    double mean = 0;
    double sd = 0;

    /// The share of requests that ask for at most this accuracy.
    double shareUpTo(double accuracy) const;
    bool operator==(const Requirement&) const = default;
};

/// Where answers leave when an exit is taken as soon as it is sure enough (BranchyNet; mobile web
/// AR, Fig. 3): per exit the share of samples that leave there, and how many of those are right.
struct ThresholdRow
{
    double threshold = 0;
    std::vector<double> shares, accuracies; ///< an exit each; shares add up to 1

    bool operator==(const ThresholdRow&) const = default;
};

/// An early-exit network between device and servers (contract section 7; Zuo, Pre-DNNOff, 2024).
/// The input is on the first tier, data returns at the downlink rate, and the result must end on
/// the first tier. Where the paper charges a crossing with the receiving layer's output (Eq. 4.5),
/// this program charges the sender's: it is what crosses.
struct ExitsProblem
{
    std::string name;
    std::string note; ///< where the data come from; may be empty
    std::vector<std::string> tiers;
    double inputBytes = 0;
    std::vector<NetworkExit> exits;
    std::vector<Link> links;
    Requirement requirement;
    std::vector<ThresholdRow> thresholds; ///< may be empty

    bool operator==(const ExitsProblem&) const = default;
};

/// At least one exit with at least one layer, accuracies from 0 to 1 that rise from exit to exit,
/// unique names, a finite requirement with sd 0 or more, threshold rows that fit, and chains that
/// pass check(const PartitionProblem&). The error names the exit and its line.
Status check(const ExitsProblem& problem);

/// P(k): the share of requests that exit k serves, those whose required accuracy lies in
/// (accuracy(k-1), accuracy(k)]; the first class is open below, and the last also takes all above
/// the best accuracy. They add up to 1. The problem must be checked.
std::vector<double> exitProbabilities(const ExitsProblem& problem);

/// One exit as a partition problem: a layer for the input, pinned to the first tier, then the
/// exit's layers in order; paid return, results on the first tier.
PartitionProblem chainProblem(const ExitsProblem& problem, std::size_t exit);

/// The plan of a chain problem without its input layer, and the reverse.
Plan withoutInput(const Plan& plan);
Plan withInput(const Plan& plan);

} // namespace edgecut
