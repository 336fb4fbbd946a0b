// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/workspaces/workspace.h"
#include "core/base/result.h"
#include "widgets/figures/export_figure.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;

namespace edgecut::studio {

/// Which session and run a figure shows, for the file's metadata.
FigureMetadata metadataOf(const Document& document);

/// Writes every figure to `folder` as ID.pdf, ID.svg and, where it has data, ID.csv; the files
/// written. The same session gives the same files.
Result<QStringList> exportAll(const QList<NamedFigure>& figures, const Document& document,
                              const QString& folder);

/// Chooses a figure, its size and a file, with a preview of the result.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const QList<NamedFigure>& figures, const Document& document, QWidget* parent);

private:
    void showPreview();
    void save();
    const NamedFigure* chosen() const;

    QList<NamedFigure> m_figures;
    const Document& m_document;
    QComboBox* m_figure;
    QComboBox* m_preset;
    QLabel* m_preview;
    QLabel* m_status;
};

/// Asks for the folder of all figures; empty: a person thought better of it.
QString chooseExportFolder(QWidget* parent);

} // namespace edgecut::studio
