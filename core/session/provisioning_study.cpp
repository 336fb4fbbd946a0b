// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/provisioning_study.h"

#include "core/session/network_problem.h"

#include <array>
#include <utility>

namespace edgecut {

std::span<const std::string> webArNetworks()
{
    static const std::array<std::string, 4> networks{"zoo:alexnet-cifar", "zoo:vgg16-cifar",
                                                     "zoo:resnet32", "zoo:mobilenet-v1-cifar"};
    return networks;
}

Scenario webArScenario()
{
    Scenario scenario;
    scenario.tiers = {
        {"mobile", "web-ar-mobile"}, {"edge", "web-ar-edge"}, {"cloud", "web-ar-cloud"}};
    for (const char* id : {"5g-device-edge", "5g-edge-cloud"})
        scenario.links.push_back(findLinkPreset(id)->link);
    scenario.returnPath = ReturnPath::Paid;
    scenario.resultTier = scenario.tiers.front().name;
    return scenario;
}

Result<std::vector<ProvisionedNetwork>> provisioningStudy(const Scenario& scenario,
                                                          std::span<const std::string> networks,
                                                          const ProvisioningOptions& options,
                                                          const Context& context)
{
    constexpr std::string_view zoo = "zoo:";
    std::vector<ProvisionedNetwork> studied;
    for (std::size_t i = 0; i < networks.size(); ++i) {
        context.report(static_cast<double>(i) / static_cast<double>(networks.size()),
                       {translatable("core", "Providing %1"), {networks[i]}});
        Result<NetworkProblem> made = networkProblem(scenario, networks[i], context);
        if (!made)
            return failure(std::move(made.error()));
        Context quiet = context;
        quiet.progress = nullptr;
        Result<Provisioning> provisioning = provision(made->problem, options, quiet);
        if (!provisioning) {
            Error error = std::move(provisioning.error());
            if (error.file.empty() && error.code != ErrorCode::Cancelled)
                error.file = networks[i];
            return failure(std::move(error));
        }
        studied.push_back(
            {networks[i].substr(zoo.size()), std::move(made->problem), std::move(*provisioning)});
    }
    return studied;
}

} // namespace edgecut
