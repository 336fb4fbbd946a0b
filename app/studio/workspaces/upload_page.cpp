// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/upload_page.h"

#include "app/studio/document/document.h"
#include "app/studio/workspaces/metric_table.h"
#include "app/studio/workspaces/option_settings.h"
#include "app/studio/workspaces/step_show.h"
#include "app/studio/workspaces/table_figure.h"
#include "app/studio/workspaces/upload_graph.h"
#include "app/studio/workspaces/upload_order_model.h"
#include "widgets/forms/option_form.h"
#include "widgets/models/layer_selection.h"
#include "widgets/plots/time_plot.h"
#include "widgets/scheduling/clock_bar.h"
#include "widgets/text/text.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace edgecut::studio {

namespace {

const QString OffloadJob = QStringLiteral("offload");
constexpr int sideWidth = 330, graphWidth = 320;

/// PerDNN, Table II.
struct PublishedUpload
{
    const char* model;
    double uploadS;
    int withNothing, withAll;
};
constexpr PublishedUpload publishedUploads[] = {
    {"MobileNet", 3.7, 4, 5}, {"Inception(21k)", 29.3, 33, 44}, {"ResNet-50", 22.4, 14, 34}};

WatchedRun orderToWatch()
{
    return {UploadPage::tr("Upload order (IONN)"),
            [](const PartitionProblem& problem, const Context& context) -> Status {
                const Result<UploadOrder> order = uploadOrder(problem, {}, context);
                return order ? Status() : failure(order.error());
            }};
}

} // namespace

UploadPage::UploadPage(const StudioContext& context, QWidget* parent)
    : QWidget(parent)
    , m_document(context.document)
    , m_jobs(context.jobs)
    , m_selection(context.selection)
    , m_form(new OptionForm)
    , m_plot(new TimePlot)
    , m_summary(new QLabel)
    , m_published(new MetricTable)
    , m_clock(new ClockBar)
    , m_view(new QTableView)
    , m_model(new UploadOrderModel(this))
    , m_graph(new UploadGraph(context, this))
    , m_steps(new StepShow(
          context, QStringLiteral("uploadSteps"), [](const Document&) { return orderToWatch(); },
          this))
{
    m_plot->setObjectName(QStringLiteral("queryTimes"));
    m_plot->setTitle(tr("How long does a query take while the model is sent?"));
    m_summary->setObjectName(QStringLiteral("uploadSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_steps->setObjectName(QStringLiteral("uploadSteps"));
    auto* times = new QSplitter(Qt::Vertical);
    times->addWidget(m_plot);
    times->addWidget(order());
    times->setStretchFactor(0, 3);
    times->setStretchFactor(1, 2);
    times->setChildrenCollapsible(false);
    auto* parts = new QSplitter(Qt::Horizontal);
    parts->addWidget(times);
    parts->addWidget(m_graph);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    parts->setSizes({3 * graphWidth / 2, graphWidth});
    auto* row = new QHBoxLayout;
    row->setSpacing(groupSpace);
    row->addWidget(side());
    row->addWidget(parts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(groupSpace);
    layout->addLayout(row, 1);
    layout->addWidget(m_steps);
    connectParts();
    showSettings();
    show();
}

QWidget* UploadPage::side()
{
    m_form->setObjectName(QStringLiteral("offloadForm"));
    m_form->setOptions(offloadOptionSpecs());
    m_published->setObjectName(QStringLiteral("tableTwo"));
    auto* heading = new QLabel(tr("Queries during an upload (PerDNN, Table II)"));
    heading->setProperty("look", "heading");
    heading->setWordWrap(true);
    auto* note = new QLabel(
        tr("Published: ODROID-XU4 and Titan Xp, Caffe, 35 / 50 Mbit/s. Ours: the session's devices "
           "by their models, which are not fitted to these numbers."));
    note->setProperty("look", "muted");
    note->setWordWrap(true);
    auto* widget = new QWidget;
    widget->setFixedWidth(sideWidth);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(groupSpace);
    layout->addWidget(m_form);
    layout->addWidget(m_summary);
    layout->addWidget(heading);
    layout->addWidget(m_published);
    layout->addWidget(note);
    layout->addStretch(1);
    return widget;
}

QWidget* UploadPage::order()
{
    m_clock->setObjectName(QStringLiteral("uploadClock"));
    m_view->setObjectName(QStringLiteral("uploadOrder"));
    m_view->setAccessibleName(tr("Order of the upload"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(UploadOrderModel::Layers,
                                                     QHeaderView::Stretch);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + unitSpace);
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_clock);
    layout->addWidget(m_view, 1);
    return widget;
}

void UploadPage::connectParts()
{
    connect(m_form, &OptionForm::valueCommitted, this, [this](const QString& key, double value) {
        commitOptionSetting(m_document, offloadOptionSpecs(), offloadRoom, key, value);
    });
    connect(&m_document, &Document::modelChanged, this, [this] {
        m_picture.reset();
        show();
    });
    connect(&m_document, &Document::answerChanged, this, [this] {
        if (isVisible())
            run();
    });
    connect(&m_document, &Document::edited, this, [this] {
        showSettings();
        if (isVisible())
            run();
    });
    connect(m_clock, &ClockBar::timeChanged, this, &UploadPage::showTime);
    connect(m_clock, &ClockBar::stepRequested, this, [this](int direction) {
        if (!m_picture)
            return;
        double found = direction > 0 ? m_clock->endMs() : 0;
        for (const OffloadQuery& query : m_picture->run.queries) {
            if (direction > 0 && query.startMs > m_clock->timeMs())
                found = std::min(found, query.startMs);
            if (direction < 0 && query.startMs < m_clock->timeMs())
                found = std::max(found, query.startMs);
        }
        m_clock->setTimeMs(found);
    });
    connect(m_plot, &TimePlot::momentClicked, this,
            [this](double seconds) { m_clock->setTimeMs(1000 * seconds); });
    connect(m_steps, &StepShow::stepShown, this,
            [this](const Step* step) { m_graph->setStep(step, m_steps->problem()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    m_selection.select(m_model->layerOf(current.row()));
            });
}

void UploadPage::showSettings()
{
    m_form->setValues(optionSettings(m_document.scenario(), offloadOptionSpecs(), offloadRoom));
}

void UploadPage::activate()
{
    m_graph->activate();
    run();
}

void UploadPage::fit()
{
    m_plot->resetView();
    m_graph->fit();
}

void UploadPage::watchSteps(int step)
{
    m_steps->start();
    m_steps->showStep(step);
}

void UploadPage::run()
{
    const std::shared_ptr<const Answer>& answer = m_document.answer();
    if (!answer) {
        m_jobs.cancelKind(OffloadJob);
        m_picture.reset();
        show();
        return;
    }
    m_jobs.run<Result<OffloadPicture>>(
        OffloadJob, tr("Ordering the upload"), WhenBusy::Replace,
        [problem = answer->problem, options = offloadSettings(m_document.scenario())](
            const Context& context) { return offloadPicture(problem, options, context); },
        [this](Result<OffloadPicture> picture) { take(std::move(picture)); });
}

void UploadPage::take(Result<OffloadPicture> picture)
{
    if (!picture && picture.error().code == ErrorCode::Cancelled)
        return;
    m_failure = picture ? QString() : translated(picture.error());
    m_picture.reset();
    if (picture)
        m_picture = std::move(*picture);
    show();
}

void UploadPage::show()
{
    m_plot->setEmptyText(m_failure.isEmpty() ? tr("Open a model to see how it is sent to a server.")
                                             : m_failure);
    m_plot->setData(m_picture ? queryTimes(*m_picture, Theme::of(this)) : TimePlotData{});
    m_summary->setText(m_picture ? uploadSummary(*m_picture) : m_failure);
    m_clock->setEnabled(m_picture.has_value());
    m_clock->setEndMs(m_picture ? m_picture->endMs() : 0);
    showOrder(false);
    showTable();
    showTime();
}

void UploadPage::showOrder(bool second)
{
    m_showsSecond = second;
    const std::shared_ptr<const PartitionProblem> problem =
        m_picture ? m_picture->problem : nullptr;
    const OffloadRun none;
    const OffloadRun& run = m_picture ? m_picture->run : none;
    const Upload& upload = second ? *run.second : run.first;
    m_model->setUpload(problem, upload);
    m_graph->setUpload(problem, upload, second ? run.present : std::vector<bool>());
}

void UploadPage::showTable()
{
    QList<MetricTable::Row> rows;
    if (m_picture) {
        const Upload& upload = m_picture->run.first;
        rows.append(
            {QString::fromStdString(m_picture->problem->name),
             {formatMs(upload.uploadMs), formatNumber(static_cast<double>(upload.queriesDuring)),
              formatNumber(static_cast<double>(upload.queriesIfPresent))},
             true});
    }
    for (const PublishedUpload& published : publishedUploads)
        rows.append({tr("%1, paper").arg(QLatin1String(published.model)),
                     {formatMs(1000 * published.uploadS), QString::number(published.withNothing),
                      QString::number(published.withAll)},
                     false});
    m_published->setTable({tr("Upload"), tr("IONN"), tr("All there")}, rows);
}

void UploadPage::showTime()
{
    if (!m_picture)
        return;
    const double ms = m_clock->timeMs();
    const Upload& upload = uploadAt(*m_picture, ms);
    const bool second = &upload != &m_picture->run.first;
    if (second != m_showsSecond)
        showOrder(second);
    m_model->setTimeMs(ms);
    m_graph->setTimeMs(ms);
    m_plot->setMoment(ms / 1000);
    m_clock->setText(uploadStory(*m_picture, ms));
}

void UploadPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show();
}

QList<NamedFigure> UploadPage::figures() const
{
    if (!m_picture)
        return {};
    return QList<NamedFigure>{{QStringLiteral("query-times"), m_plot->figure()},
                              {QStringLiteral("upload-order"),
                               tableFigure(*m_model, tr("In which order is the model sent?"),
                                           UploadOrderModel::ColumnCount)}} +
           m_graph->figures();
}

} // namespace edgecut::studio
