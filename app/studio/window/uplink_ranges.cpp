// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/uplink_ranges.h"

#include "app/studio/document/document.h"
#include "app/studio/document/stages.h"
#include "core/partition/switching.h"
#include "widgets/forms/tier_strip.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace edgecut::studio {

UplinkRanges::UplinkRanges(Document& document, int layer, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_layer(layer)
    , m_strip(new TierStrip(this))
    , m_words(new QLabel(this))
{
    m_strip->setObjectName(QStringLiteral("tierStrip"));
    m_words->setObjectName(QStringLiteral("rangesLabel"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_strip);
    layout->addWidget(m_words);
    connect(&document, &Document::curveChanged, this, &UplinkRanges::showRanges);
    connect(&document, &Document::scenarioChanged, this, &UplinkRanges::showMarker);
    showRanges();
}

void UplinkRanges::showRanges()
{
    const std::shared_ptr<const CurveAnswer>& curve = m_document.curve();
    const std::shared_ptr<const ScenarioProblem>& model = m_document.model();
    QList<TierStrip::Range> ranges;
    Switching switching = Switching::Never;
    const auto layer = static_cast<std::size_t>(m_layer);
    if (curve && model && !curve->curve.segments.empty() &&
        layer < curve->curve.segments.front().plan.tierOf.size() &&
        layer < model->problem.layerCount()) {
        const std::vector<TierRange> found = tierRanges(curve->curve, LayerId(layer));
        const QStringList names = tierNames(model->problem);
        const QList<QColor> colors = Theme::of(this).tiers(names);
        switching = switchingOf(found);
        for (const TierRange& range : found)
            ranges.append({range.fromMbps, range.toMbps, names.value(range.tier.value),
                           colors.value(range.tier.value)});
    }
    m_strip->setRanges(ranges);
    QStringList words = m_strip->texts();
    if (switching == Switching::Unsteady)
        words.append(tr("It has no one switching rate: with latency on the link, or tiers that are "
                        "not all faster outward, layers may come back."));
    m_words->setText(words.join(QLatin1Char('\n')));
    setVisible(!ranges.isEmpty());
    showMarker();
}

void UplinkRanges::showMarker()
{
    m_strip->setMarker(m_document.shownLink().uplinkMbps);
}

} // namespace edgecut::studio
