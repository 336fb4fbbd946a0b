// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/published_workspace.h"

#include "app/studio/document/document.h"
#include "app/studio/jobs/job_runner.h"
#include "app/studio/workspaces/table_figure.h"
#include "widgets/models/published_model.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace edgecut::studio {

namespace {

QString valueText(const PublishedValue& value, const QString& unit)
{
    if (!value.text.empty())
        return QString::fromStdString(value.text);
    if (value.low == value.high)
        return formatQuantity(value.low, unit);
    return PublishedWorkspace::tr("%1 to %2")
        .arg(formatNumber(value.low), formatQuantity(value.high, unit));
}

PublishedEntry entryOf(const PublishedRow& row)
{
    const PublishedNumber& number = row.published;
    const QString unit = QString::fromStdString(number.unit);
    PublishedEntry entry;
    entry.figure = QString::fromStdString(number.figure);
    entry.what = QString::fromStdString(number.what);
    entry.published = valueText(number.value, unit);
    entry.why = QString::fromStdString(number.text);
    entry.difference = row.difference();
    entry.isSame = row.sameName();
    if (row.ours && *row.ours)
        entry.ours = valueText(**row.ours, unit);
    else if (row.ours)
        entry.error = translated(row.ours->error());
    return entry;
}

} // namespace

PublishedWorkspace::PublishedWorkspace(const StudioContext& context, QWidget* parent)
    : Workspace(context, parent)
    , m_model(new PublishedModel(this))
    , m_table(new QTableView(this))
    , m_state(new QLabel(this))
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("publishedTable"));
    m_table->setAccessibleName(tr("Published numbers and ours"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(PublishedModel::Why, QHeaderView::Stretch);
    // What wraps is as high as its column is narrow, which a layout decides later.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    m_state->setObjectName(QStringLiteral("publishedState"));
    m_state->setWordWrap(true);
    m_state->setProperty("look", "muted");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpace, groupSpace, groupSpace, groupSpace);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_state);
    layout->addWidget(m_table, 1);
    connect(&document(), &Document::answerChanged, this, [this] {
        if (isVisible())
            compute();
    });
    connect(&document(), &Document::edited, this, [this] {
        if (isVisible())
            compute();
    });
}

void PublishedWorkspace::activate()
{
    compute();
}

void PublishedWorkspace::compute()
{
    Result<PublishedSource> source = publishedSource(document().session());
    if (!source) {
        show(failure(source.error()));
        return;
    }
    if (source->numbers.empty()) {
        m_model->setEntries({});
        m_state->setText(tr("This session holds no published numbers. The example sessions do; a "
                            "file of them (edgecut.published) can be dropped onto the window."));
        return;
    }
    m_state->setText(tr("Computing ..."));
    jobs().run<Result<std::vector<PublishedRow>>>(
        QStringLiteral("published"), tr("Computing what the paper publishes"), WhenBusy::Finish,
        [source = std::move(*source)](const Context& context) {
            return computePublished(source, context);
        },
        [this](const Result<std::vector<PublishedRow>>& rows) { show(rows); });
}

void PublishedWorkspace::show(const Result<std::vector<PublishedRow>>& rows)
{
    QList<PublishedEntry> entries;
    if (rows) {
        for (const PublishedRow& row : *rows)
            entries.append(entryOf(row));
    }
    m_state->setText(rows ? tr("Here is computed from this session's devices and links, which come "
                               "from public specifications and are not fitted to the paper. The "
                               "difference is that of the last number of a range.")
                          : translated(rows.error()));
    if (entries == m_model->entries())
        return;
    m_model->setEntries(entries);
    fitRows();
}

void PublishedWorkspace::fitRows()
{
    m_table->resizeColumnsToContents();
    constexpr int WidestWhat = 260;
    if (m_table->columnWidth(PublishedModel::What) > WidestWhat)
        m_table->setColumnWidth(PublishedModel::What, WidestWhat);
    m_table->resizeRowsToContents();
}

QList<NamedFigure> PublishedWorkspace::figures() const
{
    if (m_model->entries().isEmpty())
        return {};
    // Why they differ is said where there is room for it: in the window and in the CSV.
    Figure figure = tableFigure(*m_model, tr("Published and here"), PublishedModel::Why);
    figure.csv = [csv = m_model->csv()] { return csv; };
    return {{QStringLiteral("published"), figure}};
}

} // namespace edgecut::studio
