// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/measured_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/workspaces/table_figure.h"
#include "core/session/edits.h"
#include "widgets/models/layer_selection.h"
#include "widgets/plots/scatter_plot.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace edgecut::studio {

namespace {

/// Looks for the kinds that took longest; the others share the last one.
constexpr std::array looks = {"cloud-only", "edge-only",     "dsccs",
                              "dsh",        "shortest-path", "exhaustive"};

} // namespace

MeasuredWorkspace::MeasuredWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent)
    , m_tier(new QComboBox)
    , m_note(new QLabel)
    , m_forget(new QPushButton(tr("&Forget these times")))
    , m_plot(new ScatterPlot)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_kernels(new CellTable(this))
    , m_kinds(new CellTable(this))
    , m_unmatched(new CellTable(this))
{
    m_tier->setObjectName(QStringLiteral("measuredTier"));
    m_tier->setAccessibleName(tr("Tier whose measured times are shown"));
    m_note->setObjectName(QStringLiteral("measuredNote"));
    m_note->setWordWrap(true);
    m_forget->setObjectName(QStringLiteral("forgetTimes"));
    m_forget->setToolTip(tr("Takes the device's predicted times again"));
    m_plot->setObjectName(QStringLiteral("measuredPlot"));
    m_plot->setAccessibleName(tr("How well do predicted times fit measured ones?"));
    m_plot->setEmptyText(
        tr("No times were measured yet. Drop a file of them on the window, or open it: "
           "a profile of ONNX Runtime (enable_profiling), of TensorRT (trtexec "
           "--exportProfile=times.json), or a table whose first line is layer,edge,cloud "
           "and whose rows are layers and milliseconds."));
    m_tabs->setObjectName(QStringLiteral("measuredPages"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Tables of measured times"));
    m_kernelView = addTable(m_kernels, QStringLiteral("measuredKernels"), tr("Layers"));
    addTable(m_kinds, QStringLiteral("measuredKinds"), tr("By kind"));
    addTable(m_unmatched, QStringLiteral("unmatchedTimes"), tr("Not matched"));

    auto* bar = new QHBoxLayout;
    bar->setSpacing(groupSpace);
    bar->addWidget(m_tier, 0, Qt::AlignTop);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_forget, 0, Qt::AlignTop);
    auto* tables = new QWidget;
    auto* rows = new QVBoxLayout(tables);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_tabs);
    rows->addWidget(m_pages, 1);
    auto* halves = new QSplitter(Qt::Horizontal);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_plot);
    halves->addWidget(tables);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    halves->setSizes({440, 480}); // the ratio is the table's last column
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(controlSpace);
    layout->addLayout(bar);
    layout->addWidget(halves, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tier, &QComboBox::activated, this, &MeasuredWorkspace::show);
    connect(m_forget, &QPushButton::clicked, this, &MeasuredWorkspace::forget);
    connect(m_plot, &ScatterPlot::pointClicked, &selection(), &LayerSelection::select);
    connect(&selection(), &LayerSelection::changed, this, &MeasuredWorkspace::showSelected);
    connect(&document(), &Document::modelChanged, this, [this] {
        if (isVisible())
            show();
    });
    show();
}

QTableView* MeasuredWorkspace::addTable(CellTable* model, const QString& objectName,
                                        const QString& title)
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(model);
    sorted->setSortRole(CellTable::SortRole);
    auto* view = new QTableView;
    view->setModel(sorted);
    view->setObjectName(objectName);
    view->setAccessibleName(title);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (const int layer = row.data(CellTable::LayerRole).toInt();
                    row.isValid() && layer >= 0)
                    selection().select(layer);
            });
    m_tabs->addTab(title);
    m_pages->addWidget(view);
    return view;
}

const MeasuredTier* MeasuredWorkspace::shown() const
{
    const std::shared_ptr<const ScenarioProblem>& model = document().model();
    if (!model || !model->graph || model->measured.empty())
        return nullptr;
    const auto wanted = static_cast<std::size_t>(std::max(0, m_tier->currentData().toInt()));
    const auto found = std::ranges::find(model->measured, wanted, &MeasuredTier::tier);
    return found == model->measured.end() ? &model->measured.front() : &*found;
}

void MeasuredWorkspace::activate()
{
    show();
}

void MeasuredWorkspace::fit()
{
    m_plot->resetView();
}

void MeasuredWorkspace::showTiers()
{
    const std::shared_ptr<const ScenarioProblem>& model = document().model();
    const QVariant wanted = m_tier->currentData();
    const QSignalBlocker blocker(m_tier);
    m_tier->clear();
    if (!model)
        return;
    for (const MeasuredTier& measured : model->measured)
        m_tier->addItem(QString::fromStdString(model->problem.tiers[measured.tier]),
                        static_cast<int>(measured.tier));
    m_tier->setCurrentIndex(std::max(0, m_tier->findData(wanted)));
}

void MeasuredWorkspace::show()
{
    showTiers();
    const MeasuredTier* measured = shown();
    for (QWidget* part : {static_cast<QWidget*>(m_tier), static_cast<QWidget*>(m_note),
                          static_cast<QWidget*>(m_forget), m_pages->parentWidget()})
        part->setVisible(measured != nullptr);
    if (measured) {
        showMeasured(*measured);
        return;
    }
    m_accuracy.clear();
    m_plot->setData({});
    m_note->clear();
    m_kernels->setTable({}, {});
    m_kinds->setTable({}, {});
    m_unmatched->setTable({}, {});
}

void MeasuredWorkspace::showMeasured(const MeasuredTier& measured)
{
    const Graph& graph = *document().model()->graph;
    const Device* device = findDevice(document().scenario().tiers[measured.tier].device);
    if (!device) // buildProblem() refuses such a session
        return;
    m_accuracy = profileAccuracy(graph, *device, measured.match);
    showKernels(*m_kernels, graph, m_accuracy);
    showKinds(*m_kinds, graph, m_accuracy);
    showUnmatched(*m_unmatched, graph, measured.match);
    m_plot->setData(scatterOf(graph));
    m_note->setText(summaryText(measured, summary(m_accuracy)));
    m_tabs->setTabText(2, tr("Not matched (%1)").arg(m_unmatched->rowCount()));
    for (auto* view : m_pages->findChildren<QTableView*>()) {
        view->resizeColumnsToContents();
        constexpr int widest = 260;
        view->setColumnWidth(0, std::min(view->columnWidth(0), widest));
        view->setColumnWidth(1, std::min(view->columnWidth(1), widest));
    }
    showSelected();
}

QString MeasuredWorkspace::summaryText(const MeasuredTier& measured,
                                       const AccuracySummary& found) const
{
    const Scenario& scenario = document().scenario();
    const Scenario::Tier& tier = scenario.tiers[measured.tier];
    const Scenario::Model* model = scenario.currentModel();
    const auto profile = model->profiles.find(tier.name);
    const QString file =
        profile == model->profiles.end() ? QString() : QString::fromStdString(profile->second.name);
    const Device* device = findDevice(tier.device);
    QString text = tr("%1 (%2), measured on %3; predicted by the model of %4.")
                       .arg(file, sourceTitle(measured.profile), QString::fromStdString(tier.name),
                            device ? QString::fromStdString(device->title) : QString());
    if (found.kernels == 0)
        return text + QLatin1Char(' ') + tr("No kernel has both times.");
    text += QLatin1Char(' ') +
            tr("%n kernel(s) compared: %1 predicted, %2 measured; median ratio %3, mean error %4",
               nullptr, static_cast<int>(found.kernels))
                .arg(formatMs(found.predictedMs), formatMs(found.measuredMs),
                     formatRatio(found.medianRatio), formatPercent(found.meanError));
    text += found.r2 ? tr(", R² of the logarithms %1.").arg(formatNumber(*found.r2))
                     : QStringLiteral(".");
    if (found.left > 0)
        text += QLatin1Char(' ') +
                tr("%n without a ratio, in the table only.", nullptr, static_cast<int>(found.left));
    return text;
}

ScatterData MeasuredWorkspace::scatterOf(const Graph& graph) const
{
    ScatterData scatter;
    scatter.xLabel = tr("measured");
    scatter.yLabel = tr("predicted");
    scatter.xColumn = QStringLiteral("measured_ms");
    scatter.yColumn = QStringLiteral("predicted_ms");
    scatter.abovePlace = tr("predicted too slow");
    scatter.belowPlace = tr("predicted too fast");
    const std::vector<KindAccuracy> kinds = accuracyByKind(graph, m_accuracy);
    QList<LayerKind> named;
    for (const KindAccuracy& kind : kinds) {
        if (kind.summary.kernels == 0)
            continue;
        if (named.size() + 1 == static_cast<qsizetype>(looks.size())) {
            scatter.groups.append({tr("others"), QString::fromLatin1(looks.back())});
            break;
        }
        scatter.groups.append({fromUtf8(name(kind.kind)),
                               QString::fromLatin1(looks[static_cast<std::size_t>(named.size())])});
        named.append(kind.kind);
    }
    for (const KernelAccuracy& kernel : m_accuracy) {
        if (!kernel.ratio())
            continue;
        const qsizetype group = named.indexOf(graph.layer(kernel.heaviest).kind);
        scatter.points.append({kernel.measured.ms, kernel.predicted.ms,
                               kernelName(graph, kernel.measured),
                               static_cast<int>(group < 0 ? scatter.groups.size() - 1 : group),
                               kernel.heaviest.value});
    }
    return scatter;
}

/// The kernel that holds the selected layer, in the plot and in the table.
void MeasuredWorkspace::showSelected()
{
    const LayerId layer(selection().layer());
    const auto kernel = std::ranges::find_if(m_accuracy, [layer](const KernelAccuracy& found) {
        return std::ranges::find(found.measured.layers, layer) != found.measured.layers.end();
    });
    const bool found = kernel != m_accuracy.end();
    m_plot->setSelected(found ? kernel->heaviest.value : -1);
    const auto* sorted = static_cast<const QSortFilterProxyModel*>(m_kernelView->model());
    const QModelIndex row = found ? sorted->mapFromSource(m_kernels->index(
                                        static_cast<int>(kernel - m_accuracy.begin()), 0))
                                  : QModelIndex();
    const QSignalBlocker blocker(m_kernelView->selectionModel());
    m_kernelView->setCurrentIndex(row);
    m_kernelView->viewport()->update();
}

void MeasuredWorkspace::forget()
{
    const MeasuredTier* measured = shown();
    if (!measured)
        return;
    const std::string tier = document().scenario().tiers[measured->tier].name;
    document().commit([&](Session& session) { return removeProfileEdit(session, tier); });
}

QList<NamedFigure> MeasuredWorkspace::figures() const
{
    if (m_plot->data().points.isEmpty())
        return {};
    Figure kinds = tableFigure(*m_kinds, tr("Predicted against measured, by kind of layer"),
                               m_kinds->columnCount());
    // The legend needs the line of the title, which the sentence above the plot stands for.
    Figure scatter = m_plot->figure();
    scatter.title = m_plot->accessibleName();
    return {{QStringLiteral("measured"), scatter}, {QStringLiteral("measured-kinds"), kinds}};
}

} // namespace edgecut::studio
