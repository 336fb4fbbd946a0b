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

QString tr(const char* text)
{
    return QCoreApplication::translate("Help", text);
}

QList<QPair<QString, QString>> gestures()
{
    return {
        {tr("Mouse wheel"), tr("Graph and plots: zoom about the pointer")},
        {tr("Drag"),
         tr("Graph: move the drawing; plots: zoom to the frame; curve marker: change the uplink")},
        {tr("Double click"), tr("Plots: show everything again; graph: go to the layer")},
        {tr("Arrow keys"), tr("Graph: walk along the links from the selected layer")},
        {tr("Right click"), tr("Graph: pin the layer to a tier")},
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
    dialog->setWindowTitle(tr("Keyboard and mouse"));
    dialog->resize(640, 560);
    auto* table = new QTableWidget(static_cast<int>(rows.size()), 2, dialog);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({tr("Keys"), tr("Action")});
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
    box->setWindowTitle(tr("About EdgeCut Studio"));
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->setText(tr("<b>EdgeCut Studio %1</b>").arg(QApplication::applicationVersion()));
    box->setInformativeText(tr(
        "Where to cut a deep neural network between device, edge and cloud, and what happens then. "
        "Free software under the GNU General Public License, version 3 or later."));
    box->show();
}

} // namespace edgecut::studio
