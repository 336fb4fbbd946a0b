// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/script/command_line.h"
#include "app/studio/script/script_run.h"
#include "app/studio/window/language.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/settings.h"

#include <QApplication>
#include <QIcon>

using namespace edgecut::studio;

namespace {

/// Without a display a script still works: Qt draws into memory.
void chooseOffscreenWithoutDisplay()
{
#if defined(Q_OS_LINUX)
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY") &&
        qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

} // namespace

int main(int argc, char** argv)
{
    chooseOffscreenWithoutDisplay();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("EdgeCut"));
    QApplication::setApplicationName(QStringLiteral("edgecut-studio"));
    QApplication::setApplicationDisplayName(QStringLiteral("EdgeCut Studio"));
    QApplication::setApplicationVersion(QStringLiteral(EDGECUT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.edgecut.Studio"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/edgecut-studio.svg")));

    int exitCode = 0;
    const std::optional<CommandLine> line = parseCommandLine(QApplication::arguments(), exitCode);
    if (!line)
        return exitCode;
    if (line->isScript())
        Settings::forget();
    // Scripts speak English and are light, whatever the desktop is.
    useLanguage(!line->language.isEmpty() ? line->language
                : line->isScript()        ? QStringLiteral("en")
                                          : Settings::language());
    const edgecut::ThemeChoice standard =
        line->isScript() ? edgecut::ThemeChoice::Light : Settings::theme();
    edgecut::applyTheme(application, line->theme.value_or(standard));

    MainWindow window;
    if (line->size)
        window.resize(*line->size);
    window.show();
    ScriptRun script(window, *line);
    script.start();
    return QApplication::exec();
}
