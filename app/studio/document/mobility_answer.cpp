// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/mobility_answer.h"

#include "core/zoo/zoo.h"

#include <utility>

namespace edgecut::studio {

namespace {

Context seeded(const Context& context, const MobilitySettings& settings)
{
    Context given = context;
    given.seed = settings.seed;
    return given;
}

} // namespace

Result<std::shared_ptr<const MobilityReport>> moveThroughWorld(const MobilitySettings& settings,
                                                               const std::string& text,
                                                               const PartitionProblem& problem,
                                                               const Context& context)
{
    Result<MobilityInput> input = mobilityInput(settings, text, context);
    if (!input)
        return failure(std::move(input.error()));
    input->options.world.record = true;
    Result<MobilityReport> report =
        runMobility(input->traces, problem, input->options, seeded(context, settings));
    if (!report)
        return failure(std::move(report.error()));
    return std::make_shared<const MobilityReport>(std::move(*report));
}

Result<PredictionStudy> predictionStudy(const MobilitySettings& settings, const std::string& text,
                                        const Context& context)
{
    const Result<MobilityInput> input = mobilityInput(settings, text, context);
    if (!input)
        return failure(input.error());
    return studyPrediction(input->traces, input->options, {}, seeded(context, settings));
}

Result<SendingStudy> sendingStudy(const MobilitySettings& settings, const std::string& text,
                                  const PartitionProblem& problem, const Context& context)
{
    const Result<MobilityInput> input = mobilityInput(settings, text, context);
    if (!input)
        return failure(input.error());
    return studySending(input->traces, problem, input->options, {}, seeded(context, settings));
}

Result<PartitionProblem> standInProblem(const Scenario& scenario)
{
    const ZooNetwork* network = findZooNetwork("resnet50");
    if (!network)
        return failure(ErrorCode::Internal, translatable("core", "ResNet-50 is missing."));
    Scenario stand = scenario;
    Scenario::Model model;
    model.number = "1";
    model.name = std::string(network->id);
    model.format = "graph";
    stand.models = {model};
    stand.current = model.number;
    stand.returnPath = ReturnPath::Paid;
    stand.resultTier.reset();
    ModelContent content;
    Result<Graph> graph = network->build(1);
    if (!graph)
        return failure(std::move(graph.error()));
    content.graph = std::move(*graph);
    Result<ScenarioProblem> built = buildProblem(stand, content);
    if (!built)
        return failure(std::move(built.error()));
    return std::move(built->problem);
}

} // namespace edgecut::studio
