// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/trace_field.h"

#include "app/studio/document/document.h"
#include "core/network/synthetic_trace.h"
#include "core/session/edits.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace edgecut::studio {

TraceField::TraceField(Document& document, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new QLabel)
    , m_synthetic(new QPushButton(tr("Add a &synthetic trace")))
{
    m_name->setObjectName(name + QLatin1String("Name"));
    m_synthetic->setObjectName(name + QLatin1String("Synthetic"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_name);
    layout->addWidget(m_synthetic);
    connect(m_synthetic, &QPushButton::clicked, this, &TraceField::addSynthetic);
    showTrace();
}

void TraceField::showTrace()
{
    const Scenario::Input* trace = m_document.scenario().shownInput("trace");
    m_name->setVisible(trace != nullptr);
    m_name->setText(trace ? QString::fromStdString(trace->name) : QString());
    m_synthetic->setVisible(!trace);
}

void TraceField::addSynthetic()
{
    m_document.commit([](Session& session) {
        return addInputEdit(session, "trace", tr("Synthetic mobile uplink").toStdString(),
                            "synthetic", syntheticTraceText({}));
    });
}

} // namespace edgecut::studio
