// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/session_panel.h"

#include "core/costs/device.h"
#include "core/exchange/device_check.h"
#include "core/exchange/input_kind.h"
#include "core/network/link.h"
#include "core/partition/method.h"
#include "core/session/edits.h"
#include "core/zoo/zoo.h"
#include "widgets/models/session_tree_model.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace edgecut::studio {

namespace {

constexpr int rowHeight = 24;
constexpr int noteHeight = 16;

/// Rows of one height, with or without the dot of a tier; a note makes a second line.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool hasNote = !index.data(SessionTreeModel::NoteRole).toString().isEmpty();
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                hasNote ? rowHeight + noteHeight : rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QString note = index.data(SessionTreeModel::NoteRole).toString();
        if (note.isEmpty()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QStyle* style = row.widget->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
        const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget);
        row.rect.setHeight(rowHeight);
        row.backgroundBrush = Qt::NoBrush;
        QStyledItemDelegate::paint(painter, row, index);
        const Theme& theme = Theme::of(row.widget);
        const QRect line(text.left() + 2, option.rect.top() + rowHeight - 4, text.width() - 4,
                         noteHeight);
        painter->save();
        painter->setFont(typeFont(TypeSize::Small));
        painter->setPen(index.data(SessionTreeModel::WarnsRole).toBool() ? theme.warning
                                                                         : theme.mutedText);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(note, Qt::ElideRight, line.width()));
        painter->restore();
    }
};

QString networkTitle(const PublishedTime& published)
{
    const ZooNetwork* network = findZooNetwork(published.network);
    const QString title =
        network ? translated(network->title) : QString::fromStdString(published.network);
    return published.inputs == 1
               ? title
               : SessionPanel::tr("%1, %n at once", nullptr, static_cast<int>(published.inputs))
                     .arg(title);
}

/// Where a device's numbers come from, and how they fare against times that others measured.
QString deviceToolTip(const Device& device, const std::vector<DeviceCheck>& checks)
{
    QStringList lines;
    for (const Source& source : device.sources)
        lines.append(QString::fromStdString(source.what + ": " + source.text));
    lines.append(QString());
    if (checks.size() != 1) // one says it all in its own line
        lines.append(translated(summary(checks)));
    QStringList measured;
    for (const DeviceCheck& check : checks) {
        const QString source = QString::fromStdString(check.published.source);
        if (!measured.contains(source))
            measured.append(source);
        lines.append(SessionPanel::tr("%1: %2 predicted, %3 published, %4")
                         .arg(networkTitle(check.published), formatMs(check.predictedMs),
                              formatMs(check.published.ms), translated(describe(check))));
    }
    lines.append(measured);
    return wrappedToolTip(lines);
}

} // namespace

SessionPanel::SessionPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new SessionTreeModel(this))
    , m_tree(new QTreeView(this))
{
    setProperty("look", "panel");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(160);
    m_tree->setModel(m_model);
    m_tree->setObjectName(QStringLiteral("sessionTree"));
    m_tree->setAccessibleName(tr("Session"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(12);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 8);
    layout->addWidget(m_tree);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_tree, &QTreeView::expandAll);
    connect(m_tree, &QTreeView::clicked, this, &SessionPanel::activate);
    connect(m_tree, &QTreeView::activated, this, &SessionPanel::activate);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SessionPanel::showMenu);
    connect(&document, &Document::scenarioChanged, this, [this] {
        showModels();
        showNetworks();
        showDevices();
        showInputs();
    });
    connect(&document, &Document::runsChanged, this, &SessionPanel::showRuns);
    showModels();
    showNetworks();
    showDevices();
    showInputs();
    showRuns();
    m_tree->expandAll();
}

void SessionPanel::showModels()
{
    const Scenario& scenario = m_document.scenario();
    QList<SessionItem> items;
    for (const Scenario::Model& model : scenario.models) {
        items.append({QString::fromStdString(model.number),
                      QString::fromStdString(model.name),
                      QString::fromStdString(model.source),
                      model.number == scenario.current,
                      {}});
    }
    m_model->setItems(SessionSection::Models, items);
}

void SessionPanel::showNetworks()
{
    const std::vector<Link>& links = m_document.scenario().links;
    const auto inView = static_cast<std::size_t>(m_document.linkInView());
    QList<SessionItem> items;
    for (const LinkPreset& preset : linkPresets()) {
        const bool current = inView < links.size() && links[inView] == preset.link;
        const QString rates =
            tr("%1 up, %2 down, %3 a crossing")
                .arg(formatMbps(preset.link.uplinkMbps), formatMbps(preset.link.downlinkMbps),
                     formatMs(preset.link.latencyMs));
        items.append({fromUtf8(preset.id),
                      translated(preset.title),
                      rates + QLatin1Char('\n') + fromUtf8(preset.reference),
                      current,
                      {}});
    }
    m_model->setItems(SessionSection::Networks, items);
}

void SessionPanel::showDevices()
{
    const Scenario& scenario = m_document.scenario();
    QStringList names;
    for (const Scenario::Tier& tier : scenario.tiers)
        names.append(QString::fromStdString(tier.name));
    const QList<QColor> colors = Theme::of(this).tiers(names);
    const Scenario::Model* model = scenario.currentModel();
    QList<SessionItem> items;
    for (int i = 0; i < names.size() && !(model && model->format == "problem"); ++i) {
        const Device* device = findDevice(scenario.tiers[static_cast<std::size_t>(i)].device);
        if (!device)
            continue;
        const std::vector<DeviceCheck> checks = checkDevice(*device);
        items.append({names[i], QString::fromStdString(device->title),
                      deviceToolTip(*device, checks), false, colors[i],
                      translated(shortSummary(checks)), anyIsFar(checks)});
    }
    m_model->setItems(SessionSection::Devices, items);
}

void SessionPanel::showInputs()
{
    const Scenario& scenario = m_document.scenario();
    QList<SessionItem> items;
    for (const Scenario::Input& input : scenario.inputs) {
        const InputKind* kind = findInputKind(input.kind);
        const Scenario::Input* shown = scenario.shownInput(input.kind);
        items.append({QString::fromStdString(input.number), QString::fromStdString(input.name),
                      QString::fromStdString(input.source), shown && shown->number == input.number,
                      QColor(), kind ? translated(kind->title) : QString()});
    }
    m_model->setItems(SessionSection::Inputs, items);
}

void SessionPanel::showRuns()
{
    const Result<std::vector<Run>> runs = m_document.session().runs();
    QList<SessionItem> items;
    for (const Run& run : runs.value_or(std::vector<Run>{})) {
        const Method* method = findMethod(run.method);
        const QDateTime started =
            QDateTime::fromString(QString::fromStdString(run.startedUtc), Qt::ISODate)
                .toLocalTime();
        items.append({QString::number(run.id),
                      tr("%1, %2").arg(method ? translated(method->title)
                                              : QString::fromStdString(run.method),
                                       QLocale().toString(started.time(), QLocale::ShortFormat)),
                      tr("%1, solved in %2 by version %3")
                              .arg(QLocale().toString(started, QLocale::ShortFormat),
                                   formatMs(run.durationMs), QString::fromStdString(run.version)) +
                          QLatin1Char('\n') +
                          tr("Click to lay its plan over the graph, against the present one."),
                      false,
                      {}});
    }
    m_model->setItems(SessionSection::Runs, items);
}

void SessionPanel::activate(const QModelIndex& index)
{
    const QString id = index.data(SessionTreeModel::IdRole).toString();
    if (id.isEmpty() || index.data(SessionTreeModel::CurrentRole).toBool())
        return;
    const auto section =
        static_cast<SessionSection>(index.data(SessionTreeModel::SectionRole).toInt());
    if (section == SessionSection::Models) {
        m_document.commit(
            [&](Session& session) { return selectModelEdit(session, id.toStdString()); });
    } else if (section == SessionSection::Networks) {
        if (const LinkPreset* preset = findLinkPreset(id.toStdString()))
            m_document.commitLink(m_document.linkInView(), preset->link, translated(preset->title));
    } else if (section == SessionSection::Inputs) {
        m_document.commit(
            [&](Session& session) { return selectInputEdit(session, id.toStdString()); });
    } else if (section == SessionSection::Runs) {
        m_document.compareWithRun(id.toLongLong(), index.data().toString());
    }
}

void SessionPanel::showMenu(const QPoint& position)
{
    const QModelIndex index = m_tree->indexAt(position);
    const QString id = index.data(SessionTreeModel::IdRole).toString();
    const auto section =
        static_cast<SessionSection>(index.data(SessionTreeModel::SectionRole).toInt());
    const bool isModel = section == SessionSection::Models;
    if (id.isEmpty() || (!isModel && section != SessionSection::Inputs))
        return;
    QMenu menu(this);
    menu.addAction(tr("Remove %1 from the session").arg(index.data().toString()), this,
                   [this, id, isModel] {
                       m_document.commit([&](Session& session) {
                           return isModel ? removeModelEdit(session, id.toStdString())
                                          : removeInputEdit(session, id.toStdString());
                       });
                   });
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

} // namespace edgecut::studio
