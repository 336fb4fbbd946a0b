// SPDX-License-Identifier: GPL-3.0-or-later
// A target in the test command: its examples, and a seeded series of mutations of them.
#include "core/base/files.h"
#include "core/base/numbers.h"
#include "tests/fuzz/mutations.h"
#include "tests/fuzz/watch.h"

#include <sanitizer/lsan_interface.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <vector>

using namespace edgecut;
using fuzz::Watch;
namespace fs = std::filesystem;

// Libraries without the sanitizer's marks fill containers of ours. One allocation beyond 2 GB is
// beyond the limit, too, even where the pages are never touched.
extern "C" const char* __asan_default_options()
{
    return "detect_container_overflow=0:handle_abort=1:max_allocation_size_mb=2048:"
           "allocator_may_return_null=0";
}

extern "C" const char* __ubsan_default_options()
{
    return "print_stacktrace=1:halt_on_error=1";
}

namespace {

constexpr std::uint64_t leakInterval = 100; // a check takes as long as some ten inputs

struct Run
{
    std::string name;
    std::uint64_t seed = 1;
    std::uint64_t from = 0;
    std::uint64_t inputs = 10000;
    std::vector<std::string> paths;
    std::vector<std::string> examples;

    /// Where the input that is being tried stands; it stays there when the program dies of it.
    std::string keptPath() const { return fs::absolute(name + ".input").string(); }
};

[[noreturn]] void usage(const std::string& name)
{
    std::fprintf(stderr,
                 "Usage: %s [--seed S] [--from N] [--inputs COUNT] EXAMPLE...\n"
                 "Tries the examples (files, or all in a folder), then COUNT mutations of them\n"
                 "from number N on; the same seed and examples give the same series.\n",
                 name.c_str());
    std::exit(2);
}

void addExamples(const fs::path& path, std::vector<std::string>& paths)
{
    if (!fs::is_directory(path)) {
        paths.push_back(path.string());
        return;
    }
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(path))
        if (entry.is_regular_file() && entry.path().extension() != ".py") // what wrote the others
            found.push_back(entry.path().string());
    std::sort(found.begin(), found.end()); // the series must not depend on the file system
    paths.insert(paths.end(), found.begin(), found.end());
}

Run readArguments(int count, char** arguments)
{
    Run run;
    run.name = fs::path(arguments[0]).filename().string();
    for (int i = 1; i < count; ++i) {
        const std::string argument = arguments[i];
        std::uint64_t* const number = argument == "--seed"     ? &run.seed
                                      : argument == "--from"   ? &run.from
                                      : argument == "--inputs" ? &run.inputs
                                                               : nullptr;
        if (!number) {
            addExamples(argument, run.paths);
            continue;
        }
        const auto value = ++i < count ? parseInteger(arguments[i]) : std::nullopt;
        if (!value || *value < 0)
            usage(run.name);
        *number = static_cast<std::uint64_t>(*value);
    }
    for (const std::string& path : run.paths) {
        Result<std::string> text = readTextFile(path);
        if (!text) {
            std::fprintf(stderr, "%s\n", english(text.error()).c_str());
            std::exit(2);
        }
        run.examples.push_back(std::move(*text));
    }
    if (run.examples.empty())
        usage(run.name);
    return run;
}

void keep(const Run& run, const std::string& input)
{
    std::ofstream stream(run.keptPath(), std::ios::binary | std::ios::trunc);
    stream.write(input.data(), static_cast<std::streamsize>(input.size()));
}

bool tryOne(const Run& run, Watch& watch, const std::string& input)
{
    keep(run, input);
    watch.begin();
    const bool accepted = fuzz::target.tryInput(input);
    watch.end();
    return accepted;
}

void requireNoLeak(const Run& run, std::uint64_t from, std::uint64_t to)
{
    if (__lsan_do_recoverable_leak_check() == 0)
        return;
    std::printf("\na leak in mutations %llu to %llu of seed %llu; try each with --from N "
                "--inputs 1\n",
                static_cast<unsigned long long>(from), static_cast<unsigned long long>(to - 1),
                static_cast<unsigned long long>(run.seed));
    std::_Exit(1);
}

/// How many of the mutations were accepted.
std::uint64_t tryMutations(const Run& run, Watch& watch)
{
    std::uint64_t accepted = 0;
    std::uint64_t checkedTo = run.from;
    const std::uint64_t end = run.from + run.inputs;
    for (std::uint64_t number = run.from; number < end; ++number) {
        const std::string input =
            fuzz::mutated(run.examples, fuzz::target.dialect, run.seed, number);
        accepted += tryOne(run, watch, input) ? 1 : 0;
        if (number + 1 - checkedTo == leakInterval || number + 1 == end) {
            requireNoLeak(run, checkedTo, number + 1);
            checkedTo = number + 1;
        }
    }
    return accepted;
}

} // namespace

int main(int argumentCount, char** arguments)
{
    const Run run = readArguments(argumentCount, arguments);
    std::printf("%s: seed %llu, %zu examples. After a failure the input stands in %s\n",
                run.name.c_str(), static_cast<unsigned long long>(run.seed), run.examples.size(),
                run.keptPath().c_str());
    std::fflush(stdout);
    Watch watch({});
    std::size_t goodExamples = 0;
    for (const std::string& example : run.examples)
        goodExamples += tryOne(run, watch, example) ? 1 : 0;
    requireNoLeak(run, 0, 0);
    const std::uint64_t accepted = tryMutations(run, watch);
    std::printf("%zu examples and %llu of %llu mutations accepted, the others refused; the "
                "slowest took %lld ms, memory at most %zu MB\n",
                goodExamples, static_cast<unsigned long long>(accepted),
                static_cast<unsigned long long>(run.inputs),
                static_cast<long long>(watch.slowest().count()), Watch::peakBytes() >> 20U);
    fs::remove(run.keptPath());
    // A series that is all refused, or all taken, tries nothing.
    if (run.inputs >= 1000 && (accepted < run.inputs / 100 || accepted == run.inputs)) {
        std::printf("too few or too many are accepted for the mutations to be of use\n");
        return 1;
    }
    return 0;
}
