// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/quantities_provisioning.h"

#include "core/session/provisioning_study.h"

#include <algorithm>

namespace edgecut {

namespace {

Result<Provision> wayOf(const QuantityRequest& request)
{
    const Result<std::string> id = textParameter(request, "way");
    if (!id)
        return failure(id.error());
    std::string known;
    for (const ProvisionKind& kind : provisionKinds()) {
        if (kind.id == *id)
            return kind.provision;
        known += (known.empty() ? "" : ", ") + std::string(kind.id);
    }
    return failure(ErrorCode::InvalidInput,
                   {translatable("core", "\"%1\" is no way to provide a service; name one of %2."),
                    {*id, known}});
}

ProvisioningOptions optionsFor(const QuantityRequest& request, Provision way)
{
    ProvisioningOptions options;
    for (const auto& [key, member] :
         {std::pair("provision/edge-price", &ProvisioningOptions::edgePrice),
          std::pair("provision/omega", &ProvisioningOptions::omega)})
        options.*member = request.scenario.setting(key, options.*member);
    options.learns = way == Provision::Learned;
    return options;
}

Result<ProvisioningMeans> means(const QuantityRequest& request, const Context& context)
{
    const Result<Provision> way = wayOf(request);
    if (!way)
        return failure(way.error());
    const Result<std::vector<ProvisionedNetwork>> networks =
        provisioningStudy(request.scenario, webArNetworks(), optionsFor(request, *way), context);
    if (!networks)
        return failure(networks.error());
    const std::optional<ProvisioningMeans> mean = meansOf(*networks, *way);
    if (!mean)
        return failure(ErrorCode::Infeasible,
                       translatable("core", "None of the networks can be provided in this way."));
    return *mean;
}

} // namespace

Result<QuantityValue> serviceLatencySaving(const QuantityRequest& request, const Context& context)
{
    return means(request, context).map([](const ProvisioningMeans& mean) -> QuantityValue {
        return mean.latencyImprovement;
    });
}

Result<QuantityValue> serviceCostSaving(const QuantityRequest& request, const Context& context)
{
    return means(request, context).map([](const ProvisioningMeans& mean) -> QuantityValue {
        return mean.costSaving;
    });
}

Result<QuantityValue> serviceEnergySaving(const QuantityRequest& request, const Context& context)
{
    const Result<ProvisioningMeans> mean = means(request, context);
    if (!mean)
        return failure(mean.error());
    if (!mean->energySaving)
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The phone draws nothing here; choose a device that "
                                            "has a model of its energy."));
    return *mean->energySaving;
}

Result<QuantityValue> serviceShare(const QuantityRequest& request, const Context& context)
{
    const Result<const PartitionProblem*> problem = problemOf(request);
    if (!problem)
        return failure(problem.error());
    const Result<Provision> way = wayOf(request);
    if (!way)
        return failure(way.error());
    const Result<std::string> name = textParameter(request, "tier");
    if (!name)
        return failure(name.error());
    const std::optional<TierId> tier = (*problem)->findTier(*name);
    if (!tier)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There is no tier \"%1\" in this session."), {*name}});
    const Result<Provisioning> made = provision(**problem, optionsFor(request, *way), context);
    if (!made)
        return failure(made.error());
    const auto row = std::ranges::find(made->rows, *way, &ProvisionedRow::provision);
    if (!row->service)
        return failure(row->service.error());
    return row->service->shares[tier->index()];
}

} // namespace edgecut
