// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/document.h"
#include "app/studio/workspaces/workspace.h"

#include <QList>
#include <QPair>
#include <QWidget>

class QSplitter;
class QTabBar;
class QStackedWidget;

namespace edgecut::studio {

enum class FoldingMode;
class GraphWorkspace;
class MessagesPanel;
class StatusLine;

/// One session: the what-if bar above, its contents on the left, the workspaces in the middle, the
/// inspector on the right, messages below. Puts the parts together; each follows the document.
class SessionView : public QWidget
{
    Q_OBJECT

public:
    enum class Panel { Session, Inspector, Messages };

    SessionView(Document& document, JobRunner& jobs, QWidget* parent);
    ~SessionView() override;

    Document& document() const { return m_document; }
    LayerSelection& selection() const { return *m_selection; }

    /// Ids and titles of the workspaces, in tab order.
    static QList<QPair<QString, QString>> workspaceTitles();
    void showWorkspace(const QString& id);
    QString workspace() const;

    void zoomIn();
    void zoomOut();
    void fit();
    void findLayer();
    /// Of the graph's blocks: one rule for all; so many levels more or less.
    void foldBlocks(FoldingMode mode);
    void stepBlocks(int levels);
    /// Among the layers that two compared plans put on different tiers: 1 next, -1 previous.
    void stepDifference(int by);
    /// Plays how the method comes to its answer.
    void watchSteps(int step = 0);
    void togglePanel(Panel panel);
    /// Pins the selected layer; -1 is the last tier.
    void pinSelected(int tier);
    void unpinSelected();
    void useTiers(int count);
    /// Selects by name; false when there is no such layer.
    bool selectLayer(const QString& name);

    /// Figures of all workspaces that were in view or computed, by their ids; each id once.
    QList<NamedFigure> figures() const;
    /// Starts what the figures of all workspaces need; whenSettled(), figures() has them all.
    void computeAllFigures();
    void showExportDialog();
    void showExportAllDialog();
    void showError(const Error& error);

private:
    Workspace* current() const;
    Workspace* workspaceAt(int index);
    void addWorkspaces();
    void saveLayout();

    Document& m_document;
    JobRunner& m_jobs;
    LayerSelection* m_selection;
    QSplitter* m_columns;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QWidget* m_sessionPanel;
    QWidget* m_inspector;
    MessagesPanel* m_messages;
    QList<Workspace*> m_workspaces; ///< as in the catalogue; null: not asked for yet
    GraphWorkspace* m_graph = nullptr;
};

} // namespace edgecut::studio
