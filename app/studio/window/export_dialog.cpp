// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/export_dialog.h"

#include "app/studio/document/document.h"
#include "app/studio/window/settings.h"
#include "widgets/forms/form_field.h"
#include "widgets/text/text.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace edgecut::studio {

namespace {

constexpr QSize PreviewSize(640, 420);

} // namespace

FigureMetadata metadataOf(const Document& document)
{
    FigureMetadata metadata;
    metadata.session = QFileInfo(QString::fromStdString(document.session().path())).fileName();
    const Scenario& scenario = document.scenario();
    const Scenario::Model* model = scenario.currentModel();
    metadata.run =
        QStringLiteral("%1, %2").arg(model ? QString::fromStdString(model->name) : QString(),
                                     QString::fromStdString(scenario.method));
    metadata.description = QStringLiteral("EdgeCut Studio " EDGECUT_VERSION);
    return metadata;
}

Result<QStringList> exportAll(const QList<NamedFigure>& figures, const Document& document,
                              const QString& folder)
{
    if (!QDir().mkpath(folder))
        return failure(
            ErrorCode::Io,
            translatable("core", "The folder cannot be made; check its place and your rights."),
            folder.toStdString());
    QStringList written;
    for (const NamedFigure& figure : figures) {
        for (const char* ending : {"pdf", "svg", "csv"}) {
            const QString path =
                QDir(folder).filePath(figure.id + QLatin1Char('.') + QLatin1String(ending));
            const Status done =
                exportFigure(figure.figure, path, figurePreset(QStringLiteral("two-columns")),
                             metadataOf(document));
            if (done)
                written.append(path);
            else if (done.error().code !=
                     ErrorCode::Unsupported) // a figure without data has no CSV
                return failure(done.error());
        }
    }
    return written;
}

ExportDialog::ExportDialog(const QList<NamedFigure>& figures, const Document& document,
                           QWidget* parent)
    : QDialog(parent)
    , m_figures(figures)
    , m_document(document)
    , m_figure(new QComboBox)
    , m_preset(new QComboBox)
    , m_preview(new QLabel(this))
    , m_status(new QLabel(this))
{
    setWindowTitle(tr("Export a figure"));
    for (const NamedFigure& figure : figures)
        m_figure->addItem(figure.figure.title.isEmpty() ? figure.id : figure.figure.title,
                          figure.id);
    for (const FigurePreset& preset : figurePresets())
        m_preset->addItem(preset.title, preset.id);
    m_preview->setFixedSize(PreviewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));
    m_status->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* saveButton = buttons->addButton(tr("Save as..."), QDialogButtonBox::ActionRole);
    saveButton->setDefault(true);
    saveButton->setEnabled(!figures.isEmpty());
    auto* fields = new QHBoxLayout;
    fields->addWidget(new FormField(tr("Figure"), m_figure), 2);
    fields->addWidget(new FormField(tr("Size"), m_preset), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addLayout(fields);
    layout->addWidget(m_preview);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(saveButton, &QPushButton::clicked, this, &ExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPreview();
}

const NamedFigure* ExportDialog::chosen() const
{
    const int index = m_figure->currentIndex();
    return index >= 0 ? &m_figures[index] : nullptr;
}

void ExportDialog::showPreview()
{
    const NamedFigure* figure = chosen();
    if (!figure) {
        m_preview->setText(tr("There is nothing to export yet; open a model first."));
        return;
    }
    const FigurePreset preset = figurePreset(m_preset->currentData().toString());
    const QSizeF points = figureSize(figure->figure, preset) * 72.0;
    const double scale =
        std::min(PreviewSize.width() / points.width(), PreviewSize.height() / points.height());
    QPixmap pixmap((points * scale).toSize() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    FigureStyle style;
    style.theme = preset.dark ? Theme::dark() : Theme::light();
    style.textPt = preset.textPt;
    style.showTitle = preset.showTitle;
    pixmap.fill(preset.dark ? style.theme.surface : Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    figure->figure.draw(painter, QRectF(QPointF(), points), style);
    painter.end();
    m_preview->setPixmap(pixmap);
    m_status->setText(tr("%1 × %2 in, text of %3 pt")
                          .arg(formatNumber(points.width() / 72),
                               formatNumber(points.height() / 72), formatNumber(preset.textPt)));
}

void ExportDialog::save()
{
    const NamedFigure* figure = chosen();
    QStringList filters;
    for (const QString& format : figureFormats(figure->figure))
        filters.append(QStringLiteral("%1 (*.%2)").arg(format.toUpper(), format));
    QFileDialog dialog(this, tr("Export a figure"), Settings::lastFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectFile(figure->id + QStringLiteral(".pdf"));
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    Settings::setLastFolder(QFileInfo(path).absolutePath());
    const Status done =
        exportFigure(figure->figure, path, figurePreset(m_preset->currentData().toString()),
                     metadataOf(m_document));
    m_status->setText(done ? tr("Written to %1").arg(path) : translated(done.error()));
}

QString chooseExportFolder(QWidget* parent)
{
    const QString folder = QFileDialog::getExistingDirectory(
        parent, ExportDialog::tr("Export all figures"), Settings::lastFolder());
    if (!folder.isEmpty())
        Settings::setLastFolder(folder);
    return folder;
}

} // namespace edgecut::studio
