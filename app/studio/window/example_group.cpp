// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/example_group.h"

#include "app/studio/window/example_card.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace edgecut::studio {

namespace {

constexpr int LeastCardWidth = 250;
constexpr int MostColumns = 4;

/// The papers as figures name them, with what they are about; in the README's order.
QList<QPair<QString, QString>> papers()
{
    return {{QStringLiteral("DNN Surgery"),
             ExampleGroup::tr("Layer partitioning between edge and cloud (Liang et al., 2023)")},
            {QStringLiteral("PerDNN"),
             ExampleGroup::tr("Offloading to edge servers for users who move")},
            {QStringLiteral("IONN"), ExampleGroup::tr("Incremental offloading")},
            {QStringLiteral("Lightweight offloading"),
             ExampleGroup::tr("Snapshots of web apps and shared servers")},
            {QStringLiteral("Mobile web AR"),
             ExampleGroup::tr("Device, edge and cloud for augmented reality in the browser")},
            {QStringLiteral("Pre-DNNOff"),
             ExampleGroup::tr("Early exits and what must be sent ahead")}};
}

QString paperOf(const Example& example)
{
    return QString::fromStdString(example.recipe.figure).section(QLatin1Char(','), 0, 0).trimmed();
}

/// The first number of "DNN Surgery, Fig. 12"; 0: none.
int figureNumber(const Example& example)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const QString place =
        QString::fromStdString(example.recipe.figure).section(QLatin1Char(','), 1);
    return digits.match(place).captured().toInt();
}

} // namespace

QList<QPair<QString, QList<Example>>> ExampleGroup::byPaper(const QList<Example>& examples)
{
    QList<QPair<QString, QList<Example>>> groups;
    for (const auto& [paper, about] : papers())
        groups.append({paper, {}});
    QList<Example> others;
    for (const Example& example : examples) {
        const QString paper = paperOf(example);
        if (paper.isEmpty()) {
            others.append(example);
            continue;
        }
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto& each) { return each.first == paper; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {paper, {}});
        group->second.append(example);
    }
    groups.append({QString(), others});
    for (auto& group : groups) {
        std::stable_sort(
            group.second.begin(), group.second.end(),
            [](const Example& a, const Example& b) { return figureNumber(a) < figureNumber(b); });
    }
    groups.removeIf([](const auto& group) { return group.second.isEmpty(); });
    return groups;
}

ExampleGroup::ExampleGroup(const QString& paper, const QList<Example>& examples, JobRunner& jobs,
                           QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout)
{
    setAccessibleName(paper);
    auto* heading = new QLabel(paper.isEmpty() ? tr("More") : paper);
    heading->setObjectName(QStringLiteral("exampleHeading"));
    heading->setFont(typeFont(TypeSize::Heading, true));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unitSpace);
    layout->addWidget(heading);
    for (const auto& [known, about] : papers()) {
        if (known != paper)
            continue;
        auto* line = new QLabel(about);
        line->setProperty("look", "muted");
        line->setWordWrap(true);
        layout->addWidget(line);
    }
    layout->addSpacing(unitSpace);
    layout->addLayout(m_grid);
    m_grid->setSpacing(groupSpace);
    for (const Example& example : examples) {
        auto* card = new ExampleCard(example, jobs, this);
        connect(card, &QAbstractButton::clicked, this,
                [this, id = example.id] { emit exampleChosen(id); });
        m_cards.append(card);
    }
    arrange(2);
}

void ExampleGroup::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(std::clamp(event->size().width() / LeastCardWidth, 1, MostColumns));
}

void ExampleGroup::arrange(int columns)
{
    if (columns == m_columns)
        return;
    for (int column = 0; column < std::max(m_columns, columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    int place = 0;
    for (ExampleCard* card : std::as_const(m_cards)) {
        m_grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
}

} // namespace edgecut::studio
