#pragma once
#include "core/central/access.h"
#include "core/central/hub.h"
#include "core/central/long_polls.h"

#include <QThreadPool>

#include <condition_variable>
#include <thread>

/// What answers every path of the sync protocol (design.md, section 8), whatever carries it.
namespace expediente::central {

struct Question {
    QByteArray path, token, body;
    QByteArray peer{}; ///< the address that it came from, if any
};

/// 200 with the message; else a problem (core/wire/problem.h): 400 for what can't be used, 401 for
/// a token that opens nothing (any more), 403 for a workstation that was revoked and is to wipe,
/// 404 for a path that there is not, 429 after too many wrong codes, 503 when the ledger can't just
/// now.
struct Reply {
    int status = 0;
    QByteArray body{};
    std::optional<std::chrono::seconds> retryAfter{};
};

class Service {
public:
    using Answer = std::function<void(Reply)>;

    static constexpr int defaultThreads = 4;
    static constexpr std::chrono::seconds longestWait{50}; ///< of a pull; below proxies' minute
    /// Questions that wait for a thread; beyond, whoever asks comes again.
    static constexpr int mostQueued = 1000;

    Service(Ledger& ledger, const Clock& clock, int threads = defaultThreads);
    ~Service(); ///< ends, and waits for what runs

    /// Comes back at once; the answer is given once, on a thread of the service. Any thread.
    void ask(Question question, Answer answer);
    /// Whether a large question may come in, of which only path and token are known yet: nothing
    /// for a workstation that is welcome, else what to answer. As ask().
    using Screened = std::function<void(std::optional<Reply>)>;
    void screen(const QByteArray& path, const QByteArray& token, const Screened& said);
    /// Before a stop: pulls that wait are answered, and none waits any more.
    void end();

    Access& access() { return m_access; }
    size_t waiting() const { return m_polls.waiting(); }

private:
    struct Pulling;
    using HubAnswer = Result<QByteArray> (Hub::*)(DeviceId, const QByteArray&);

    void onPool(std::function<void()> work, const Answer& answer);
    Reply answerTo(const Question& question);
    Reply answerBy(HubAnswer answer, const Question& question);
    void beginPull(const Question& question, const Answer& answer);
    void pull(const std::shared_ptr<Pulling>& pulling);
    void look();

    Access m_access;
    Hub m_hub;
    LongPolls m_polls;
    std::atomic<int> m_queued = 0;
    std::mutex m_ticking;
    std::condition_variable m_tick;
    bool m_ending = false;
    QThreadPool m_pool;
    std::thread m_looker; ///< at the time, and for what other processes wrote
};

} // namespace expediente::central
