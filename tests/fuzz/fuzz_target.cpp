// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace edgecut::fuzz {

namespace {

// Its own folder, since SQLite puts files beside the one it opens.
class Folder
{
public:
    Folder()
        : m_path(std::filesystem::temp_directory_path() /
                 ("edgecut-fuzz-" + std::to_string(getpid())))
    {}
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { clear(); }

    std::filesystem::path emptied()
    {
        clear();
        std::filesystem::create_directories(m_path);
        return m_path;
    }

private:
    void clear()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    std::filesystem::path m_path;
};

} // namespace

std::string fileWith(std::string_view input)
{
    static Folder folder;
    const std::filesystem::path path = folder.emptied() / "input";
    std::ofstream stream(path, std::ios::binary);
    stream.write(input.data(), static_cast<std::streamsize>(input.size()));
    return path.string();
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace edgecut::fuzz

// Libraries without the sanitizer's marks fill containers of ours.
extern "C" const char* __asan_default_options()
{
    return "detect_container_overflow=0";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    edgecut::fuzz::tryInput({reinterpret_cast<const char*>(data), size});
    return 0;
}
