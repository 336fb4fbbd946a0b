// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/provisioning.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace edgecut {

namespace {

constexpr std::array publishedTable = {
    PublishedShares{"alexnet-cifar", 0.09, 0.17, 0.74},
    PublishedShares{"vgg16-cifar", 0.02, 0.84, 0.14},
    PublishedShares{"resnet32", 0.31, 0.32, 0.37},
    PublishedShares{"mobilenet-v1-cifar", 0.21, 0.47, 0.32},
};

} // namespace

std::span<const PublishedShares> publishedShares()
{
    return publishedTable;
}

const PublishedShares* findPublishedShares(std::string_view network)
{
    const auto found = std::ranges::find(publishedTable, network, &PublishedShares::network);
    return found == publishedTable.end() ? nullptr : &*found;
}

const ProvisionedService* serviceOf(const Provisioning& provisioning, Provision provision)
{
    const auto found = std::ranges::find(provisioning.rows, provision, &ProvisionedRow::provision);
    return found != provisioning.rows.end() && found->service ? &*found->service : nullptr;
}

std::optional<ProvisioningMeans> meansOf(std::span<const ProvisionedNetwork> networks,
                                         Provision provision)
{
    ProvisioningMeans sum;
    double count = 0, withEnergy = 0, energy = 0;
    for (const ProvisionedNetwork& network : networks) {
        const ProvisionedService* service = serviceOf(network.provisioning, provision);
        if (!service)
            continue;
        count += 1;
        sum.latencyImprovement += service->latencyImprovement;
        sum.costSaving += service->costSaving;
        sum.balance += std::abs(service->balanceRate);
        if (service->energySaving) {
            withEnergy += 1;
            energy += *service->energySaving;
        }
    }
    if (count == 0)
        return std::nullopt;
    for (double* part : {&sum.latencyImprovement, &sum.costSaving, &sum.balance})
        *part /= count;
    if (withEnergy > 0)
        sum.energySaving = energy / withEnergy;
    return sum;
}

Message whyProvisioningDiffers()
{
    return translatable(
        "core", "The paper prints neither how fast its phone and its edge server are nor how it "
                "adapts its networks to CIFAR: both are assumed here. With its own models of time "
                "the servers are so much faster that latency + eta * energy alone leaves nothing "
                "on the phone, as it says of Neurosurgeon and MAUI; the plans whose shares it "
                "prints keep up to 74 % there, which a price of server time explains "
                "(Balanced).");
}

} // namespace edgecut
