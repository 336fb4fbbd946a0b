// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/answer.h"
#include "core/partition/live_cut.h"

#include <memory>
#include <optional>
#include <span>
#include <string>

namespace edgecut::studio {

/// The answers to one problem while its links change, as under a slider. From the second one on the
/// minimum cut is prepared, and the baselines, whose plans no link changes, are only priced again;
/// other methods solve anew. Of one thread at a time.
class LiveAnswers
{
public:
    LiveAnswers(std::shared_ptr<const PartitionProblem> problem, std::string method,
                OptionValues options);

    const std::string& method() const { return m_method; }
    const OptionValues& options() const { return m_options; }

    /// What answerOf() says of the problem over these links (of its own where their number is
    /// another); only the times taken differ.
    Answer at(std::span<const Link> links, const Context& context);

private:
    Answer anew(std::shared_ptr<const PartitionProblem> problem, const Context& context);
    bool isPrepared();

    std::shared_ptr<const PartitionProblem> m_problem;
    std::string m_method;
    OptionValues m_options;
    std::optional<Answer> m_first; ///< with a minimum cut, and nothing wrong with it
    std::optional<LiveCut> m_cut;
};

} // namespace edgecut::studio
