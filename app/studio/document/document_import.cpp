// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/document.h"
#include "core/base/files.h"
#include "core/exchange/files.h"
#include "core/exchange/input_kind.h"
#include "core/exchange/layer_times_file.h"
#include "core/session/edits.h"
#include "widgets/text/text.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

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

/// A text file: measured times, an input of some kind, else a problem.
struct ReadFile
{
    std::vector<EngineProfile> times;
    const InputKind* kind = nullptr;
    std::optional<PartitionProblem> problem;
    std::string text;
};

Result<ReadFile> readFile(const std::string& file, const Context& context)
{
    Result<std::string> text = readTextFile(file);
    if (!text)
        return failure(text.error());
    if (looksLikeLayerTimes(*text)) {
        Result<std::vector<EngineProfile>> times = readLayerTimes(*text, file);
        if (!times)
            return failure(std::move(times.error()));
        return ReadFile{std::move(*times), nullptr, {}, {}};
    }
    if (const InputKind* kind = recogniseInput(*text)) {
        const Status readable = kind->check(*text, file, context);
        if (!readable)
            return failure(readable.error());
        return ReadFile{{}, kind, {}, std::move(*text)};
    }
    Result<PartitionProblem> problem = readProblem(*text, file);
    if (!problem)
        return failure(problem.error());
    std::string kept = writeProblem(*problem);
    return ReadFile{{}, nullptr, std::move(*problem), std::move(kept)};
}

} // namespace

void Document::addFile(const QString& path)
{
    const std::string file = path.toStdString();
    const auto formats = modelFormats();
    const bool isModel = std::any_of(formats.begin(), formats.end(), [&](const auto& format) {
        return QString(path).endsWith(fromUtf8(format.suffix), Qt::CaseInsensitive);
    });
    if (isModel) {
        addModelFile(path);
        return;
    }
    m_jobs.run<Result<ReadFile>>(
        importJob(path), tr("Reading %1").arg(path), WhenBusy::Finish,
        [file](const Context& context) { return readFile(file, context); },
        [this, path, file](const Result<ReadFile>& read) {
            if (!read) {
                emit failed(read.error());
            } else if (!read->times.empty()) {
                m_waitingTimes.push_back({QFileInfo(path).fileName(), read->times});
                offerTimes();
            } else if (read->kind) {
                const std::string name = QFileInfo(path).fileName().toStdString();
                const std::string kind(read->kind->id);
                if (commit([&](Session& session) {
                        return addInputEdit(session, kind, name, file, read->text);
                    }))
                    emit inputAdded(QString::fromStdString(kind));
            } else {
                commit([&](Session& session) {
                    return addProblemEdit(session, *read->problem, file, read->text);
                });
            }
        });
}

bool Document::isReading() const
{
    const QList<JobRunner::Job> jobs = m_jobs.jobs();
    return m_modelState == ModelState::Loading ||
           std::any_of(jobs.begin(), jobs.end(), [](const JobRunner::Job& job) {
               return job.kind.startsWith(importJob({}));
           });
}

void Document::offerTimes()
{
    if (m_waitingTimes.empty() || (!m_model && isReading()))
        return;
    const std::vector<ReadTimes> waiting = std::exchange(m_waitingTimes, {});
    if (!m_model || !m_model->graph) {
        emit failed({ErrorCode::InvalidInput,
                     {translatable("core", "The measured times of %1 go to a model's layers; open "
                                           "the model that was measured first."),
                      {waiting.front().name.toStdString()}},
                     waiting.front().name.toStdString()});
        return;
    }
    for (const ReadTimes& times : waiting)
        emit timesRead(times);
}

bool Document::useTimes(const ReadTimes& times,
                        const std::vector<std::optional<std::size_t>>& ofTier)
{
    std::map<std::string, EngineProfile> byTier;
    for (std::size_t tier = 0; tier < ofTier.size() && tier < m_scenario.tiers.size(); ++tier) {
        if (ofTier[tier])
            byTier.emplace(m_scenario.tiers[tier].name, times.profiles[*ofTier[tier]]);
    }
    if (byTier.empty() || !m_model || !m_model->graph)
        return false;
    const bool used = commit([&](Session& session) {
        return setProfilesEdit(session, *m_model->graph, byTier, times.name.toStdString());
    });
    if (used)
        emit timesUsed();
    return used;
}

void Document::addModelFile(const QString& path)
{
    const std::string file = path.toStdString();
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
