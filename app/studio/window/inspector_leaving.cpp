// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the first tier under the present plan.
#include "app/studio/document/document.h"
#include "app/studio/window/inspector.h"
#include "app/studio/window/inspector_text.h"
#include "core/partition/leaving.h"
#include "widgets/models/layer_selection.h"
#include "widgets/text/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace edgecut::studio {

namespace {

/// How far from the data a tensor is made.
QString depthText(std::int32_t depth)
{
    return depth < 0    ? Inspector::tr("a constant")
           : depth == 0 ? Inspector::tr("the data themselves")
                        : Inspector::tr("%n layer(s) from the data", nullptr, depth);
}

} // namespace

QString shapeText(const Tensor& tensor)
{
    if (!tensor.shapeKnown)
        return Inspector::tr("shape not known");
    QStringList dimensions;
    for (const std::int64_t dimension : tensor.shape)
        dimensions.append(QString::number(dimension));
    return dimensions.isEmpty() ? Inspector::tr("scalar") : dimensions.join(QStringLiteral("×"));
}

QString breakable(QString text)
{
    for (const char separator : {'/', '_', '.', '-'}) {
        const QChar mark = QLatin1Char(separator);
        text.replace(mark, QString(mark) + QChar(0x200B));
    }
    return text;
}

void Inspector::addLeaving()
{
    const QString first = QString::fromStdString(m_document.model()->problem.tiers.front());
    addSection(tr("LEAVES %1").arg(first.toUpper()));
    m_leaving = new QLabel(m_page);
    m_leaving->setObjectName(QStringLiteral("leavingLabel"));
    m_leaving->setMinimumWidth(1);
    m_leaving->setWordWrap(true);
    m_leaving->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(m_leaving);
}

/// Every tensor that crosses the first link under the present plan; of a selected layer its own.
void Inspector::showLeaving()
{
    if (!m_leaving)
        return;
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    const std::shared_ptr<const ScenarioProblem>& model = m_document.model();
    m_leaving->clear();
    if (!answer || !answer->solution || !model ||
        answer->problem->tensors.size() != model->problem.tensors.size())
        return;
    QStringList lines;
    double bytes = 0;
    for (const LeavingTensor& each :
         leavingFirstTier(*answer->problem, answer->solution->evaluation)) {
        const ProblemTensor& tensor = answer->problem->tensors[each.tensor.index()];
        if (m_selection.layer() >= 0 && tensor.producer.value != m_selection.layer())
            continue;
        bytes += each.bytes;
        QString text = breakable(QString::fromStdString(tensor.name)) + QLatin1Char('\n');
        if (model->graph)
            text += shapeText(model->graph->tensor(each.tensor)) + QStringLiteral(", ");
        lines.append(text + formatBytes(each.bytes) + QStringLiteral(", ") + depthText(each.depth));
    }
    if (lines.isEmpty())
        lines.append(m_selection.layer() >= 0 ? tr("Nothing that this layer makes.")
                                              : tr("Nothing, under the present plan."));
    else if (lines.size() > 1)
        lines.append(tr("%n tensors, %1 in all", nullptr, static_cast<int>(lines.size()))
                         .arg(formatBytes(bytes)));
    m_leaving->setText(lines.join(QLatin1Char('\n')));
}

} // namespace edgecut::studio
