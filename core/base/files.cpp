// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

namespace edgecut {

namespace fs = std::filesystem;

namespace {

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

// Opening a pipe to read waits until somebody opens its other end, which may be never. tee() copies
// nothing that is missed here, and tells no writer (0) from one that has not written yet.
bool somebodyWritesInto(const Descriptor& pipe)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return true;
    const Descriptor back(ends[0]);
    const Descriptor nowhere(ends[1]);
    constexpr int patienceMs = 2000;
    constexpr int stepMs = 50;
    for (int waited = 0; waited < patienceMs; waited += stepMs) {
        pollfd waiting{pipe.number(), POLLIN, 0};
        if (poll(&waiting, 1, stepMs) > 0 ||
            tee(pipe.number(), nowhere.number(), 1, SPLICE_F_NONBLOCK) != 0)
            return true;
    }
    return false;
}

Result<std::ifstream> openPipe(const std::string& path)
{
    const Descriptor reader(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (reader.number() >= 0 && !somebodyWritesInto(reader))
        return failure(ErrorCode::Io,
                       translatable("core", "This is a pipe that nobody writes into; give a file, "
                                            "or start what writes first."),
                       path);
    // Both ends are held until the stream is open: what has written and gone leaves its text, and
    // what still writes has a reader all the time.
    const Descriptor writer(open(path.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC));
    return std::ifstream(path, std::ios::binary);
}

} // namespace

Result<std::ifstream> openToRead(const std::string& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return failure(ErrorCode::Io, translatable("core", "There is no such file."), path);
    if (fs::is_directory(status))
        return failure(ErrorCode::Io, translatable("core", "This is a folder; name a file in it."),
                       path);
    Result<std::ifstream> stream =
        fs::is_fifo(status) ? openPipe(path) : std::ifstream(path, std::ios::binary);
    if (stream && !*stream)
        return failure(ErrorCode::Io,
                       {translatable("core", "The file cannot be opened: %1."),
                        {std::generic_category().message(errno)}},
                       path);
    return stream;
}

Result<std::string> readTextFile(const std::string& path, std::size_t maximumBytes)
{
    Result<std::ifstream> opened = openToRead(path);
    if (!opened)
        return failure(std::move(opened.error()));
    std::ifstream& stream = *opened;
    // Read until the end rather than trust a size: pipes have none.
    std::string text;
    char buffer[1 << 16];
    while (stream.read(buffer, sizeof buffer) || stream.gcount() > 0) {
        text.append(buffer, static_cast<std::size_t>(stream.gcount()));
        if (text.size() > maximumBytes)
            return failure(
                ErrorCode::Limit,
                {translatable("core",
                              "The file is larger than %1 bytes, the most this program reads."),
                 {static_cast<std::int64_t>(maximumBytes)}},
                path);
    }
    if (stream.bad())
        return failure(ErrorCode::Io, translatable("core", "The file cannot be read to its end."),
                       path);
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return failure(ErrorCode::InvalidInput,
                       translatable("core", "The text is UTF-16; save it as UTF-8."), path, 1);
    return text;
}

Status writeTextFile(const std::string& path, std::string_view text)
{
    const std::string beside = path + ".part";
    {
        std::ofstream stream(beside, std::ios::binary | std::ios::trunc);
        stream.write(text.data(), static_cast<std::streamsize>(text.size()));
        stream.flush();
        if (!stream) {
            std::error_code ignored;
            fs::remove(beside, ignored);
            return failure(
                ErrorCode::Io,
                translatable("core",
                             "The file cannot be written; check the folder and the space left."),
                path);
        }
    }
    std::error_code error;
    fs::rename(beside, path, error);
    if (error) {
        std::error_code ignored;
        fs::remove(beside, ignored);
        return failure(ErrorCode::Io,
                       {translatable("core", "The file cannot be written: %1."), {error.message()}},
                       path);
    }
    return {};
}

} // namespace edgecut
