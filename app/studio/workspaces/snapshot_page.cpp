// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/snapshot_page.h"

#include "app/studio/document/document.h"
#include "app/studio/workspaces/option_settings.h"
#include "app/studio/workspaces/visible_panel.h"
#include "widgets/forms/option_form.h"
#include "widgets/plots/stacked_latency_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace edgecut::studio {

namespace {

constexpr int sideWidth = 360;

constexpr char room[] = "snapshot/"; // of its settings

/// What fits under a bar; the text below says it whole.
QString shortTitle(std::string_view id)
{
    if (id == "full")
        return SnapshotPage::tr("Whole");
    if (id == "changed")
        return SnapshotPage::tr("Changed");
    if (id == "pipelined")
        return SnapshotPage::tr("In pieces");
    if (id == "vm")
        return SnapshotPage::tr("Machine");
    return id == "hand-off" ? SnapshotPage::tr("Hand-off") : SnapshotPage::tr("Fall-back");
}

/// What of each step is seen: where steps overlap, the longest whole and of the others what sticks
/// out, so that a bar is as high as the time it stands for.
QList<double> seenParts(const Migration& migration)
{
    const double steps = migration.captureMs + migration.transferMs + migration.restoreMs;
    const double longest =
        std::max({migration.captureMs, migration.transferMs, migration.restoreMs});
    const double others = steps - longest;
    const double hidden = std::clamp(steps + migration.modelMs - migration.totalMs, 0.0, others);
    const double factor = others > 0 ? (others - hidden) / others : 1;
    const auto seen = [&](double ms) { return ms == longest ? ms : ms * factor; };
    return {seen(migration.captureMs), seen(migration.transferMs), migration.modelMs,
            seen(migration.restoreMs)};
}

} // namespace

SnapshotPage::SnapshotPage(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_form(new OptionForm)
    , m_plot(new StackedLatencyPlot)
    , m_summary(new QLabel)
    , m_visible(new VisiblePanel(context, this))
{
    m_form->setObjectName(QStringLiteral("snapshotForm"));
    m_form->setOptions(snapshotOptionSpecs());
    m_plot->setObjectName(QStringLiteral("snapshotBars"));
    m_plot->setTitle(tr("How long does a move take?"));
    m_summary->setObjectName(QStringLiteral("snapshotSummary"));
    m_summary->setWordWrap(true);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(sideWidth);
    auto* right = new QVBoxLayout;
    right->setSpacing(controlSpace);
    right->addWidget(m_plot, 3);
    right->addWidget(m_summary);
    right->addWidget(m_visible, 2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(groupSpace);
    layout->addWidget(scroll);
    layout->addLayout(right, 1);
    connect(m_form, &OptionForm::valueCommitted, this, &SnapshotPage::commit);
    connect(&m_document, &Document::edited, this, &SnapshotPage::show);
    show();
}

void SnapshotPage::commit(const QString& key, double value)
{
    commitOptionSetting(m_document, snapshotOptionSpecs(), room, key, value);
}

void SnapshotPage::show()
{
    const OptionValues values = optionSettings(m_document.scenario(), snapshotOptionSpecs(), room);
    m_form->setValues(values);
    const Result<SnapshotStudy> study = studySnapshots(values);
    if (!study) {
        m_summary->setText(translated(study.error()));
        return;
    }
    const Theme& theme = Theme::of(this);
    StackedLatencyData bars;
    bars.parts = {{tr("capture"), theme.tier(QStringLiteral("device"), 0, 3), false},
                  {tr("transfer"), theme.link, true},
                  {tr("model"), theme.tier(QStringLiteral("cloud"), 2, 3), false},
                  {tr("restore"), theme.tier(QStringLiteral("edge"), 1, 3), false}};
    for (const Migration& migration : study->migrations) {
        const QString title = shortTitle(migration.id);
        bars.positions.append({migration.modelSentAhead ? title : tr("%1 + model").arg(title), -1,
                               seenParts(migration)});
    }
    m_plot->setData(bars);
    m_summary->setText(
        tr("Moved are a whole snapshot, its changed part, that part in pieces, or a virtual "
           "machine. An application is up to %1 as fast as on the client (published: up to %2). In "
           "pieces "
           "it "
           "moves %3 as fast as a virtual machine, %4 with the model on the way (published: up to "
           "%5). A model with assumed parameters, since the paper prints none: change them.")
            .arg(formatRatio(study->bestSpeedUp), formatRatio(publishedAppSpeedUp),
                 formatRatio(study->fasterThanVm), formatRatio(study->fasterThanVmWithModel),
                 formatRatio(publishedFasterThanVm)));
}

void SnapshotPage::activate()
{
    m_visible->activate();
}

void SnapshotPage::fit()
{
    m_plot->resetView();
    m_visible->fit();
}

void SnapshotPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

QList<NamedFigure> SnapshotPage::figures() const
{
    return QList<NamedFigure>{{QStringLiteral("snapshots"), m_plot->figure()}} +
           m_visible->figures();
}

} // namespace edgecut::studio
