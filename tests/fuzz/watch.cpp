// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/watch.h"

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>

namespace edgecut::fuzz {

using namespace std::chrono;

namespace {

std::size_t residentBytes()
{
    std::size_t all = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> all >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

} // namespace

Watch::Watch(const Limits& limits) : m_limits(limits), m_watched(pthread_self())
{
    pthread_getcpuclockid(m_watched, &m_clock);
    m_guard = std::jthread([this](const std::stop_token& stopped) {
        while (!stopped.stop_requested()) {
            std::this_thread::sleep_for(milliseconds(20));
            guard();
        }
    });
}

Watch::~Watch() = default;

nanoseconds Watch::computed() const
{
    timespec now{};
    clock_gettime(m_clock, &now);
    return seconds(now.tv_sec) + nanoseconds(now.tv_nsec);
}

void Watch::begin()
{
    m_startedComputing = computed();
    m_started = steady_clock::now();
    m_busy = true;
}

void Watch::end()
{
    const auto taken = duration_cast<milliseconds>(computed() - m_startedComputing.load());
    m_busy = false;
    m_slowest = std::max(m_slowest, taken);
    if (taken > m_limits.computing)
        stop("it took " + std::to_string(taken.count()) + " ms");
    if (peakBytes() > m_limits.memoryBytes)
        stop("it took " + std::to_string(peakBytes() >> 20U) + " MB of memory");
}

std::size_t Watch::peakBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
}

void Watch::guard()
{
    if (!m_busy)
        return;
    if (computed() - m_startedComputing.load() > m_limits.computing)
        stop("it has not ended after " + std::to_string(m_limits.computing.count()) + " ms");
    if (steady_clock::now() - m_started.load() > m_limits.waiting)
        stop("it waits for something that does not come");
    if (residentBytes() > m_limits.memoryBytes)
        stop("it takes more than " + std::to_string(m_limits.memoryBytes >> 20U) + " MB");
}

// The watched thread aborts, so that the sanitizer shows where it is.
void Watch::stop(const std::string& why) const
{
    std::fprintf(stderr, "\nan input is beyond the limits: %s\n", why.c_str());
    pthread_kill(m_watched, SIGABRT);
    std::this_thread::sleep_for(seconds(20));
    std::_Exit(1);
}

} // namespace edgecut::fuzz
