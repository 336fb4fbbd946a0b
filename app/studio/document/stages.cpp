// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/stages.h"

#include <QCoreApplication>

namespace edgecut::studio {

QStringList tierNames(const PartitionProblem& problem)
{
    QStringList names;
    for (const std::string& tier : problem.tiers)
        names.append(QString::fromStdString(tier));
    return names;
}

QString linkName(const PartitionProblem& problem, std::size_t link)
{
    if (problem.links.size() == 1)
        return QCoreApplication::translate("Stages", "link");
    return QCoreApplication::translate("Stages", "%1 to %2")
        .arg(QString::fromStdString(problem.tiers[link]),
             QString::fromStdString(problem.tiers[link + 1]));
}

QList<StageShare> stagesOf(const PartitionProblem& problem, const Evaluation& evaluation,
                      const Theme& theme)
{
    const QStringList names = tierNames(problem);
    const QList<QColor> colors = theme.tiers(names);
    QList<StageShare> stages;
    for (std::size_t tier = 0; tier < problem.tierCount(); ++tier) {
        const int i = static_cast<int>(tier);
        stages.append({names[i], evaluation.computeMs[tier], colors[i], false});
        if (tier < problem.links.size())
            stages.append({linkName(problem, tier),
                           evaluation.uplinkMs[tier] + evaluation.downlinkMs[tier], theme.link,
                           true});
    }
    return stages;
}

} // namespace edgecut::studio
