// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pthread.h>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <string>
#include <thread>

namespace edgecut::fuzz {

/// Holds a thread's work to limits on each input; ends the program with a word about which one was
/// passed. Time is that of the processor, so that a busy machine fails nobody, with a longer one
/// on the clock for what waits without computing.
class Watch
{
public:
    struct Limits
    {
        std::chrono::milliseconds computing{1000};
        std::chrono::milliseconds waiting{30000};
        std::size_t memoryBytes = std::size_t{2} << 30;
    };

    /// Watches the calling thread.
    explicit Watch(const Limits& limits);
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch();

    void begin();
    void end();

    std::chrono::milliseconds slowest() const { return m_slowest; }
    static std::size_t peakBytes(); ///< of this process so far

private:
    void guard();
    std::chrono::nanoseconds computed() const;
    void stop(const std::string& why) const;

    Limits m_limits;
    pthread_t m_watched;
    clockid_t m_clock = 0;
    std::atomic<bool> m_busy = false;
    std::atomic<std::chrono::nanoseconds> m_startedComputing{};
    std::atomic<std::chrono::steady_clock::time_point> m_started{};
    std::chrono::milliseconds m_slowest{0};
    std::jthread m_guard; ///< last: it uses the rest
};

} // namespace edgecut::fuzz
