// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/actor_critic.h"

#include "core/base/random.h"
#include "core/learning/adam.h"
#include "core/learning/perceptron.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>
#include <tuple>
#include <utility>

namespace edgecut {

namespace {

constexpr double outputRange = 3e-3; // Lillicrap et al., so that the first actions are undecided
constexpr int mostGreedySteps = 20;

Status checkActorCritic(const LearningEnvironment& environment, const ActorCriticOptions& options)
{
    const bool sizes = environment.stateSize > 0 && environment.actionSize > 0 &&
                       environment.start.size() == environment.stateSize && environment.act &&
                       options.episodes > 0 && options.steps > 0 && options.actorWidth > 0 &&
                       options.criticWidth > 0 && options.batch > 0 &&
                       options.replay >= options.batch;
    const bool rates = options.actorRate > 0 && options.criticRate > 0 && options.follow > 0 &&
                       options.follow <= 1 && options.discount >= 0 && options.discount < 1 &&
                       options.noiseSize >= 0 && options.noisePull >= 0;
    if (sizes && rates)
        return {};
    return failure(ErrorCode::InvalidInput,
                   translatable("core",
                                "The learner's options are out of range: sizes must be 1 or "
                                "more, rates above 0, the discount below 1, and the memory "
                                "no smaller than a batch."));
}

/// Normal deviates by Box and Muller, so that they are the same everywhere.
double normal(Random& random)
{
    const double radius = std::sqrt(-2 * std::log(1 - random.uniform()));
    return radius * std::cos(2 * std::numbers::pi * random.uniform());
}

/// The transitions remembered: a ring of rows [state, action, reward, next state].
class Replay
{
public:
    Replay(std::size_t capacity, std::size_t stateSize, std::size_t actionSize)
        : m_capacity(capacity), m_state(stateSize), m_action(actionSize)
    {}

    std::size_t size() const { return m_rows.size() / width(); }
    void add(std::span<const double> state, std::span<const double> action, double reward,
             std::span<const double> next)
    {
        if (size() < m_capacity)
            m_rows.resize(m_rows.size() + width());
        double* row = m_rows.data() + m_next * width();
        row = std::copy(state.begin(), state.end(), row);
        row = std::copy(action.begin(), action.end(), row);
        *row++ = reward;
        std::copy(next.begin(), next.end(), row);
        m_next = (m_next + 1) % m_capacity;
    }
    const double* row(std::size_t at) const { return m_rows.data() + at * width(); }

private:
    std::size_t width() const { return 2 * m_state + m_action + 1; }

    std::size_t m_capacity, m_state, m_action;
    std::size_t m_next = 0;
    std::vector<double> m_rows;
};

/// A network with the slow copy that its targets are taken from.
struct Learner
{
    Learner(const PerceptronShape& shape, double rate, Random& random)
        : parameters(initialParameters(shape, outputRange, random))
        , target(parameters)
        , gradient(parameters.size())
        , adam(parameters.size(), rate)
    {}

    void step(double follow)
    {
        adam.step(parameters, gradient);
        for (std::size_t i = 0; i < target.size(); ++i)
            target[i] += follow * (parameters[i] - target[i]);
    }

    std::vector<double> parameters, target, gradient;
    Adam adam;
};

class Agent
{
public:
    Agent(const LearningEnvironment& environment, const ActorCriticOptions& options,
          std::uint64_t seed)
        : m_environment(environment)
        , m_options(options)
        , m_random(seed)
        , m_actorShape{environment.stateSize, options.actorWidth, environment.actionSize, true}
        , m_criticShape{environment.stateSize + environment.actionSize, options.criticWidth, 1,
                        false}
        , m_actor(m_actorShape, options.actorRate, m_random)
        , m_critic(m_criticShape, options.criticRate, m_random)
        , m_replay(options.replay, environment.stateSize, environment.actionSize)
        , m_one(m_actorShape, 1)
        , m_actorBatch(m_actorShape, options.batch)
        , m_criticBatch(m_criticShape, options.batch)
        , m_batchGradient(options.batch)
        , m_inputGradient(options.batch * m_criticShape.inputs)
        , m_actionGradient(options.batch * environment.actionSize)
        , m_rows(options.batch)
        , m_noise(environment.actionSize)
        , m_action(environment.actionSize)
        , m_next(environment.stateSize)
    {}

    TrainedActor train(const Context& context,
                       const std::function<void(const LearningEpisode&)>& watch)
    {
        TrainedActor trained;
        trained.visitedReward = -std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < m_options.episodes && trained.whole; ++i) {
            const double fallen =
                1 - static_cast<double>(i) / static_cast<double>(m_options.episodes);
            const auto episode = play(fallen * m_options.noiseSize, context, trained);
            if (!episode)
                break;
            trained.episodes.push_back(*episode);
            context.report(static_cast<double>(i + 1) / static_cast<double>(m_options.episodes),
                           translatable("core", "Training the agent"));
            if (watch)
                watch(trained.episodes.back());
        }
        trained.greedyAction = greedy().first;
        return trained;
    }

private:
    /// One episode; nothing when it was stopped on its way.
    std::optional<LearningEpisode> play(double noiseSize, const Context& context,
                                        TrainedActor& trained)
    {
        LearningEpisode episode;
        episode.bestReward = -std::numeric_limits<double>::infinity();
        std::vector<double> state = m_environment.start;
        std::fill(m_noise.begin(), m_noise.end(), 0.0);
        for (std::size_t step = 0; step < m_options.steps; ++step) {
            if (context.stopRequested() || context.timeIsUp()) {
                trained.whole = false;
                return std::nullopt;
            }
            explore(state, noiseSize);
            const double reward = m_environment.act(m_action, m_next);
            ++trained.steps;
            episode.meanReward += reward / static_cast<double>(m_options.steps);
            episode.bestReward = std::max(episode.bestReward, reward);
            if (reward > trained.visitedReward) {
                trained.visitedReward = reward;
                trained.visitedAction = m_action;
            }
            m_replay.add(state, m_action, reward, m_next);
            state = m_next;
            if (m_replay.size() >= m_options.batch)
                learn();
        }
        std::tie(episode.greedyAction, episode.greedyReward) = greedy();
        return episode;
    }

    void actorAction(std::span<const double> state)
    {
        std::copy(state.begin(), state.end(), m_one.inputs().begin());
        m_one.forward(m_actor.parameters);
        std::copy(m_one.outputs().begin(), m_one.outputs().end(), m_action.begin());
    }

    void explore(std::span<const double> state, double noiseSize)
    {
        actorAction(state);
        for (std::size_t i = 0; i < m_action.size(); ++i) {
            m_noise[i] += -m_options.noisePull * m_noise[i] + noiseSize * normal(m_random);
            m_action[i] = std::clamp(m_action[i] + m_noise[i], 0.0, 1.0);
        }
    }

    /// The actor's own action from the start, followed until it repeats, and its last reward.
    std::pair<std::vector<double>, double> greedy()
    {
        std::vector<double> state = m_environment.start;
        std::vector<double> last;
        double reward = 0;
        for (int step = 0; step < mostGreedySteps; ++step) {
            actorAction(state);
            reward = m_environment.act(m_action, m_next);
            if (m_next == state)
                break;
            state = m_next;
        }
        return {m_action, reward};
    }

    void learn()
    {
        for (const double*& row : m_rows)
            row = m_replay.row(static_cast<std::size_t>(
                m_random.integer(0, static_cast<std::int64_t>(m_replay.size()) - 1)));
        learnCritic();
        m_critic.step(m_options.follow);
        learnActor();
        m_actor.step(m_options.follow);
    }

    /// Rows of the critic's input: a state of the transitions at `offset` and the actions given.
    void fillCritic(std::size_t offset, std::span<const double> actions)
    {
        const std::size_t states = m_environment.stateSize, size = m_environment.actionSize;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            double* row = m_criticBatch.inputs().data() + i * m_criticShape.inputs;
            row = std::copy_n(m_rows[i] + offset, states, row);
            std::copy_n(actions.data() + i * size, size, row);
        }
    }

    void fillActor(std::size_t offset)
    {
        const std::size_t states = m_environment.stateSize;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            std::copy_n(m_rows[i] + offset, states, m_actorBatch.inputs().data() + i * states);
    }

    /// Towards reward + discount * what the slow networks say of the next state.
    void learnCritic()
    {
        const std::size_t states = m_environment.stateSize, size = m_environment.actionSize;
        const std::size_t rewardAt = states + size, nextAt = rewardAt + 1;
        fillActor(nextAt);
        m_actorBatch.forward(m_actor.target);
        fillCritic(nextAt, m_actorBatch.outputs());
        m_criticBatch.forward(m_critic.target);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_batchGradient[i] =
                m_rows[i][rewardAt] + m_options.discount * m_criticBatch.outputs()[i];
            std::copy_n(m_rows[i] + states, size, m_actionGradient.data() + i * size);
        }
        fillCritic(0, m_actionGradient);
        m_criticBatch.forward(m_critic.parameters);
        const double scale = 2 / static_cast<double>(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_batchGradient[i] = scale * (m_criticBatch.outputs()[i] - m_batchGradient[i]);
        m_criticBatch.backward(m_critic.parameters, m_batchGradient, m_critic.gradient);
    }

    /// Up the critic's slope at the actor's actions.
    void learnActor()
    {
        const std::size_t states = m_environment.stateSize, size = m_environment.actionSize;
        fillActor(0);
        m_actorBatch.forward(m_actor.parameters);
        fillCritic(0, m_actorBatch.outputs());
        m_criticBatch.forward(m_critic.parameters);
        std::fill(m_batchGradient.begin(), m_batchGradient.end(),
                  -1 / static_cast<double>(m_rows.size()));
        m_unused.resize(m_critic.gradient.size());
        m_criticBatch.backward(m_critic.parameters, m_batchGradient, m_unused, m_inputGradient);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            std::copy_n(m_inputGradient.data() + i * m_criticShape.inputs + states, size,
                        m_actionGradient.data() + i * size);
        m_actorBatch.backward(m_actor.parameters, m_actionGradient, m_actor.gradient);
    }

    const LearningEnvironment& m_environment;
    const ActorCriticOptions& m_options;
    Random m_random;
    PerceptronShape m_actorShape, m_criticShape;
    Learner m_actor, m_critic;
    Replay m_replay;
    PerceptronBatch m_one, m_actorBatch, m_criticBatch;
    std::vector<double> m_batchGradient, m_inputGradient, m_actionGradient, m_unused;
    std::vector<const double*> m_rows;
    std::vector<double> m_noise, m_action, m_next;
};

} // namespace

Result<TrainedActor> trainActor(const LearningEnvironment& environment,
                                const ActorCriticOptions& options, const Context& context,
                                const std::function<void(const LearningEpisode&)>& watch)
{
    if (const Status good = checkActorCritic(environment, options); !good)
        return failure(good.error());
    return Agent(environment, options, context.seed).train(context, watch);
}

} // namespace edgecut
