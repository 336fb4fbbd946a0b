// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <utility>

namespace edgecut {

namespace fs = std::filesystem;

Result<std::ifstream> openToRead(const std::string& path)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return failure(ErrorCode::Io, translatable("core", "There is no such file."), path);
    if (fs::is_directory(status))
        return failure(ErrorCode::Io, translatable("core", "This is a folder; name a file in it."),
                       path);
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
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
