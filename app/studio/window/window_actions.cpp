// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/window_actions.h"

#include "app/studio/document/plan_comparison.h"
#include "app/studio/window/command_palette.h"
#include "app/studio/window/help_dialogs.h"
#include "app/studio/window/language.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/session_view.h"
#include "app/studio/window/settings.h"
#include "app/studio/workspaces/block_folding.h"
#include "core/session/edits.h"
#include "core/zoo/zoo.h"
#include "widgets/text/text.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <algorithm>

namespace edgecut::studio {

WindowActions::WindowActions(MainWindow& window) : QObject(&window), m_window(window)
{
    QMenuBar* bar = window.menuBar();
    fillFile(bar->addMenu(tr("&File")));
    fillEdit(bar->addMenu(tr("&Edit")));
    fillView(bar->addMenu(tr("&View")));
    fillModel(bar->addMenu(tr("&Model")));
    fillRun(bar->addMenu(tr("&Run")));
    fillFigure(bar->addMenu(tr("F&igure")));
    fillHelp(bar->addMenu(tr("&Help")));

    auto* search = new QPushButton(
        tr("Search actions   %1")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)),
        bar);
    search->setObjectName(QStringLiteral("actionSearch"));
    search->setFocusPolicy(Qt::NoFocus);
    search->setAccessibleName(tr("Search actions"));
    connect(search, &QPushButton::clicked, this, &WindowActions::showPalette);
    bar->setCornerWidget(search);
    search->show();

    connect(&window, &MainWindow::documentChanged, this, &WindowActions::documentChanged);
    documentChanged();
}

QAction* WindowActions::add(QMenu* menu, const QString& text, const QKeySequence& shortcut,
                            const Task& task, const QString& icon)
{
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    connect(action, &QAction::triggered, this, task);
    menu->addAction(action);
    m_all.append(action);
    return action;
}

QAction* WindowActions::addForView(QMenu* menu, const QString& text, const QKeySequence& shortcut,
                                   const ViewTask& task, const QString& icon)
{
    QAction* action = add(
        menu, text, shortcut,
        [this, task] {
            if (SessionView* view = m_window.sessionView())
                task(*view);
        },
        icon);
    m_needView.append(action);
    return action;
}

void WindowActions::fillFile(QMenu* menu)
{
    add(menu, tr("&New session"), QKeySequence::New, [this] { m_window.newSession(); });
    add(
        menu, tr("&Open..."), QKeySequence::Open, [this] { m_window.showOpenDialog(); },
        QStringLiteral("open"));
    fillRecent(menu->addMenu(tr("Open &recent")));
    QMenu* networks = menu->addMenu(tr("Add a &built-in network"));
    for (const ZooNetwork& network : zooNetworks()) {
        const QString id =
            QString::fromUtf8(network.id.data(), static_cast<int>(network.id.size()));
        add(networks, translated(network.title), {}, [this, id] { m_window.openZooNetwork(id); });
    }
    menu->addSeparator();
    addForView(
        menu, tr("&Save a copy..."), QKeySequence::SaveAs,
        [this](SessionView&) { m_window.showSaveCopyDialog(); }, QStringLiteral("save"));
    addForView(menu, tr("&Close session"), QKeySequence::Close,
               [this](SessionView&) { m_window.closeSession(); });
    menu->addSeparator();
    add(menu, tr("&Quit"), QKeySequence::Quit, [this] { m_window.close(); });
}

void WindowActions::fillRecent(QMenu* menu)
{
    connect(menu, &QMenu::aboutToShow, menu, [this, menu] {
        menu->clear();
        const QStringList recent = Settings::recentSessions();
        for (const QString& path : recent) {
            menu->addAction(QFileInfo(path).completeBaseName(), this,
                            [this, path] { m_window.openFile(path); })
                ->setToolTip(path);
        }
        if (recent.isEmpty())
            menu->addAction(tr("No sessions yet"))->setEnabled(false);
    });
}

void WindowActions::fillEdit(QMenu* menu)
{
    m_undo = addForView(
        menu, tr("&Undo"), QKeySequence::Undo, [](SessionView& view) { view.document().undo(); },
        QStringLiteral("undo"));
    m_redo = addForView(
        menu, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        [](SessionView& view) { view.document().redo(); }, QStringLiteral("redo"));
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    menu->addSeparator();
    addForView(
        menu, tr("&Find a layer"), QKeySequence::Find, [](SessionView& view) { view.findLayer(); },
        QStringLiteral("search"));
    add(menu, tr("Search &actions..."), Qt::CTRL | Qt::Key_K, [this] { showPalette(); });
}

void WindowActions::fillView(QMenu* menu)
{
    int number = 0;
    for (const auto& [id, title] : SessionView::workspaceTitles()) {
        const QString workspace = id;
        addForView(menu, title, QKeySequence(Qt::CTRL | (Qt::Key_1 + number++)),
                   [workspace](SessionView& view) { view.showWorkspace(workspace); });
    }
    menu->addSeparator();
    addForView(
        menu, tr("Zoom &in"), QKeySequence::ZoomIn, [](SessionView& view) { view.zoomIn(); },
        QStringLiteral("zoom-in"));
    addForView(
        menu, tr("Zoom &out"), QKeySequence::ZoomOut, [](SessionView& view) { view.zoomOut(); },
        QStringLiteral("zoom-out"));
    addForView(
        menu, tr("&Fit"), Qt::CTRL | Qt::Key_0, [](SessionView& view) { view.fit(); },
        QStringLiteral("fit"));
    menu->addSeparator();
    addForView(
        menu, tr("E&xpand blocks by one level"), Qt::CTRL | Qt::Key_B,
        [](SessionView& view) { view.stepBlocks(1); }, QStringLiteral("expand"));
    addForView(
        menu, tr("C&ollapse blocks by one level"), Qt::CTRL | Qt::SHIFT | Qt::Key_B,
        [](SessionView& view) { view.stepBlocks(-1); }, QStringLiteral("collapse"));
    addForView(menu, tr("Expand all blocks"), {},
               [](SessionView& view) { view.foldBlocks(FoldingMode::Expanded); });
    addForView(menu, tr("Collapse all blocks"), {},
               [](SessionView& view) { view.foldBlocks(FoldingMode::Collapsed); });
    addForView(menu, tr("Fold blocks as the window has room"), {},
               [](SessionView& view) { view.foldBlocks(FoldingMode::Automatic); });
    menu->addSeparator();
    addForView(menu, tr("&Next difference of two plans"), Qt::Key_F3,
               [](SessionView& view) { view.stepDifference(1); });
    addForView(menu, tr("Pre&vious difference of two plans"), Qt::SHIFT | Qt::Key_F3,
               [](SessionView& view) { view.stepDifference(-1); });
    addForView(menu, tr("Lea&ve the comparison of two plans"), {},
               [](SessionView& view) { view.document().comparison().stop(); });
    menu->addSeparator();
    addForView(menu, tr("Session &panel"), Qt::Key_F8,
               [](SessionView& view) { view.togglePanel(SessionView::Panel::Session); });
    addForView(menu, tr("&Inspector"), Qt::Key_F9,
               [](SessionView& view) { view.togglePanel(SessionView::Panel::Inspector); });
    addForView(menu, tr("&Messages"), Qt::Key_F10,
               [](SessionView& view) { view.togglePanel(SessionView::Panel::Messages); });
    menu->addSeparator();
    fillTheme(menu->addMenu(tr("&Theme")));
    fillLanguage(menu->addMenu(tr("&Language")));
}

void WindowActions::fillTheme(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    const QList<QPair<QString, ThemeChoice>> choices{{tr("As the &system"), ThemeChoice::System},
                                                     {tr("&Light"), ThemeChoice::Light},
                                                     {tr("&Dark"), ThemeChoice::Dark}};
    for (const auto& [title, theme] : choices) {
        const ThemeChoice choice = theme;
        QAction* action = add(menu, title, {}, [this, choice] { m_window.changeTheme(choice); });
        action->setCheckable(true);
        action->setChecked(Settings::theme() == choice);
        group->addAction(action);
    }
}

void WindowActions::fillLanguage(QMenu* menu)
{
    auto* group = new QActionGroup(menu);
    const auto entry = [&](const QString& title, const QString& code) {
        QAction* action = add(menu, title, {}, [this, code] { m_window.changeLanguage(code); });
        action->setCheckable(true);
        action->setChecked(Settings::language() == code);
        group->addAction(action);
    };
    entry(tr("As the &system"), {});
    for (const auto& [code, title] : languages())
        entry(title, code);
}

void WindowActions::fillModel(QMenu* menu)
{
    addForView(
        menu, tr("Pin the selected layer to the &first tier"), {},
        [](SessionView& view) { view.pinSelected(0); }, QStringLiteral("pin"));
    addForView(menu, tr("Pin the selected layer to the &last tier"), {},
               [](SessionView& view) { view.pinSelected(-1); });
    addForView(
        menu, tr("&Unpin the selected layer"), {}, [](SessionView& view) { view.unpinSelected(); },
        QStringLiteral("unpin"));
    menu->addSeparator();
    const auto returnPath = [&](const QString& title, ReturnPath path) {
        addForView(menu, title, {}, [path](SessionView& view) {
            view.document().commit(
                [path](Session& session) { return setReturnPathEdit(session, path); });
        });
    };
    returnPath(tr("Return path: &one-way (data never comes back)"), ReturnPath::OneWay);
    returnPath(tr("Return path: &paid (at the downlink rate)"), ReturnPath::Paid);
    returnPath(tr("Return path: &free (as DNN Surgery publishes it)"), ReturnPath::Free);
    menu->addSeparator();
    fillResult(menu->addMenu(tr("The &result must end on")));
    fillTransfer(menu->addMenu(tr("&Send tensors as")));
    m_fuse = addForView(menu, tr("Cost fused &kernels (convolution, normalisation, activation)"),
                        {}, [](SessionView& view) {
                            const bool fused = view.document().scenario().fusesKernels();
                            view.document().commit([fused](Session& session) {
                                return setFusionEdit(session, !fused);
                            });
                        });
    m_fuse->setObjectName(QStringLiteral("fuseKernels"));
    m_fuse->setCheckable(true);
    m_fuse->setToolTip(tr("Engines run these layers as one kernel: their times do not simply add, "
                          "and no cut goes between them."));
    menu->addSeparator();
    addForView(menu, tr("&Two tiers: edge and cloud"), {},
               [](SessionView& view) { view.useTiers(2); });
    addForView(menu, tr("T&hree tiers: device, edge and cloud"), {},
               [](SessionView& view) { view.useTiers(3); });
}

void WindowActions::fillResult(QMenu* menu)
{
    const auto entry = [&](const QString& title,
                           const std::function<std::optional<std::string>(const Scenario&)>& tier) {
        addForView(menu, title, {}, [tier](SessionView& view) {
            const std::optional<std::string> chosen = tier(view.document().scenario());
            view.document().commit(
                [&](Session& session) { return setResultTierEdit(session, chosen); });
        });
    };
    entry(tr("Any tier"), [](const Scenario&) { return std::nullopt; });
    entry(tr("The first tier, where the data is"),
          [](const Scenario& scenario) { return scenario.tiers.front().name; });
    entry(tr("The last tier"), [](const Scenario& scenario) { return scenario.tiers.back().name; });
}

void WindowActions::fillTransfer(QMenu* menu)
{
    const auto entry = [&](const QString& title, TransferType type) {
        addForView(menu, title, {}, [type](SessionView& view) {
            view.document().commit(
                [type](Session& session) { return setTransferTypeEdit(session, type); });
        });
    };
    entry(tr("They are stored"), TransferType::AsStored);
    entry(tr("32-bit floating point"), TransferType::Float32);
    entry(tr("16-bit floating point"), TransferType::Float16);
    entry(tr("8-bit integers"), TransferType::UInt8);
}

void WindowActions::fillRun(QMenu* menu)
{
    addForView(
        menu, tr("&Keep this answer"), Qt::CTRL | Qt::Key_Return,
        [](SessionView& view) { view.document().keepRun(); }, QStringLiteral("run"));
    addForView(
        menu, tr("&Watch it step by step"), Qt::CTRL | Qt::Key_T,
        [](SessionView& view) { view.watchSteps(); }, QStringLiteral("play"));
    addForView(menu, tr("&Compare all methods"), Qt::CTRL | Qt::Key_M,
               [](SessionView& view) { view.showWorkspace(QStringLiteral("compare")); });
    add(
        menu, tr("C&ancel all jobs"), Qt::CTRL | Qt::Key_Period,
        [this] { m_window.jobs().cancelAll(); }, QStringLiteral("cancel"));
}

void WindowActions::fillFigure(QMenu* menu)
{
    addForView(
        menu, tr("&Export a figure..."), Qt::CTRL | Qt::Key_E,
        [](SessionView& view) { view.showExportDialog(); }, QStringLiteral("export"));
    addForView(menu, tr("Export &all figures..."), {},
               [](SessionView& view) { view.showExportAllDialog(); });
}

void WindowActions::fillHelp(QMenu* menu)
{
    add(menu, tr("&Keyboard shortcuts"), Qt::Key_F1,
        [this] { showShortcutsDialog(m_window, m_all); });
    add(menu, tr("&About EdgeCut Studio"), {}, [this] { showAboutDialog(m_window); });
}

QList<QAction*> WindowActions::enabledActions() const
{
    QList<QAction*> actions;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(actions),
                 [](QAction* action) { return action->isEnabled(); });
    return actions;
}

void WindowActions::showPalette()
{
    auto* palette = new CommandPalette(enabledActions(), &m_window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->popUpIn(m_window);
}

void WindowActions::documentChanged()
{
    for (QAction* action : std::as_const(m_needView))
        action->setEnabled(m_window.sessionView() != nullptr);
    if (Document* document = m_window.document())
        connect(document, &Document::edited, this, &WindowActions::updateUndo,
                Qt::UniqueConnection);
    updateUndo();
}

void WindowActions::updateUndo()
{
    const Document* document = m_window.document();
    const auto name = [](QAction* action, const QString& plain, const QString& withTitle,
                         const Edit* edit) {
        action->setEnabled(edit != nullptr);
        action->setText(edit ? withTitle.arg(translated(title(*edit))) : plain);
    };
    name(m_undo, tr("&Undo"), tr("&Undo: %1"), document ? document->session().nextUndo() : nullptr);
    name(m_redo, tr("&Redo"), tr("&Redo: %1"), document ? document->session().nextRedo() : nullptr);
    const Scenario::Model* model = document ? document->scenario().currentModel() : nullptr;
    m_fuse->setEnabled(model && model->format == "graph"); // a problem file's times are its own
    m_fuse->setChecked(document && document->scenario().fusesKernels());
}

} // namespace edgecut::studio
