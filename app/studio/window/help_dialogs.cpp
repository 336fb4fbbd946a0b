// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/help_dialogs.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace edgecut::studio {

namespace {

/// Where lupdate finds these texts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QList<QPair<QString, QString>> gestures()
{
    return {
        {Words::tr("Mouse wheel"), Words::tr("Graph and plots: zoom about the pointer")},
        {Words::tr("Drag"),
         Words::tr(
             "Graph: move the drawing; plots: zoom to the frame; curve marker: change the uplink")},
        {Words::tr("Double click"),
         Words::tr("Plots: show everything again; graph: go to the layer, expand the block")},
        {Words::tr("Enter, Backspace"),
         Words::tr("Graph: expand the selected block, collapse the block around the selection")},
        {Words::tr("Arrow keys"), Words::tr("Graph: walk along the links from the selected layer")},
        {Words::tr("Right click"), Words::tr("Graph: pin the layer to a tier")},
    };
}

} // namespace

void showShortcutsDialog(QWidget& parent, const QList<QAction*>& actions)
{
    QList<QPair<QString, QString>> rows;
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty())
            rows.append({action->shortcut().toString(QKeySequence::NativeText),
                         action->text().remove(QLatin1Char('&'))});
    }
    rows.append(gestures());

    auto* dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Keyboard and mouse"));
    dialog->resize(640, 560);
    auto* table = new QTableWidget(static_cast<int>(rows.size()), 2, dialog);
    table->setAccessibleName(Words::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({Words::tr("Keys"), Words::tr("Action")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[row].first));
        table->setItem(row, 1, new QTableWidgetItem(rows[row].second));
    }
    table->resizeColumnToContents(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(table);
    layout->addWidget(buttons);
    dialog->show();
}

void showAboutDialog(QWidget& parent)
{
    auto* box = new QMessageBox(&parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About EdgeCut Studio"));
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->setText(Words::tr("<b>EdgeCut Studio %1</b>").arg(QApplication::applicationVersion()));
    box->setInformativeText(Words::tr(
        "Where to cut a deep neural network between device, edge and cloud, and what happens then. "
        "Free software under the GNU General Public License, version 3 or later."));
    box->show();
}

} // namespace edgecut::studio
