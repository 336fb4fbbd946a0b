// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/status_line.h"

#include "app/studio/document/document.h"
#include "app/studio/document/unknown_costs.h"
#include "app/studio/window/messages_panel.h"
#include "widgets/models/job_model.h"
#include "widgets/models/message_model.h"
#include "widgets/text/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace edgecut::studio {

StatusLine::StatusLine(const StudioContext& context, MessagesPanel& messages, QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_panel(messages)
    , m_model(new QLabel(this))
    , m_cut(new QLabel(this))
    , m_messages(new QToolButton(this))
    , m_jobs(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setProperty("look", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(24);
    layout->addWidget(m_model);
    layout->addWidget(m_cut);
    layout->addStretch(1);
    layout->addWidget(m_messages);
    layout->addWidget(m_jobs);
    for (QToolButton* button : {m_messages, m_jobs}) {
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, &messages,
                [&messages] { messages.setVisible(!messages.isVisible()); });
    }

    connect(&m_document, &Document::modelChanged, this, &StatusLine::showModel);
    connect(&m_document, &Document::answerChanged, this, &StatusLine::showCut);
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&messages.messages(), signal, this, &StatusLine::showMessages);
        connect(&messages.jobs(), signal, this, &StatusLine::showMessages);
    }
    connect(&messages.jobs(), &QAbstractItemModel::dataChanged, this, &StatusLine::showMessages);
    showModel();
    showCut();
    showMessages();
}

void StatusLine::showModel()
{
    const std::shared_ptr<const ScenarioProblem>& model = m_document.model();
    if (!model) {
        m_model->clear();
        return;
    }
    const PartitionProblem& problem = model->problem;
    QString text = tr("%n layer(s)", nullptr, static_cast<int>(problem.layerCount()));
    double weights = 0;
    for (const ProblemLayer& layer : problem.layers)
        weights += static_cast<double>(layer.weightBytes);
    if (weights > 0)
        text += tr(" · %1 of weights").arg(formatBytes(weights));
    if (model->graph) {
        const std::span<const Layer> layers = model->graph->layers();
        const bool known = std::all_of(layers.begin(), layers.end(),
                                       [](const Layer& layer) { return layer.macs.has_value(); });
        const QString macs = formatMacs(static_cast<double>(model->graph->totalMacs()));
        text += known ? QStringLiteral(" · ") + macs : tr(" · at least %1").arg(macs);
    }
    m_model->setText(text);
}

void StatusLine::showCut()
{
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    if (!answer || !answer->solution) {
        m_cut->clear();
        return;
    }
    double bytes = 0;
    bool known = true;
    const std::vector<Crossing>& crossings = answer->solution->evaluation.crossings;
    for (const Crossing& crossing : crossings) {
        bytes += crossing.bytes;
        known = known && (!m_document.model() || isSizeKnown(*m_document.model(), crossing.tensor));
    }
    const int count = static_cast<int>(crossings.size());
    if (crossings.empty())
        m_cut->setText(tr("Nothing crosses a link"));
    else if (known)
        m_cut->setText(tr("Cut: %n crossing(s), %1", nullptr, count).arg(formatBytes(bytes)));
    else
        m_cut->setText(
            tr("Cut: %n crossing(s), at least %1", nullptr, count).arg(formatBytes(bytes)));
}

void StatusLine::showMessages()
{
    const MessageModel& messages = m_panel.messages();
    const int errors = messages.count(Severity::Error);
    const int warnings = messages.count(Severity::Warning);
    if (errors > 0)
        m_messages->setText(tr("%n error(s)", nullptr, errors));
    else
        m_messages->setText(warnings > 0 ? tr("%n warning(s)", nullptr, warnings)
                                         : tr("No messages"));
    m_jobs->setText(m_panel.jobs().summary());
}

} // namespace edgecut::studio
