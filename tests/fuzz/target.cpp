// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace edgecut::fuzz {

namespace fs = std::filesystem;

namespace {

// Memory where there is some to write files to: a run makes ten thousands of them.
fs::path temporaryFolder()
{
    const fs::path memory = "/dev/shm";
    return access(memory.c_str(), W_OK) == 0 ? memory : fs::temp_directory_path();
}

// Its own folder, since SQLite puts files beside the one it opens.
class Folder
{
public:
    Folder() : m_path(temporaryFolder() / ("edgecut-fuzz-" + std::to_string(getpid()))) {}
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { clear(); }

    fs::path emptied()
    {
        clear();
        fs::create_directories(m_path);
        return m_path;
    }

private:
    void clear()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }

    fs::path m_path;
};

} // namespace

std::string fileWith(std::string_view input)
{
    static Folder folder;
    const fs::path path = folder.emptied() / "input";
    std::ofstream stream(path, std::ios::binary);
    stream.write(input.data(), static_cast<std::streamsize>(input.size()));
    return path.string();
}

void require(bool condition, const char* what)
{
    if (condition)
        return;
    std::fprintf(stderr, "\nwhat was accepted does not hold: %s\n", what);
    std::abort();
}

} // namespace edgecut::fuzz
