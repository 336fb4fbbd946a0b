// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/workspaces/threshold_table.h"

#include "app/studio/document/document.h"
#include "app/studio/workspaces/table_figure.h"
#include "app/studio/workspaces/threshold_model.h"
#include "core/session/edits.h"
#include "widgets/figures/csv.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace edgecut::studio {

ThresholdTable::ThresholdTable(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new ThresholdModel(this))
    , m_view(new QTableView)
    , m_note(new QLabel)
    , m_back(new QPushButton(tr("As it was given")))
{
    m_view->setObjectName(QStringLiteral("exitsThresholds"));
    m_view->setAccessibleName(tr("Share and accuracy of each exit by threshold"));
    m_view->setModel(m_model);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->setAlternatingRowColors(true);
    m_note->setObjectName(QStringLiteral("exitsThresholdNote"));
    m_note->setProperty("look", "muted");
    m_note->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("exitsThresholdsBack"));
    m_back->setToolTip(tr("Takes back what was typed into this table"));
    auto* below = new QHBoxLayout;
    below->setSpacing(controlSpace);
    below->addWidget(m_note, 1);
    below->addWidget(m_back);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, controlSpace, 0, 0);
    layout->setSpacing(controlSpace);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
    connect(m_model, &ThresholdModel::edited, this,
            [this](const std::vector<ThresholdRow>& rows, const QString& what,
                   const QString& shown) { store(thresholdsText(m_source, rows), what, shown); });
    connect(m_model, &ThresholdModel::refused, m_note, &QLabel::setText);
    connect(m_back, &QPushButton::clicked, this, [this] {
        store(std::nullopt, tr("Shares and accuracies by threshold"), tr("as given"));
    });
}

void ThresholdTable::store(const std::optional<std::string>& text, const QString& what,
                           const QString& shown)
{
    m_document.commit([&](Session& session) {
        return setSettingEdit(session, "exits/thresholds", text, what.toStdString(),
                              shown.toStdString());
    });
}

void ThresholdTable::showAnswer(const ExitsAnswer& answer, const ExitsSettings& settings)
{
    m_source = settings.source();
    m_model->setRows(answer.problem, answer.report.solution);
    m_back->setEnabled(settings.thresholds.has_value());
    if (answer.problem.thresholds.empty())
        m_note->setText(
            tr("This network says nothing of thresholds; its file may (\"thresholds\")."));
    else if (settings.thresholds)
        m_note->setText(tr("Typed here over what was given. Leaving once an exit is sure enough."));
    else if (settings.isOwn())
        m_note->setText(tr("EXAMPLE DATA, not measured: the paper draws these curves and prints no "
                           "numbers. Type your own over them."));
    else
        m_note->setText(tr("As the file gives them. Type others over them."));
}

void ThresholdTable::clear()
{
    m_model->setRows({}, {});
    m_note->clear();
}

bool ThresholdTable::isEmpty() const
{
    return m_model->rowCount() == 0;
}

Figure ThresholdTable::figure() const
{
    Figure figure =
        tableFigure(*m_model, tr("Leaving once an exit is sure enough"), m_model->columnCount());
    QStringList headings;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headings.append(m_model->headerData(column, Qt::Horizontal)
                            .toString()
                            .replace(QLatin1Char('\n'), QLatin1Char(' ')));
    CsvWriter csv(headings);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column)
            csv.add(m_model->index(row, column).data().toString());
        csv.endRow();
    }
    figure.csv = [text = csv.text()] { return text; };
    return figure;
}

} // namespace edgecut::studio
