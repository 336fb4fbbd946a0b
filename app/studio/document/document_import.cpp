// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/document.h"
#include "core/base/files.h"
#include "core/exchange/files.h"
#include "core/session/edits.h"

#include <utility>

namespace edgecut::studio {

namespace {

/// Each file has a job of its own, so that several dropped at once are all read.
QString importJob(const QString& path)
{
    return QStringLiteral("import ") + path;
}

/// What was read, and the text that the session keeps of it: for a large model that takes too long
/// for the window's thread.
template <typename T>
struct WithText
{
    T value;
    std::string text;
};

} // namespace

void Document::addModelFile(const QString& path)
{
    const std::string file = path.toStdString();
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        m_jobs.run<Result<WithText<PartitionProblem>>>(
            importJob(path), tr("Reading %1").arg(path), WhenBusy::Finish,
            [file](const Context&) {
                return readTextFile(file)
                    .and_then([&](const std::string& text) { return readProblem(text, file); })
                    .map([](PartitionProblem problem) {
                        std::string text = writeProblem(problem);
                        return WithText<PartitionProblem>{std::move(problem), std::move(text)};
                    });
            },
            [this, file](const Result<WithText<PartitionProblem>>& problem) {
                if (!problem)
                    emit failed(problem.error());
                else
                    commit([&](Session& session) {
                        return addProblemEdit(session, problem->value, file, problem->text);
                    });
            });
        return;
    }
    m_jobs.run<Result<WithText<ImportedModel>>>(
        importJob(path), tr("Reading %1").arg(path), WhenBusy::Finish,
        [file](const Context& context) {
            return openModel(file, {}, context).map([](ImportedModel model) {
                std::string text = writeGraph(model.graph);
                return WithText<ImportedModel>{std::move(model), std::move(text)};
            });
        },
        [this, path](const Result<WithText<ImportedModel>>& imported) {
            if (imported)
                addImported(imported->value, path, imported->text);
            else
                emit failed(imported.error());
        });
}

void Document::addZooNetwork(const QString& id)
{
    const QString source = QStringLiteral("zoo:") + id;
    if (const Result<ImportedModel> imported = openModel(source.toStdString()))
        addImported(*imported, source, {});
    else
        emit failed(imported.error());
}

void Document::addImported(const ImportedModel& imported, const QString& source,
                           const std::string& text)
{
    for (const Warning& warning : imported.warnings)
        emit warned(warning);
    commit([&](Session& session) {
        return addGraphEdit(session, imported.graph, source.toStdString(), text);
    });
}

} // namespace edgecut::studio
