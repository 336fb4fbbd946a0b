// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/document/answer.h"
#include "app/studio/document/measured_times.h"
#include "app/studio/jobs/job_runner.h"
#include "core/formats/model_reader.h"
#include "core/session/scenario.h"
#include "core/session/session.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace edgecut::studio {

class LiveAnswers;
class PlanComparison;

/// How far something computed in the background has come.
enum class ModelState { Empty, Loading, Ready, Failed };

/// A session in the window: the stored scenario, what follows from it (problem, answer, curve; all
/// computed in the background), and the edits. Views show what it holds and never compute.
///
/// While a bandwidth is dragged, previewLink() changes the link without storing it; commitLink()
/// stores it as one edit. Everything else is an edit at once.
class Document : public QObject
{
    Q_OBJECT

public:
    Document(Session session, JobRunner& jobs, QObject* parent = nullptr);
    ~Document() override;

    const Session& session() const { return m_session; }
    /// The stored scenario with the link that is being dragged.
    const Scenario& scenario() const { return m_scenario; }

    ModelState modelState() const { return m_modelState; }
    const QString& modelError() const { return m_modelError; }
    /// Graph (if any), costs and problem of the model in view; null until there is one.
    const std::shared_ptr<const ScenarioProblem>& model() const { return m_model; }
    /// The newest answer; null until there is one. It may belong to a bandwidth of a moment ago.
    const std::shared_ptr<const Answer>& answer() const { return m_answer; }
    /// The curve over the link in view; null until there is one or when the method has none.
    const std::shared_ptr<const CurveAnswer>& curve() const { return m_curve; }
    const QString& curveError() const { return m_curveError; }

    /// A second plan that is held against the answer.
    PlanComparison& comparison() const { return *m_comparison; }
    /// Holds a kept run's plan against the answer; says so where it is of another model.
    void compareWithRun(std::int64_t id, const QString& name);

    int linkInView() const { return m_linkInView; }
    void setLinkInView(int link);

    /// The link in view as it is now, previews included; all zero when there is none.
    Link shownLink() const;
    /// Its uplink while it is dragged, and when it is let go.
    void previewUplink(double mbps);
    bool commitUplink(double mbps);

    void previewLink(int link, const Link& values);
    /// `preset` is the name under which a person chose the values; empty: typed or dragged.
    bool commitLink(int link, const Link& values, const QString& preset = {});

    /// Stores an edit; on failure reports it and changes nothing.
    bool commit(const Result<Edit>& edit);
    /// The same for functions of core/session/edits.h, which take the session.
    bool commit(const std::function<Result<Edit>(Session&)>& make);
    void undo();
    void redo();

    /// Reads a file in the background and adds it as an edit: a model, a problem, or what else a
    /// workspace works on (core/exchange/input_kind.h). What it is, its name or content says. Of
    /// measured times timesRead() asks first.
    void addFile(const QString& path);
    void addZooNetwork(const QString& id);

    /// Lays measured times over the predicted ones of tiers: `ofTier` has for each tier the index
    /// of its profile, if any. One edit.
    bool useTimes(const ReadTimes& times, const std::vector<std::optional<std::size_t>>& ofTier);

    /// Solves once more and stores the answer among the session's runs.
    void keepRun();
    Status copyTo(const QString& path) const { return m_session.copyTo(path.toStdString()); }

signals:
    void scenarioChanged(); ///< anything of scenario(), previews included
    void edited();          ///< an edit was stored, undone or redone
    void runsChanged();
    void inputAdded(const QString& kind); ///< a file of that kind came into view
    /// A file of measured times was read and the model is there; whose they are is to be asked.
    void timesRead(const edgecut::studio::ReadTimes& times);
    void timesUsed();    ///< by useTimes()
    void modelChanged(); ///< model() or its state
    void answerChanged();
    void curveChanged();
    /// Something people should read; severity as in widgets::Severity.
    void warned(const edgecut::Warning& warning);
    void failed(const edgecut::Error& error);

private:
    void refresh();
    void rebuildModel();
    void solveAgain();
    void setAnswer(std::shared_ptr<const Answer> answer);
    void curveAgain();
    void modelBuilt(Result<ScenarioProblem> built);
    void addModelFile(const QString& path);
    void offerTimes();
    bool isReading() const;
    void addImported(const ImportedModel& imported, const QString& source, const std::string& text);

    Session m_session;
    JobRunner& m_jobs;
    Scenario m_scenario;
    std::shared_ptr<const ScenarioProblem> m_model;
    std::shared_ptr<LiveAnswers> m_live; ///< of m_model; of the job that solves
    std::shared_ptr<const Answer> m_answer;
    std::shared_ptr<const CurveAnswer> m_curve;
    PlanComparison* m_comparison;
    ModelState m_modelState = ModelState::Empty;
    QString m_modelError;
    QString m_curveError;
    std::vector<ReadTimes> m_waitingTimes; ///< until the model is there
    int m_linkInView = 0;
};

} // namespace edgecut::studio
