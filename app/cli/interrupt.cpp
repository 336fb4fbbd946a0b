// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include "app/cli/command.h"

#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <ctime>
#include <thread>

namespace edgecut::cli {

namespace {

enum class Phase { Working, Writing, Stopped };

std::stop_source& source()
{
    static auto& stop = *new std::stop_source; // outlives main(), as the watching thread does
    return stop;
}

std::atomic<Phase> phase = Phase::Working;

sigset_t watchedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

// A thread that waits for signals, since a handler may not do what request_stop() does.
void watch()
{
    const sigset_t signals = watchedSignals();
    int signal = 0;
    sigwait(&signals, &signal);
    source().request_stop();
    Phase working = Phase::Working;
    if (phase.compare_exchange_strong(working, Phase::Stopped)) {
        const timespec grace{1, 0};
        sigtimedwait(&signals, nullptr, &grace);
    } else {
        sigwait(&signals, &signal); // a result is being written; only impatience ends it
    }
    _exit(Interrupted);
}

} // namespace

void watchForInterrupts()
{
    source();
    const sigset_t signals = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread(watch).detach();
}

std::stop_token interruptToken()
{
    return source().get_token();
}

bool beginOutput()
{
    Phase working = Phase::Working;
    return phase.compare_exchange_strong(working, Phase::Writing) || working == Phase::Writing;
}

} // namespace edgecut::cli
