// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/inspector.h"

#include "app/studio/document/document.h"
#include "app/studio/document/stages.h"
#include "app/studio/document/why_here.h"
#include "app/studio/window/inspector_text.h"
#include "app/studio/window/uplink_ranges.h"
#include "core/session/edits.h"
#include "widgets/forms/number_field.h"
#include "widgets/models/layer_selection.h"
#include "widgets/text/text.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace edgecut::studio {

namespace {

QString attributesText(const Layer& layer)
{
    QString text =
        fromUtf8(layer.operation.empty() ? name(layer.kind) : std::string_view(layer.operation));
    const LayerAttributes& a = layer.attributes;
    if (a.kernel.size() == 2)
        text += QStringLiteral(" %1×%2").arg(a.kernel[0]).arg(a.kernel[1]);
    if (!a.strides.empty() && a.strides.front() != 1)
        text += QStringLiteral(" /%1").arg(a.strides.front());
    if (a.outChannels > 0)
        text += QStringLiteral(", %1").arg(a.outChannels);
    if (a.groups > 1)
        text += Inspector::tr(", %n group(s)", nullptr, static_cast<int>(a.groups));
    return text;
}

QString originText(CostOrigin origin)
{
    switch (origin) {
    case CostOrigin::Model:
        return Inspector::tr("predicted by the device's model");
    case CostOrigin::Clamped:
        return Inspector::tr("the device's model went below zero: 0 was taken");
    case CostOrigin::Unknown:
        return Inspector::tr("the layer's cost is not known: only the overhead is counted");
    case CostOrigin::Measured:
        return Inspector::tr("measured");
    case CostOrigin::Fused:
        return Inspector::tr("measured together with another layer, whose time holds this one's");
    case CostOrigin::Edited:
        return Inspector::tr("typed; clear the field's value with the button");
    }
    return {};
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

Inspector::Inspector(const StudioContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_document(context.document)
    , m_jobs(context.jobs)
    , m_selection(context.selection)
{
    setObjectName(QStringLiteral("inspector"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(240);
    connect(&m_selection, &LayerSelection::changed, this, &Inspector::rebuild);
    connect(&m_document, &Document::modelChanged, this, &Inspector::rebuild);
    connect(&m_document, &Document::answerChanged, this, [this] {
        showPlace();
        showLeaving();
        askWhy();
    });
    rebuild();
}

void Inspector::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    // Queued: the new palette is still on its way to the widgets that a rebuild deletes.
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &Inspector::rebuild, Qt::QueuedConnection);
}

void Inspector::rebuild()
{
    m_place = nullptr;
    m_why = nullptr;
    m_leaving = nullptr;
    m_page = new QWidget;
    m_page->setObjectName(QStringLiteral("inspectorPage"));
    m_layout = new QVBoxLayout(m_page);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(4);
    const std::shared_ptr<const ScenarioProblem>& model = m_document.model();
    const int layer = m_selection.layer();
    if (!model) {
        addTitle(tr("Nothing open"));
        addSection(tr("Open a model or drop a file on the window."));
    } else if (layer < 0 || static_cast<std::size_t>(layer) >= model->problem.layerCount()) {
        addModel();
    } else {
        addLayer(layer);
    }
    m_layout->addStretch(1);
    setWidget(m_page);
    showPlace();
    showLeaving();
    askWhy();
}

QLabel* Inspector::addTitle(const QString& text)
{
    auto* label = new QLabel(breakable(text), m_page);
    label->setObjectName(QStringLiteral("inspectorTitle"));
    label->setMinimumWidth(1);
    label->setFont(typeFont(TypeSize::Heading, true));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
    return label;
}

void Inspector::addSection(const QString& text)
{
    auto* label = new QLabel(text, m_page);
    label->setProperty("look", "muted");
    label->setFont(typeFont(TypeSize::Small));
    label->setWordWrap(true);
    m_layout->addSpacing(12);
    m_layout->addWidget(label);
    m_rows = new QFormLayout;
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->addLayout(m_rows);
}

void Inspector::addRow(const QString& caption, const QString& value, const QString& toolTip)
{
    auto* label = new QLabel(breakable(value), m_page);
    label->setMinimumWidth(1);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setToolTip(toolTip);
    auto* name = new QLabel(caption, m_page);
    name->setProperty("look", "muted");
    m_rows->addRow(name, label);
}

void Inspector::addModel()
{
    const ScenarioProblem& model = *m_document.model();
    addTitle(QString::fromStdString(model.problem.name));
    m_place = new QLabel(m_page);
    m_place->setWordWrap(true);
    m_layout->addWidget(m_place);
    addSection(tr("MODEL"));
    addRow(tr("Layers"), QString::number(model.problem.layerCount()));
    if (model.graph) {
        const std::span<const Layer> layers = model.graph->layers();
        const bool known = std::all_of(layers.begin(), layers.end(),
                                       [](const Layer& layer) { return layer.macs.has_value(); });
        const QString macs = formatMacs(static_cast<double>(model.graph->totalMacs()));
        addRow(tr("MACs"), known ? macs : tr("at least %1").arg(macs));
        addRow(tr("Weights"), formatBytes(static_cast<double>(model.graph->totalWeightBytes())));
    }
    if (const Scenario::Model* current = m_document.scenario().currentModel())
        addRow(tr("From"), QString::fromStdString(current->source));
    std::size_t pins = 0;
    for (const ProblemLayer& layer : model.problem.layers)
        pins += layer.pinned ? 1 : 0;
    addRow(tr("Pinned layers"), QString::number(pins));
    addLeaving();
    addSection(tr("Select a layer to see what it costs and why it runs where it does."));
}

void Inspector::addLayer(int layer)
{
    const PartitionProblem& problem = m_document.model()->problem;
    addTitle(QString::fromStdString(problem.layers[static_cast<std::size_t>(layer)].name));
    m_place = new QLabel(m_page);
    m_layout->addWidget(m_place);
    addFacts(layer);
    addTimes(layer);
    addLeaving();
    addSection(tr("OVER THE UPLINK"));
    m_layout->addWidget(new UplinkRanges(m_document, layer, m_page));
    addWhy();
    addPins(layer);
}

void Inspector::addFacts(int layer)
{
    const ScenarioProblem& model = *m_document.model();
    const auto i = static_cast<std::size_t>(layer);
    addSection(tr("LAYER"));
    if (!model.graph) {
        addRow(tr("Kind"), QString::fromStdString(model.problem.layers[i].kind));
        for (const ProblemTensor& tensor : model.problem.tensors) {
            if (tensor.producer.index() == i)
                addRow(tr("Output"), QString::fromStdString(tensor.name) + QLatin1Char('\n') +
                                         formatBytes(tensor.crossingBytes()));
        }
    } else {
        const Layer& shown = model.graph->layer(LayerId(i));
        addRow(tr("Kind"), attributesText(shown));
        const auto tensors = [&](const QString& caption, const std::vector<TensorId>& ids) {
            for (const TensorId id : ids) {
                const Tensor& tensor = model.graph->tensor(id);
                addRow(caption,
                       shapeText(tensor) + QLatin1Char('\n') +
                           (tensor.shapeKnown ? formatBytes(static_cast<double>(tensor.bytes))
                                              : tr("size unknown")),
                       QString::fromStdString(tensor.name));
            }
        };
        tensors(tr("Input"), shown.inputs);
        tensors(tr("Output"), shown.outputs);
        addRow(tr("MACs"),
               shown.macs ? formatMacs(static_cast<double>(*shown.macs)) : tr("not known"));
    }
    addRow(tr("Weights"), formatBytes(static_cast<double>(model.problem.layers[i].weightBytes)));
}

void Inspector::addTimes(int layer)
{
    const ScenarioProblem& model = *m_document.model();
    const PartitionProblem& problem = model.problem;
    const QStringList names = tierNames(problem);
    const QList<QColor> colors = Theme::of(this).tiers(names);
    addSection(tr("TIME"));
    for (int tier = 0; tier < names.size(); ++tier) {
        const LayerCost& cost = model.costs.at(LayerId(layer), static_cast<std::size_t>(tier));
        auto* field = new NumberField(m_page);
        field->setObjectName(QStringLiteral("time%1").arg(tier));
        field->setRange(0, 1e9);
        field->setUnit(tr("ms"));
        field->setDigits(4);
        field->setValue(cost.ms);
        field->setToolTip(originText(cost.origin));
        field->setAccessibleName(tr("Time on %1").arg(names[tier]));
        const std::string layerName = problem.layers[static_cast<std::size_t>(layer)].name;
        const std::string tierName = problem.tiers[static_cast<std::size_t>(tier)];
        connect(field, &NumberField::committed, this, [this, layerName, tierName](double ms) {
            m_document.commit(
                [&](Session& session) { return layerTimeEdit(session, layerName, tierName, ms); });
        });
        auto* caption = new QLabel(capitalised(names[tier]), m_page);
        caption->setStyleSheet(
            QStringLiteral("color: %1").arg(Theme::of(this).readable(colors[tier]).name()));
        m_rows->addRow(caption, field);
        if (cost.origin == CostOrigin::Edited) {
            auto* reset = new QPushButton(tr("Back to the model's time"), m_page);
            connect(reset, &QPushButton::clicked, this, [this, layerName, tierName] {
                m_document.commit([&](Session& session) {
                    return layerTimeEdit(session, layerName, tierName, std::nullopt);
                });
            });
            m_rows->addRow(QString(), reset);
        } else if (cost.origin != CostOrigin::Model) {
            addRow({}, originText(cost.origin));
        }
    }
}

void Inspector::addWhy()
{
    addSection(tr("WHY HERE"));
    m_why = new QLabel(m_page);
    m_why->setObjectName(QStringLiteral("whyLabel"));
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(m_why);
}

void Inspector::addPins(int layer)
{
    const PartitionProblem& problem = m_document.model()->problem;
    const ProblemLayer& shown = problem.layers[static_cast<std::size_t>(layer)];
    const Scenario::Model* model = m_document.scenario().currentModel();
    const bool byPerson = model && model->pins.contains(shown.name);
    m_layout->addSpacing(12);
    for (std::size_t tier = 0; tier < problem.tierCount(); ++tier) {
        const std::string tierName = problem.tiers[tier];
        const bool here = shown.pinned && shown.pinned->index() == tier;
        auto* button = new QPushButton(
            themedIcon(here ? QStringLiteral("unpin") : QStringLiteral("pin")),
            (here ? tr("Unpin from %1") : tr("Pin to %1")).arg(QString::fromStdString(tierName)),
            m_page);
        button->setObjectName(QStringLiteral("pin%1").arg(tier));
        // A pin that the model brings (its inputs are where the data is) is not a person's to take
        // away.
        button->setEnabled(!here || byPerson);
        connect(button, &QPushButton::clicked, this, [this, name = shown.name, tierName, here] {
            m_document.commit([&](Session& session) {
                return pinEdit(session, name, here ? std::nullopt : std::optional(tierName));
            });
        });
        m_layout->addWidget(button);
    }
}

void Inspector::showPlace()
{
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    if (!m_place)
        return;
    m_place->clear();
    const int layer = m_selection.layer();
    if (!answer || !answer->solution || layer < 0 ||
        static_cast<std::size_t>(layer) >= answer->problem->layerCount())
        return;
    const TierId tier = answer->solution->plan.tierOf[static_cast<std::size_t>(layer)];
    const QStringList names = tierNames(*answer->problem);
    const Theme& theme = Theme::of(this);
    m_place->setText(tr("● runs on %1").arg(names[tier.value]));
    m_place->setStyleSheet(
        QStringLiteral("color: %1").arg(theme.readable(theme.tiers(names)[tier.value]).name()));
}

void Inspector::askWhy()
{
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    const int layer = m_selection.layer();
    if (!m_why || !answer || !answer->solution || layer < 0 ||
        static_cast<std::size_t>(layer) >= answer->problem->layerCount())
        return;
    m_jobs.run<Result<Explanation>>(
        QStringLiteral("why"), tr("Looking for the next best place"), WhenBusy::Finish,
        [answer, layer](const Context& context) {
            return whyHere(*answer->problem, *answer->solution, LayerId(layer), context);
        },
        [this, answer, layer](const Result<Explanation>& why) {
            if (m_why && m_selection.layer() == layer)
                m_why->setText(whyText(*answer->problem, why, m_document.curve().get()));
        });
}

} // namespace edgecut::studio
