// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/document/example_thumbnail.h"

#include "app/studio/document/stages.h"
#include "core/session/recipe.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace edgecut::studio {

namespace {

const QString KeyKey = QStringLiteral("key");
const QString CurveKey = QStringLiteral("segments");

QJsonArray lineJson(const std::optional<UplinkLine>& line)
{
    return line ? QJsonArray{line->fixedMs, line->uplinkBytes} : QJsonArray();
}

std::optional<UplinkLine> readLine(const QJsonArray& json)
{
    return json.size() == 2 ? std::optional(UplinkLine{json[0].toDouble(), json[1].toDouble()})
                            : std::nullopt;
}

QString cachePath(const Example& example)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                           QStringLiteral("/thumbnails");
    return QDir(folder).filePath(example.id + QStringLiteral(".json"));
}

/// What a kept thumbnail was computed from: the recipe and this very program, whose devices and
/// networks are built in.
QString keyOf(const Example& example)
{
    const QFileInfo program(QCoreApplication::applicationFilePath());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(example.text);
    hash.addData(program.lastModified().toString(Qt::ISODateWithMs).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<ExampleThumbnail> thumbnailOf(const Example& example, const Context& context)
{
    Recipe recipe = example.recipe;
    recipe.runs.clear(); // nobody sees them here
    Result<Session> session = buildSession(recipe, SessionLibrary::recipeFiles(), {}, context);
    if (!session)
        return failure(session.error());
    const Result<Scenario> scenario = readScenario(session->values());
    if (!scenario)
        return failure(scenario.error());
    ExampleThumbnail thumbnail;
    const Scenario::Model* current = scenario->currentModel();
    if (!current) {
        if (!scenario->inputs.empty())
            thumbnail.inputKind = QString::fromStdString(scenario->inputs.front().kind);
        return thumbnail;
    }
    const Result<ScenarioProblem> model = buildProblem(*session);
    if (!model)
        return failure(model.error());
    Result<CurveAnswer> curve = curveOf(model->problem, 0, context);
    if (!curve)
        return failure(curve.error());
    thumbnail.curve = std::move(*curve);
    thumbnail.uplinkMbps = model->problem.links.front().uplinkMbps;
    thumbnail.tiers = tierNames(model->problem);
    return thumbnail;
}

QByteArray writeThumbnail(const ExampleThumbnail& thumbnail, const QString& key)
{
    QJsonObject json{{KeyKey, key},
                     {QStringLiteral("input"), thumbnail.inputKind},
                     {QStringLiteral("uplink_mbps"), thumbnail.uplinkMbps},
                     {QStringLiteral("tiers"), QJsonArray::fromStringList(thumbnail.tiers)}};
    if (thumbnail.curve) {
        QJsonArray segments;
        for (const CurveSegment& segment : thumbnail.curve->curve.segments)
            segments.append(
                QJsonArray{segment.fromMbps, segment.toMbps, segment.fixedMs, segment.uplinkBytes});
        json.insert(CurveKey, segments);
        json.insert(QStringLiteral("edge_only"), lineJson(thumbnail.curve->edgeOnly));
        json.insert(QStringLiteral("cloud_only"), lineJson(thumbnail.curve->cloudOnly));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ExampleThumbnail> readThumbnail(const QByteArray& text, const QString& key)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json[KeyKey].toString() != key)
        return std::nullopt;
    ExampleThumbnail thumbnail;
    thumbnail.inputKind = json[QStringLiteral("input")].toString();
    if (!json.contains(CurveKey))
        return thumbnail.inputKind.isEmpty() ? std::nullopt : std::optional(thumbnail);
    thumbnail.uplinkMbps = json[QStringLiteral("uplink_mbps")].toDouble();
    for (const QJsonValue& tier : json[QStringLiteral("tiers")].toArray())
        thumbnail.tiers.append(tier.toString());
    CurveAnswer curve;
    for (const QJsonValue& value : json[CurveKey].toArray()) {
        const QJsonArray numbers = value.toArray();
        curve.curve.segments.push_back({numbers[0].toDouble(),
                                        numbers[1].toDouble(),
                                        numbers[2].toDouble(),
                                        numbers[3].toDouble(),
                                        {}});
        if (!(curve.curve.segments.back().fromMbps > 0))
            return std::nullopt;
    }
    if (curve.curve.segments.empty() || thumbnail.tiers.size() < 2 || thumbnail.uplinkMbps <= 0)
        return std::nullopt;
    curve.edgeOnly = readLine(json[QStringLiteral("edge_only")].toArray());
    curve.cloudOnly = readLine(json[QStringLiteral("cloud_only")].toArray());
    thumbnail.curve = std::move(curve);
    return thumbnail;
}

Result<ExampleThumbnail> cachedThumbnail(const Example& example, const Context& context)
{
    const QString path = cachePath(example);
    const QString key = keyOf(example);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        if (std::optional<ExampleThumbnail> kept = readThumbnail(file.readAll(), key))
            return std::move(*kept);
    }
    Result<ExampleThumbnail> thumbnail = thumbnailOf(example, context);
    if (!thumbnail)
        return thumbnail;
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile kept(path);
    if (kept.open(QIODevice::WriteOnly)) {
        kept.write(writeThumbnail(*thumbnail, key));
        kept.commit();
    }
    return thumbnail;
}

} // namespace edgecut::studio
