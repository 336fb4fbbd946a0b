// SPDX-License-Identifier: GPL-3.0-or-later
// A model of more than four gigabytes: its weights are in the file (as holes, so that the disk need
// not hold them) and never in memory.
#include "core/formats/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>
#include <vector>

using namespace edgecut;

namespace {

using Kind = WireReader::Kind;

constexpr int layers = 5;
constexpr std::int64_t width = 16384; // of a layer: its weights are one GiB
constexpr std::uint64_t weightBytes = 4ULL * width * width;
constexpr std::uint64_t limitBytes = 100'000'000;

std::string bytesField(std::uint32_t number, std::string_view content)
{
    std::string field;
    appendKey(number, Kind::Bytes, field);
    appendVarint(content.size(), field);
    return field.append(content);
}

std::string numberField(std::uint32_t number, std::uint64_t value)
{
    std::string field;
    appendKey(number, Kind::Varint, field);
    appendVarint(value, field);
    return field;
}

// A key and a length whose content is written elsewhere.
std::string opened(std::uint32_t number, std::uint64_t length)
{
    std::string head;
    appendKey(number, Kind::Bytes, head);
    appendVarint(length, head);
    return head;
}

std::string numbered(std::string name, int number)
{
    name.append(std::to_string(number));
    return name;
}

std::string node(int i)
{
    const std::string from = i == 0 ? "x" : numbered("y", i - 1);
    return bytesField(1, bytesField(1, from) + bytesField(1, numbered("w", i)) +
                             bytesField(2, numbered("y", i)) + bytesField(3, numbered("fc", i)) +
                             bytesField(4, "MatMul"));
}

// TensorProto up to its raw_data, the bytes of which follow.
std::string storedTensor(int i)
{
    const std::string head = numberField(1, width) + numberField(1, width) + numberField(2, 1) +
                             bytesField(8, numbered("w", i)) + opened(9, weightBytes);
    return opened(5, head.size() + weightBytes) + head;
}

std::string input()
{
    const std::string shape =
        bytesField(1, numberField(1, 1)) + bytesField(1, numberField(1, width));
    const std::string type = bytesField(1, numberField(1, 1) + bytesField(2, shape));
    return bytesField(11, bytesField(1, "x") + bytesField(2, type));
}

// What stands before each stored tensor's weights; the last piece is behind them all.
std::vector<std::string> pieces()
{
    std::vector<std::string> made;
    std::string nodes;
    for (int i = 0; i < layers; ++i)
        nodes += node(i);
    for (int i = 0; i < layers; ++i)
        made.push_back((i == 0 ? nodes : std::string()) + storedTensor(i));
    made.push_back(input() + bytesField(12, bytesField(1, numbered("y", layers - 1))));
    std::uint64_t graph = layers * weightBytes;
    for (const std::string& piece : made)
        graph += piece.size();
    made.front() =
        numberField(1, 8) + bytesField(8, numberField(2, 13)) + opened(7, graph) + made.front();
    return made;
}

/// False: the file system has no such large files, or no holes in them.
bool writeModel(const QString& path)
{
    const int file = open(qPrintable(path), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file < 0)
        return false;
    bool good = true;
    off_t at = 0;
    for (const std::string& piece : pieces()) {
        good = good && pwrite(file, piece.data(), piece.size(), at) == ssize_t(piece.size());
        at += off_t(piece.size() + weightBytes);
    }
    struct stat status = {};
    good = good && fsync(file) == 0 && fstat(file, &status) == 0 &&
           status.st_size > off_t(layers * weightBytes) && status.st_blocks * 512 < 100'000'000;
    close(file);
    return good;
}

struct Measured
{
    int status = -1;
    QByteArray out;
    std::uint64_t peakBytes = 0;
};

// QProcess does not say how much memory its program took; wait4 does.
Measured measure(const QString& model)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        execl(EDGECUT_PROGRAM, "edgecut", "import", qPrintable(model), "--json", nullptr);
        _exit(127);
    }
    close(ends[1]);
    Measured measured;
    QFile out;
    if (child > 0 && out.open(ends[0], QIODevice::ReadOnly, QFile::AutoCloseHandle))
        measured.out = out.readAll();
    int status = 0;
    rusage usage = {};
    if (child > 0 && wait4(child, &status, 0, &usage) == child && WIFEXITED(status))
        measured.status = WEXITSTATUS(status);
    measured.peakBytes = std::uint64_t(usage.ru_maxrss) * 1024;
    return measured;
}

} // namespace

class tst_LargeModel : public QObject
{
    Q_OBJECT

private slots:
    void takesLittleMemory()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("large.onnx");
        if (!writeModel(path))
            QSKIP("the file system of temporary files takes no sparse file of 5.4 GB");
        const Measured measured = measure(path);
        qInfo("%.2f GB of weights read with at most %.1f MB of memory",
              double(layers * weightBytes) / 1e9, double(measured.peakBytes) / 1e6);
        QCOMPARE(measured.status, 0);

        const QJsonObject graph = QJsonDocument::fromJson(measured.out).object();
        double macs = 0;
        double weights = 0;
        for (const QJsonValue& layer : graph["layers"].toArray()) {
            macs += layer["macs"].toDouble();
            weights += layer["weights_bytes"].toDouble();
        }
        QCOMPARE(weights, double(layers * weightBytes));
        QCOMPARE(macs, double(layers * width * width));
#ifndef __SANITIZE_ADDRESS__ // whose shadow takes more than that by itself
        QVERIFY2(measured.peakBytes < limitBytes, qPrintable(QString::number(measured.peakBytes)));
#endif
    }
};

QTEST_APPLESS_MAIN(tst_LargeModel)
#include "tst_largemodel.moc"
