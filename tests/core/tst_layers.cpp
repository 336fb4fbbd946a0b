// SPDX-License-Identifier: GPL-3.0-or-later
// Who may know whom, held by a test: linking alone is no fence, since one library's include path
// lets another's headers resolve. The rules are functions of a path and a text, so that the guard
// itself is tested with made-up files.
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

namespace {

// Folders of core by rank: a folder includes itself and what has a lower rank.
const QHash<QString, int>& ranks()
{
    static const QHash<QString, int> table{
        {"base", 0},       {"graph", 1},      {"learning", 1}, {"network", 1},   {"formats", 2},
        {"zoo", 2},        {"costs", 2},      {"layout", 2},   {"partition", 3}, {"exits", 4},
        {"offloading", 4}, {"scheduling", 4}, {"mobility", 5}, {"exchange", 6},  {"session", 7},
    };
    return table;
}

// A header that is slow to compile or leaks a library: only these folders, only .cpp files.
struct Fenced
{
    const char* pattern;
    const char* folders;
    bool headersToo;
};
constexpr Fenced fencedHeaders[] = {
    {"^<nlohmann/(?!json_fwd)", "^(core|app|tests)/", false},
    {"^<(onnx|google/protobuf)/", "^(core/formats|tests)/", false},
    {"^<(graphviz/)?(gvc|cgraph)", "^core/layout/", false},
    {"^<sqlite3\\.h", "^core/session/", false},
    {"^<CLI/", "^app/cli/", true},
    {"^<qcustomplot", "^(widgets|tests/widgets)/", false},
    {"^<Qt(Core|Gui|Network|PrintSupport|Svg|Test|Widgets)>", "^(widgets|app/studio|tests)/",
     false},
};

// Headers that .cpp files of their own folder share, and nobody else includes.
const QStringList privateHeaders{"widgets/plots/plot_ticker.h"};

QString folderOf(const QString& path)
{
    return path.section('/', 0, 0) == "core" ? path.section('/', 1, 1) : QString();
}

QString problemOfRank(const QString& path, const QString& included)
{
    const QString here = folderOf(path);
    const QString there = included.section('/', 1, 1);
    if (!ranks().contains(here))
        return QString("folder core/%1 has no rank in tst_layers").arg(here);
    if (!ranks().contains(there))
        return QString("includes %1, whose folder has no rank in tst_layers").arg(included);
    if (here != there && ranks()[there] >= ranks()[here])
        return QString("core/%1 may not include %2").arg(here, included);
    return {};
}

QString problemOfOwnInclude(const QString& path, const QString& included)
{
    if (included.endsWith(".moc"))
        return {};
    const QString room = included.section('/', 0, 0);
    if (included.contains("..") || !QStringList{"core", "widgets", "app", "tests"}.contains(room))
        return QString("\"%1\" is not written from the project's root").arg(included);
    if (privateHeaders.contains(included) &&
        (path.endsWith(".h") || path.section('/', 0, -2) != included.section('/', 0, -2)))
        return QString("%1 is for the .cpp files of its own folder").arg(included);
    if (path.startsWith("core/"))
        return room == "core" ? problemOfRank(path, included)
                              : QString("core may not include %1").arg(included);
    if (path.startsWith("app/cli/") && room != "core" && !included.startsWith("app/cli/"))
        return QString("the command line may not include %1").arg(included);
    if (path.startsWith("widgets/") && room != "core" && room != "widgets")
        return QString("widgets may not include %1").arg(included);
    if (path.startsWith("app/studio/") && (included.startsWith("app/cli/") || room == "tests"))
        return QString("the studio may not include %1").arg(included);
    return {};
}

QString problemOfLibraryInclude(const QString& path, const QString& included)
{
    static const QRegularExpression qt("^<(Q|q[a-z]+\\.h>)");
    if ((path.startsWith("core/") || path.startsWith("app/cli/")) && qt.match(included).hasMatch())
        return QString("%1 is Qt, which neither core nor the command line knows").arg(included);
    for (const Fenced& fenced : fencedHeaders) {
        if (!QRegularExpression(fenced.pattern).match(included).hasMatch())
            continue;
        if (!QRegularExpression(fenced.folders).match(path).hasMatch())
            return QString("%1 does not belong in this folder").arg(included);
        if (path.endsWith(".h") && !path.startsWith("tests/") && !fenced.headersToo &&
            !privateHeaders.contains(path))
            return QString("%1 belongs in a .cpp file").arg(included);
    }
    return {};
}

QStringList problemsOfIncludes(const QString& path, const QString& text)
{
    static const QRegularExpression include("^[ \\t]*#[ \\t]*include[ \\t]*(\"[^\"]*\"|<[^>]*>)",
                                            QRegularExpression::MultilineOption);
    QStringList problems;
    for (auto found = include.globalMatch(text); found.hasNext();) {
        const QString name = found.next().captured(1);
        const QString problem = name.startsWith('"')
                                    ? problemOfOwnInclude(path, name.mid(1, name.size() - 2))
                                    : problemOfLibraryInclude(path, name);
        if (!problem.isEmpty())
            problems << problem;
    }
    return problems;
}

// All that is wrong with one source file of this project.
QStringList problemsOf(const QString& path, const QString& text)
{
    constexpr int mostLines = 400;
    // These read and write numbers by the locale; a German desktop would read 5.85 as 5.
    static const QRegularExpression byLocale(
        R"(\b(strto(d|f|ld)|ato(f|i)|sto(d|f|ld)|sscanf|setlocale|imbue|istringstream)\b)");
    QStringList problems = problemsOfIncludes(path, text);
    if (!text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        problems << "the first line is not the licence's";
    if (const auto lines = text.count('\n'); lines > mostLines)
        problems << QString("%1 lines are too many for one file").arg(lines);
    if (path.startsWith("core/"))
        if (const auto found = byLocale.match(text); found.hasMatch())
            problems << QString("%1 depends on the locale").arg(found.captured());
    return problems;
}

// That a header compiles on its own is seen by its source, which has nothing before it.
QString firstInclude(const QString& text)
{
    static const QRegularExpression include("^#include [<\"]([^>\"]+)",
                                            QRegularExpression::MultilineOption);
    return include.match(text).captured(1);
}

QString contentOf(const QString& path)
{
    QFile file(QString(PROJECT_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Paths from the project's root of the files in `rooms` that are called like `patterns`.
QStringList filesIn(const QStringList& rooms, const QStringList& patterns)
{
    QStringList files;
    const QDir project(PROJECT_DIR);
    for (const QString& room : rooms)
        for (QDirIterator it(project.filePath(room), patterns, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext();)
            files << project.relativeFilePath(it.next());
    files.sort();
    return files;
}

const QStringList allRooms{"core", "widgets", "app", "tests"};
const QStringList sources{"*.h", "*.cpp"};

} // namespace

class tst_Layers : public QObject
{
    Q_OBJECT

private slots:
    void guardSees_data();
    void guardSees();
    void sourcesKeepTheirPlace_data();
    void sourcesKeepTheirPlace();
    void noQtIsFoundForCore();
    void everySourceIsBuilt();
    void ownHeaderComesFirst();
};

void tst_Layers::guardSees_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* path, const char* line, const char* problem) {
        QTest::addRow("%s: %s", path, line) << path << line << problem;
    };
    row("core/graph/a.cpp", "#include <QString>", "is Qt");
    row("core/graph/a.h", "#include <QtCore/QString>", "is Qt");
    row("core/graph/a.cpp", "#include <queue>", "");
    row("core/graph/a.cpp", "  #  include <qglobal.h>", "is Qt");
    row("app/cli/a.cpp", "#include <QtWidgets>", "is Qt");
    row("core/graph/a.cpp", "#include \"core/partition/plan.h\"", "core/graph may not include");
    row("core/graph/a.cpp", "#include \"core/network/link.h\"", "core/graph may not include");
    row("core/graph/a.cpp", "#include \"core/base/ids.h\"", "");
    row("core/graph/a.cpp", "#include \"core/graph/graph.h\"", "");
    row("core/session/a.cpp", "#include \"core/exchange/files.h\"", "");
    row("core/exchange/a.cpp", "#include \"core/session/session.h\"", "core/exchange may not");
    row("core/mobility/a.cpp", "#include \"core/offloading/upload_order.h\"", "");
    row("core/offloading/a.cpp", "#include \"core/mobility/grid.h\"", "core/offloading may not");
    row("core/utils/a.cpp", "#include \"core/base/ids.h\"", "has no rank");
    row("core/graph/a.cpp", "#include \"core/utils/a.h\"", "has no rank");
    row("core/graph/a.cpp", "#include \"widgets/a.h\"", "core may not include");
    row("core/graph/a.cpp", "#include \"graph.h\"", "from the project's root");
    row("core/graph/a.cpp", "#include \"../base/ids.h\"", "from the project's root");
    row("app/cli/a.cpp", "#include \"app/studio/window.h\"", "command line may not");
    row("app/studio/a.cpp", "#include \"app/cli/command.h\"", "studio may not");
    row("app/studio/a.cpp", "#include \"widgets/a.h\"", "");
    row("widgets/plots/a.cpp", "#include \"app/studio/window.h\"", "widgets may not include");
    row("widgets/plots/a.cpp", "#include \"core/graph/graph.h\"", "");
    row("widgets/plots/a.cpp", "#include <qcustomplot.h>", "");
    row("widgets/plots/a.h", "#include <qcustomplot.h>", "belongs in a .cpp");
    row("widgets/plots/plot_ticker.h", "#include <qcustomplot.h>", "");
    row("widgets/plots/a.cpp", "#include \"widgets/plots/plot_ticker.h\"", "");
    row("widgets/plots/a.h", "#include \"widgets/plots/plot_ticker.h\"", "of its own folder");
    row("app/studio/a.cpp", "#include \"widgets/plots/plot_ticker.h\"", "of its own folder");
    row("app/studio/a.cpp", "#include <qcustomplot.h>", "does not belong");
    row("widgets/plots/a.h", "#include <QtWidgets>", "belongs in a .cpp");
    row("widgets/plots/a.h", "#include <QWidget>", "");
    row("core/exchange/a.h", "#include <nlohmann/json.hpp>", "belongs in a .cpp");
    row("core/exchange/a.h", "#include <nlohmann/json_fwd.hpp>", "");
    row("core/exchange/a.cpp", "#include <nlohmann/json.hpp>", "");
    row("core/zoo/a.cpp", "#include <onnx/onnx_pb.h>", "does not belong");
    row("tests/support/a.h", "#include <onnx/onnx_pb.h>", "");
    row("core/formats/a.h", "#include <onnx/onnx_pb.h>", "belongs in a .cpp");
    row("core/layout/a.cpp", "#include <gvc.h>", "");
    row("core/partition/a.cpp", "#include <CLI/App.hpp>", "does not belong");
    row("core/exchange/a.cpp", "#include <sqlite3.h>", "does not belong");
    row("core/costs/a.cpp", "double x = std::stod(text);", "depends on the locale");
    row("tests/core/base/a.cpp", "double x = std::stod(text);", "");
    row("tests/core/base/a.cpp", "#include \"a.moc\"", "");
}

void tst_Layers::guardSees()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, problem);
    const QString licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    const QStringList seen = problemsOf(path, licence + line + '\n');
    QCOMPARE(seen.size(), problem.isEmpty() ? 0 : 1);
    if (!problem.isEmpty())
        QVERIFY2(seen.first().contains(problem), qPrintable(seen.first()));

    QVERIFY(problemsOf(path, line + '\n').join(' ').contains("licence"));
    QVERIFY(problemsOf(path, licence + QString(400, '\n')).join(' ').contains("too many"));
}

void tst_Layers::sourcesKeepTheirPlace_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = filesIn(allRooms, sources);
    QVERIFY2(files.size() > 30, "the project's sources were not found");
    for (const QString& path : files)
        QTest::newRow(qPrintable(path)) << path;
}

void tst_Layers::sourcesKeepTheirPlace()
{
    QFETCH(QString, path);
    const QStringList problems = problemsOf(path, contentOf(path));
    QVERIFY2(problems.isEmpty(), qPrintable(path + ": " + problems.join("; ")));
}

void tst_Layers::noQtIsFoundForCore()
{
    const QStringList lists = filesIn({"core", "app/cli"}, {"CMakeLists.txt"});
    QVERIFY(lists.size() > 5);
    for (const QString& path : lists)
        QVERIFY2(!contentOf(path).contains("Qt6"), qPrintable(path));
}

// A source that stands in no list is compiled by nobody, and a test among them never runs.
void tst_Layers::everySourceIsBuilt()
{
    QStringList forgotten;
    for (const QString& path : filesIn(allRooms, sources)) {
        const QString name = path.section('/', -1);
        // A list of tests may leave out what they all end in.
        const QString stem =
            path.startsWith("tests/") && name.endsWith(".cpp") ? name.chopped(4) : name;
        bool listed = false;
        for (QString folder = path; !listed && folder.contains('/');) {
            folder = folder.section('/', 0, -2);
            const QString list = contentOf(folder + "/CMakeLists.txt");
            listed = list.contains(QRegularExpression(
                "(^|[\\s(/])" + QRegularExpression::escape(stem) + "(\\.cpp)?([\\s)]|$)"));
        }
        if (!listed && !(path.startsWith("tests/") && name.endsWith(".h")))
            forgotten << path;
    }
    QVERIFY2(forgotten.isEmpty(), qPrintable("in no CMakeLists.txt: " + forgotten.join(", ")));
}

void tst_Layers::ownHeaderComesFirst()
{
    QCOMPARE(firstInclude("// a remark\n#include <map>\n#include \"core/a.h\"\n"), QString("map"));
    int withHeader = 0;
    for (const QString& path : filesIn({"core", "widgets", "app"}, {"*.cpp"})) {
        const QString header = path.chopped(4) + ".h";
        if (!QFile::exists(QString(PROJECT_DIR "/") + header))
            continue;
        ++withHeader;
        QVERIFY2(firstInclude(contentOf(path)) == header, qPrintable(path));
    }
    QVERIFY(withHeader > 100);
}

QTEST_APPLESS_MAIN(tst_Layers)
#include "tst_layers.moc"
