// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/context.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace edgecut::studio {

/// What happens to a job of the same kind that is still running when a newer one is asked for.
enum class WhenBusy {
    Replace, ///< it is cancelled: its answer would be out of date
    Finish,  ///< it finishes and is shown, then the newest request runs (live dragging never
             ///< starves)
};

/// Runs everything slow outside the window's thread. Jobs are told apart by `kind`; of each kind
/// one runs at a time. A result is delivered in this object's thread, and only when it is still
/// wanted. The destructor cancels everything and waits.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        int id = 0;
        QString kind;
        QString title;
        double fraction = -1; ///< negative: not known
        QString detail;
    };

    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    /// `work` runs on a pool thread and must obey its context; `done` runs here with its result.
    template <typename T>
    void run(const QString& kind, const QString& title, WhenBusy whenBusy,
             std::function<T(const Context&)> work, std::function<void(T)> done)
    {
        start(kind, title, whenBusy,
              [work = std::move(work), done = std::move(done)](const Context& context) {
                  auto result = std::make_shared<T>(work(context));
                  return Delivery([done, result] { done(std::move(*result)); });
              });
    }

    void cancel(int id);
    void cancelKind(const QString& kind);
    void cancelAll();

    bool isIdle() const { return m_running.empty() && m_waiting.empty(); }
    bool isRunning(const QString& kind) const { return m_running.contains(kind); }
    QList<Job> jobs() const;

signals:
    void jobStarted(int id);
    void jobProgressed(int id);
    void jobEnded(int id);
    /// Nothing runs and nothing waits; results have been delivered.
    void idle();

private:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const Context&)>;

    struct Running
    {
        Job job;
        std::stop_source stop;
    };
    struct Waiting
    {
        QString title;
        Work work;
    };

    void start(const QString& kind, const QString& title, WhenBusy whenBusy, Work work);
    void launch(const QString& kind, const QString& title, Work work);
    void progressed(const QString& kind, int id, double fraction, const Message& detail);
    void ended(const QString& kind, int id, const Delivery& delivery);

    QThreadPool m_pool;
    std::map<QString, Running> m_running;
    std::map<QString, Waiting> m_waiting;
    int m_nextId = 1;
};

} // namespace edgecut::studio
