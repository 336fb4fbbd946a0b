// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/upload_shades.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UploadShades)
};

/// What is sent of the layers that a node stands for.
struct Sent
{
    int first = std::numeric_limits<int>::max(), last = -1; ///< parts
    double sum = 0;
    int count = 0, ahead = 0;
    bool isThere = true;
};

constexpr int notSent = -1, sentAhead = -2;

/// By layers: the part it goes with, notSent or sentAhead.
std::vector<int> partOfLayer(const PartitionProblem& problem, const Upload& upload,
                             const std::vector<bool>& ahead)
{
    std::vector<int> parts(problem.layerCount(), notSent);
    for (std::size_t i = 0; i < std::min(parts.size(), ahead.size()); ++i) {
        if (ahead[i] && problem.layers[i].weightBytes > 0)
            parts[i] = sentAhead;
    }
    for (std::size_t part = 0; part < upload.order.entries.size(); ++part) {
        for (const LayerId layer : upload.order.entries[part].layers) {
            if (problem.layers[layer.index()].weightBytes > 0)
                parts[layer.index()] = static_cast<int>(part);
        }
    }
    return parts;
}

void add(Sent& sent, int part, const Upload& upload, double ms)
{
    if (part == notSent)
        return;
    ++sent.count;
    if (part == sentAhead) {
        ++sent.ahead;
        return;
    }
    sent.first = std::min(sent.first, part);
    sent.last = std::max(sent.last, part);
    const std::size_t last = std::max<std::size_t>(upload.order.entries.size(), 2) - 1;
    sent.sum += part / static_cast<double>(last);
    sent.isThere = sent.isThere && upload.arrivalMs[static_cast<std::size_t>(part)] <= ms;
}

QString noteOf(const Sent& sent)
{
    if (sent.count == 0)
        return {};
    if (sent.last < 0)
        return Words::tr(" · ahead");
    return sent.first == sent.last
               ? Words::tr(" · part %1").arg(sent.first + 1)
               : Words::tr(" · parts %1–%2").arg(sent.first + 1).arg(sent.last + 1);
}

} // namespace

QString UploadShades::noteRoom()
{
    return Words::tr(" · parts %1–%2").arg(99).arg(100);
}

UploadShades uploadShades(const PartitionProblem& problem, const Upload& upload,
                          const std::vector<bool>& ahead, double ms, const GraphFolding& folding)
{
    const std::vector<int> parts = partOfLayer(problem, upload, ahead);
    std::vector<Sent> sent(folding.isFolded() ? folding.sizeOfNode.size() : parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int node = folding.nodeOf(static_cast<int>(i));
        if (node >= 0)
            add(sent[static_cast<std::size_t>(node)], parts[i], upload, ms);
    }
    UploadShades shades;
    for (const Sent& each : sent) {
        shades.values.fractions.push_back(
            each.count > 0 ? each.sum / each.count : std::numeric_limits<double>::quiet_NaN());
        shades.values.marked.push_back(!each.isThere);
        shades.notes.push_back(noteOf(each));
    }
    shades.values.scale = {Words::tr("Order of the upload"), Words::tr("first"), Words::tr("last"),
                           Words::tr("not sent"), Words::tr("not there yet")};
    return shades;
}

} // namespace edgecut::studio
