// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mobility/predictor.h"

#include <algorithm>
#include <array>

namespace edgecut {

namespace {

constexpr std::array<PredictorInfo, 3> all{{
    {"markov", translatable("core", "Markov model"),
     "Ron, Singer and Tishby, The Power of Amnesia, Machine Learning, 1996", trainMarkov},
    {"svr", translatable("core", "Linear support vector regression"),
     "Fan et al., LIBLINEAR, JMLR, 2008", trainSvr},
    {"rnn", translatable("core", "Recurrent network"),
     "Hochreiter and Schmidhuber, Long Short-Term Memory, Neural Computation, 1997", trainRnn},
}};

} // namespace

std::span<const PredictorInfo> predictors()
{
    return all;
}

const PredictorInfo* findPredictor(std::string_view id)
{
    const auto found = std::ranges::find(all, id, &PredictorInfo::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace edgecut
