// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/published.h"

#include "core/network/link.h"
#include "core/session/network_problem.h"
#include "core/session/quantity.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace edgecut {

namespace {

/// Answers questions one after the other; a network is read and costed once.
class Answerer
{
public:
    Answerer(const PublishedSource& source, const Context& context)
        : m_source(source)
        , m_context(quiet(context))
        , m_input([this](std::string_view kind) { return inputText(kind); })
    {}

    Result<PublishedValue> answer(const QuantityQuestion& question, const std::string& unit);

private:
    /// What a method notices about one of many plans ("congested") is no news of the table.
    static Context quiet(Context context)
    {
        context.warn = nullptr;
        context.progress = nullptr;
        return context;
    }

    struct Network
    {
        Scenario scenario;
        std::optional<PartitionProblem> problem;
    };

    Result<std::string> inputText(std::string_view kind) const;
    Result<const Network*> network(const std::string& name);
    Result<Network> read(const std::string& name) const;
    Result<QuantityValue> computeOne(const Quantity& quantity, const QuantityQuestion& question,
                                     const std::string& networkName, const std::string& link);

    const PublishedSource& m_source;
    Context m_context;
    std::function<Result<std::string>(std::string_view)> m_input;
    std::map<std::string, Network> m_networks;
};

Result<std::string> Answerer::inputText(std::string_view kind) const
{
    const auto found = m_source.inputs.find(kind);
    if (found == m_source.inputs.end())
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "The session has no input of the kind \"%1\"."),
                        {std::string(kind)}});
    return found->second;
}

Result<Answerer::Network> Answerer::read(const std::string& name) const
{
    if (!name.empty()) {
        Result<NetworkProblem> made = networkProblem(m_source.scenario, name, m_context);
        if (!made)
            return failure(made.error());
        return Network{std::move(made->scenario), std::move(made->problem)};
    }
    Network network{m_source.scenario, std::nullopt};
    const Scenario::Model* model = network.scenario.currentModel();
    if (!model)
        return network;
    Result<ScenarioProblem> built = buildProblem(network.scenario, m_source.model);
    if (!built)
        return failure(built.error());
    network.problem = std::move(built->problem);
    return network;
}

Result<const Answerer::Network*> Answerer::network(const std::string& name)
{
    const auto known = m_networks.find(name);
    if (known != m_networks.end())
        return &known->second;
    Result<Network> made = read(name);
    if (!made)
        return failure(made.error());
    return &m_networks.emplace(name, std::move(*made)).first->second;
}

Result<QuantityValue> Answerer::computeOne(const Quantity& quantity,
                                           const QuantityQuestion& question,
                                           const std::string& networkName, const std::string& link)
{
    const Result<const Network*> base = network(networkName);
    if (!base)
        return failure(base.error());
    if (link.empty())
        return quantity.compute({(*base)->scenario, (*base)->problem ? &*(*base)->problem : nullptr,
                                 question.parameters, m_input},
                                m_context);
    const Result<Link> asked = parseLink(link);
    if (!asked)
        return failure(asked.error());
    Network variant = **base;
    variant.scenario.links.front() = *asked;
    if (variant.problem)
        variant.problem->links.front() = *asked;
    return quantity.compute({variant.scenario, variant.problem ? &*variant.problem : nullptr,
                             question.parameters, m_input},
                            m_context);
}

/// Takes one more value into what a row shows.
void widen(PublishedValue& shown, const QuantityValue& value, double scale, bool isFirst)
{
    if (const auto* name = std::get_if<std::string>(&value)) {
        if (isFirst)
            shown.text = *name;
        else if (shown.text != *name)
            shown.text.append(", ").append(*name);
        return;
    }
    const double number = std::get<double>(value) / scale;
    shown.low = isFirst ? number : std::min(shown.low, number);
    shown.high = isFirst ? number : std::max(shown.high, number);
}

Result<PublishedValue> Answerer::answer(const QuantityQuestion& question, const std::string& unit)
{
    const Quantity* quantity = findQuantity(question.quantity);
    if (!quantity)
        return failure(ErrorCode::InvalidInput,
                       {translatable("core", "There is no quantity \"%1\"; `edgecut quantities` "
                                             "lists those that are known."),
                        {question.quantity}});
    if (const Status status = checkParameters(*quantity, question.parameters); !status)
        return failure(status.error());
    const Result<double> scale = unitScale(quantity->dimension, unit);
    if (!scale)
        return failure(scale.error());
    const std::vector<std::string> own(1);
    PublishedValue shown;
    bool isFirst = true;
    for (const std::string& name : question.networks.empty() ? own : question.networks) {
        for (const std::string& link : question.links.empty() ? own : question.links) {
            if (m_context.stopRequested())
                return cancelled();
            const Result<QuantityValue> value = computeOne(*quantity, question, name, link);
            if (!value)
                return failure(value.error());
            widen(shown, *value, *scale, std::exchange(isFirst, false));
        }
    }
    return shown;
}

} // namespace

std::optional<double> PublishedRow::difference() const
{
    if (!ours || !*ours || !published.value.text.empty() || !(*ours)->text.empty() ||
        published.value.high == 0)
        return std::nullopt;
    return ((*ours)->high - published.value.high) / std::abs(published.value.high);
}

bool PublishedRow::sameName() const
{
    return ours && *ours && !published.value.text.empty() && (*ours)->text == published.value.text;
}

Result<PublishedSource> publishedSource(const Session& session)
{
    Result<Scenario> scenario = readScenario(session.values());
    if (!scenario)
        return failure(scenario.error());
    PublishedSource source;
    if (const Scenario::Model* model = scenario->currentModel()) {
        Result<ModelTexts> texts = readModelTexts(session, *model);
        if (!texts)
            return failure(std::move(texts.error()));
        source.model = std::move(*texts);
    }
    for (const auto& [kind, number] : scenario->shownInputs) {
        const Scenario::Input* input = scenario->shownInput(kind);
        if (!input)
            continue;
        Result<std::string> text = session.blob(input->blob);
        if (!text)
            return failure(text.error());
        if (kind != "published") {
            source.inputs.emplace(kind, std::move(*text));
            continue;
        }
        Result<std::vector<PublishedNumber>> numbers = readPublished(*text, input->name);
        if (!numbers)
            return failure(numbers.error());
        source.numbers = std::move(*numbers);
    }
    source.scenario = std::move(*scenario);
    return source;
}

Result<std::vector<PublishedRow>> computePublished(const PublishedSource& source,
                                                   const Context& context)
{
    Answerer answerer(source, context);
    std::vector<PublishedRow> rows;
    for (const PublishedNumber& number : source.numbers) {
        if (context.stopRequested())
            return cancelled();
        context.report(static_cast<double>(rows.size()) /
                           static_cast<double>(source.numbers.size()),
                       {translatable("core", "Computing %1"), {number.what}});
        PublishedRow row{number, std::nullopt};
        if (number.ours) {
            row.ours = answerer.answer(*number.ours, number.unit);
            if (!*row.ours && row.ours->error().code == ErrorCode::Cancelled)
                return cancelled();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace edgecut
