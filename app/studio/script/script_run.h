// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/script/command_line.h"

#include <QObject>

namespace edgecut::studio {

class MainWindow;

/// Does what the command line asks for: opens files, applies settings, and for a script writes its
/// pictures once everything has been computed and painted, then ends with the status of a command
/// (0, or 1 with one line on stderr).
class ScriptRun : public QObject
{
    Q_OBJECT

public:
    ScriptRun(MainWindow& window, const CommandLine& line, QObject* parent = nullptr);

    void start();

private:
    void applySettings();
    void whenSettled(void (ScriptRun::*next)());
    void finish();
    void end(int status, const QString& message = {});
    bool writeScreenshot();
    bool writeFigure();
    bool writeAllFigures();

    MainWindow& m_window;
    CommandLine m_line;
    QString m_failure;
};

} // namespace edgecut::studio
