// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/suffix_tree.h"
#include "core/mobility/predictor.h"

namespace edgecut {

namespace {

/// Knows servers only: a position is that of its cell's server.
class Markov : public Predictor
{
public:
    Markov(const ServerMap& servers, const PredictorOptions& options)
        : m_servers(servers), m_tree(options.history), m_ratio(options.subsequenceRatio)
    {}

    bool learn(const PredictorTraining& training)
    {
        bool learned = false;
        for (const Walk& walk : training.data.walks) {
            if (!training.isTraining[walk.user])
                continue;
            m_tree.add(symbolsOf(walk.positions));
            learned = true;
        }
        return learned;
    }

    Prediction predict(std::span<const Position> history) const override
    {
        const auto guesses = m_tree.predict(symbolsOf(history), m_ratio, 2);
        Prediction prediction;
        for (std::size_t i = 0; i < guesses.size(); ++i)
            prediction.servers[i] = ServerId(guesses[i].symbol);
        prediction.point = prediction.servers[0].isValid() ? m_servers.centre(prediction.servers[0])
                                                           : history.back();
        return prediction;
    }

private:
    std::vector<std::int32_t> symbolsOf(std::span<const Position> positions) const
    {
        std::vector<std::int32_t> symbols;
        symbols.reserve(positions.size());
        for (const Position& position : positions)
            symbols.push_back(m_servers.at(position).value);
        return symbols;
    }

    const ServerMap& m_servers;
    SuffixTree m_tree;
    double m_ratio;
};

} // namespace

Result<std::unique_ptr<Predictor>> trainMarkov(const PredictorTraining& training,
                                               const PredictorOptions& options, const Context&)
{
    auto markov = std::make_unique<Markov>(training.servers, options);
    if (!markov->learn(training))
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "No user is for training; raise the share of training "
                                            "users."));
    return std::unique_ptr<Predictor>(std::move(markov));
}

} // namespace edgecut
