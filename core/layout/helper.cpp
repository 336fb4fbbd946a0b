// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout_text.h"
#include "core/layout/request_check.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <optional>
#include <string>

namespace edgecut {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t maximumAnswer = 256u << 20;

// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    ~Descriptor() { reset(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return m_fd; }
    void reset(int fd = -1)
    {
        if (m_fd >= 0)
            close(m_fd);
        m_fd = fd;
    }

private:
    int m_fd;
};

// A child process that does not outlive this object, nor leaves a zombie.
class Child
{
public:
    Child() = default;
    ~Child()
    {
        if (m_pid <= 0)
            return;
        kill(m_pid, SIGKILL);
        while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    // Standard input and output are both `connection`; errors go nowhere. Signals are as a program
    // expects them, whatever this thread blocks.
    bool start(const std::string& program, int connection)
    {
        posix_spawn_file_actions_t actions;
        posix_spawnattr_t attributes;
        if (posix_spawn_file_actions_init(&actions) != 0)
            return false;
        if (posix_spawnattr_init(&attributes) != 0) {
            posix_spawn_file_actions_destroy(&actions);
            return false;
        }
        sigset_t none, usual;
        sigemptyset(&none);
        sigemptyset(&usual);
        sigaddset(&usual, SIGPIPE);
        sigaddset(&usual, SIGINT);
        sigaddset(&usual, SIGTERM);
        posix_spawn_file_actions_adddup2(&actions, connection, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, connection, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &usual);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        std::string words[] = {program, "layout", "--request", "-", "--engine", "dot", "--json"};
        char* arguments[std::size(words) + 1] = {};
        for (std::size_t i = 0; i < std::size(words); ++i)
            arguments[i] = words[i].data();
        const int status =
            posix_spawn(&m_pid, program.c_str(), &actions, &attributes, arguments, environ);
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
        if (status != 0)
            m_pid = -1;
        return status == 0;
    }

private:
    pid_t m_pid = -1;
};

// Sends all of `request`, takes all of the answer, both at once. One socket serves both ways:
// unlike a pipe it can be written without ever raising SIGPIPE.
class Conversation
{
public:
    Conversation(int connection, int wakeUp, Clock::time_point end)
        : m_connection(connection), m_wakeUp(wakeUp), m_end(end)
    {}

    std::optional<std::string> exchange(const std::string& request)
    {
        std::string answer;
        std::size_t sent = 0;
        while (true) {
            const bool sending = sent < request.size();
            if (!wait(sending))
                return std::nullopt;
            if (sending && !send(request, sent))
                return std::nullopt;
            const Reading reading = receive(answer);
            if (reading == Reading::Ended)
                return answer;
            if (reading == Reading::Failed || answer.size() > maximumAnswer)
                return std::nullopt;
        }
    }

private:
    enum class Reading { More, Ended, Failed };

    // False: out of patience, or told to stop.
    bool wait(bool sending)
    {
        while (true) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(m_end - Clock::now());
            if (left.count() <= 0)
                return false;
            const short wanted = sending ? POLLIN | POLLOUT : POLLIN;
            pollfd ends[] = {{m_connection, wanted, 0}, {m_wakeUp, POLLIN, 0}};
            const auto patience = std::min<std::int64_t>(left.count() + 1, 1'000'000);
            const int ready = poll(ends, std::size(ends), static_cast<int>(patience));
            if (ends[1].revents != 0 || (ready < 0 && errno != EINTR))
                return false;
            if (ready > 0 && ends[0].revents != 0)
                return true;
        }
    }

    bool send(const std::string& request, std::size_t& sent)
    {
        const ssize_t count = ::send(m_connection, request.data() + sent, request.size() - sent,
                                     MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
        sent += static_cast<std::size_t>(count);
        if (sent == request.size())
            shutdown(m_connection, SHUT_WR);
        return true;
    }

    Reading receive(std::string& answer)
    {
        char buffer[1 << 16];
        const ssize_t count = recv(m_connection, buffer, sizeof buffer, MSG_DONTWAIT);
        if (count == 0)
            return Reading::Ended;
        if (count < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? Reading::More
                                                                             : Reading::Failed;
        answer.append(buffer, static_cast<std::size_t>(count));
        return Reading::More;
    }

    int m_connection, m_wakeUp;
    Clock::time_point m_end;
};

// What the helper says, or nothing: it is missing, too slow, killed, or talks nonsense.
std::optional<GraphLayout> askHelper(const LayoutRequest& request, const LayoutHelper& helper,
                                     const Context& context)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return std::nullopt;
    const Descriptor ours(ends[0]);
    Descriptor theirs(ends[1]);
    const Descriptor wakeUp(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (wakeUp.get() < 0)
        return std::nullopt;
    const std::stop_callback onStop(context.stopToken, [&wakeUp] {
        const std::uint64_t one = 1;
        [[maybe_unused]] const ssize_t written = write(wakeUp.get(), &one, sizeof one);
    });
    // A deadline so far away that adding it overflows is none.
    const auto patience =
        std::min<std::chrono::milliseconds>(helper.patience, std::chrono::hours(24));
    const Clock::time_point end = Clock::now() + patience;
    Child child;
    if (!child.start(helper.program, theirs.get()))
        return std::nullopt;
    theirs.reset();
    const auto answer =
        Conversation(ours.get(), wakeUp.get(), end).exchange(writeLayoutRequest(request));
    if (!answer)
        return std::nullopt;
    auto layout = readLayout(*answer, helper.program);
    if (!layout || !fits(*layout, request))
        return std::nullopt;
    return std::move(*layout);
}

} // namespace

Result<GraphLayout> layoutGraph(const LayoutRequest& request, const LayoutHelper& helper,
                                const Context& context)
{
    if (const Status status = checkRequest(request); !status)
        return failure(status.error());
    if (!helper.program.empty() && suitsGraphviz(request))
        if (auto layout = askHelper(request, helper, context))
            return std::move(*layout);
    if (context.stopRequested())
        return cancelled();
    return layeredLayout(request, context);
}

} // namespace edgecut
