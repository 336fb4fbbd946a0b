// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/script/script_run.h"

#include "app/studio/jobs/when_settled.h"
#include "app/studio/window/export_dialog.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/session_view.h"
#include "core/session/edits.h"
#include "widgets/text/text.h"

#include <QCoreApplication>
#include <QPixmap>

#include <cstdio>

namespace edgecut::studio {

ScriptRun::ScriptRun(MainWindow& window, const CommandLine& line, QObject* parent)
    : QObject(parent), m_window(window), m_line(line)
{
    connect(&window, &MainWindow::problemReported, this, [this](const QString& text) {
        if (m_failure.isEmpty())
            m_failure = text;
    });
}

void ScriptRun::start()
{
    if (!m_line.example.isEmpty())
        m_window.openExample(m_line.example);
    for (const QString& file : std::as_const(m_line.files))
        m_window.openFile(file);
    whenSettled(&ScriptRun::applySettings);
}

void ScriptRun::whenSettled(void (ScriptRun::*next)())
{
    studio::whenSettled(m_window.jobs(), this, [this, next] { (this->*next)(); });
}

void ScriptRun::applySettings()
{
    SessionView* view = m_window.sessionView();
    if (!view) {
        whenSettled(&ScriptRun::finish);
        return;
    }
    Document& document = view->document();
    if (!m_line.method.isEmpty())
        document.commit(
            [&](Session& session) { return setMethodEdit(session, m_line.method.toStdString()); });
    if (m_line.uplinkMbps)
        document.commit(
            [&](Session& session) { return setUplinkEdit(session, 0, *m_line.uplinkMbps); });
    if (!m_line.workspace.isEmpty())
        view->showWorkspace(m_line.workspace);
    if (m_line.watch > 0)
        view->watchSteps(m_line.watch - 1);
    if (!m_line.select.isEmpty() && !view->selectLayer(m_line.select))
        m_failure = tr("There is no layer called %1.").arg(m_line.select);
    if (!m_line.exportAll.isEmpty() || !m_line.exportFigure.isEmpty())
        view->computeAllFigures();
    whenSettled(&ScriptRun::finish);
}

void ScriptRun::finish()
{
    if (!m_line.isScript())
        return;
    if (!m_failure.isEmpty()) {
        end(1, m_failure);
        return;
    }
    const bool good = (m_line.screenshot.isEmpty() || writeScreenshot()) &&
                      (m_line.exportFigure.isEmpty() || writeFigure()) &&
                      (m_line.exportAll.isEmpty() || writeAllFigures());
    end(good ? 0 : 1, m_failure);
}

bool ScriptRun::writeScreenshot()
{
    // What the last results changed is still to be laid out.
    QCoreApplication::sendPostedEvents();
    if (m_window.grab().save(m_line.screenshot, "PNG"))
        return true;
    m_failure = tr("%1: the picture cannot be written; check the folder.").arg(m_line.screenshot);
    return false;
}

bool ScriptRun::writeFigure()
{
    const QList<NamedFigure> figures =
        m_window.sessionView() ? m_window.sessionView()->figures() : QList<NamedFigure>();
    QStringList ids;
    for (const NamedFigure& figure : figures) {
        ids.append(figure.id);
        if (figure.id != m_line.exportFigure)
            continue;
        const Status done = exportFigure(figure.figure, m_line.exportTo,
                                         figurePreset(QStringLiteral("two-columns")),
                                         metadataOf(m_window.sessionView()->document()));
        if (!done)
            m_failure = translated(done.error());
        return done.has_value();
    }
    if (m_line.exportFigure == QLatin1String("list")) {
        std::fputs((ids.join(QLatin1Char('\n')) + QLatin1Char('\n')).toLocal8Bit().constData(),
                   stdout);
        return true;
    }
    m_failure = figures.isEmpty() ? tr("There is nothing to export: name a session or a model.")
                                  : tr("There is no figure called %1; there are %2.")
                                        .arg(m_line.exportFigure, ids.join(QStringLiteral(", ")));
    return false;
}

bool ScriptRun::writeAllFigures()
{
    if (!m_window.sessionView()) {
        m_failure = tr("There is nothing to export: name a session or a model.");
        return false;
    }
    const Result<QStringList> written = exportAll(
        m_window.sessionView()->figures(), m_window.sessionView()->document(), m_line.exportAll);
    if (!written)
        m_failure = translated(written.error());
    return written.has_value();
}

void ScriptRun::end(int status, const QString& message)
{
    if (!message.isEmpty())
        std::fprintf(stderr, "edgecut-studio: %s\n", message.toLocal8Bit().constData());
    QCoreApplication::exit(status);
}

} // namespace edgecut::studio
