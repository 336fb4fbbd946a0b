// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/answer.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace edgecut::studio {

/// A layer that two plans put on different tiers.
struct MovedLayer
{
    LayerId layer;
    TierId other, present;

    bool operator==(const MovedLayer&) const = default;
};

/// Another plan held against the present answer: a kept run's, or another method's. The plan stays
/// as it is while the answer changes, and both are evaluated on the present problem, so that the
/// difference is that of the plans alone. Belongs to a Document.
class PlanComparison : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isOn() const { return m_plan.has_value(); }
    /// "Neurosurgeon", "Minimum cut, 14:05".
    const QString& name() const { return m_name; }
    const Plan& plan() const { return *m_plan; }
    /// What the other plan costs on the present problem; an error where its pins or return path
    /// forbid it. Only while isOn().
    const Result<Evaluation>& evaluation() const { return m_evaluation; }
    /// In layer order.
    const std::vector<MovedLayer>& moved() const { return m_moved; }

    /// Refused (false) where the plan is of another number of layers than the answer.
    bool start(const QString& name, Plan plan, std::shared_ptr<const Answer> present);
    void stop();
    /// The document's answer is another: compares anew, or ends where it is of another model.
    void setPresent(std::shared_ptr<const Answer> present);

signals:
    void started();
    void changed(); ///< anything of the above, start and end included

private:
    void compare();

    QString m_name;
    std::optional<Plan> m_plan;
    std::shared_ptr<const Answer> m_present;
    Result<Evaluation> m_evaluation;
    std::vector<MovedLayer> m_moved;
};

} // namespace edgecut::studio
