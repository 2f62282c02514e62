#include "core/central/local_transport.h"

namespace expediente::central {

/// Whoever waits may have gone when it comes.
struct LocalTransport::Answer {
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Reply> reply;
    bool givenUp = false;

    void give(std::optional<Reply> what)
    {
        const std::lock_guard lock(mutex);
        givenUp = givenUp || !what;
        reply = std::move(what);
        changed.notify_all();
    }
};

LocalTransport::LocalTransport(Service& service) : m_service(service) { }

LocalTransport::~LocalTransport() = default;

Result<Response> LocalTransport::exchange(const Request& request)
{
    const auto answer = std::make_shared<Answer>();
    {
        const std::lock_guard lock(m_mutex);
        if (m_cancelled)
            return fail(ErrorCode::Cancelled);
        m_answer = answer;
    }
    m_service.ask({request.path, request.token, request.body},
        [answer](const Reply& reply) { answer->give(reply); });
    std::unique_lock lock(answer->mutex);
    answer->changed.wait_for(
        lock, request.patience, [&] { return answer->reply || answer->givenUp; });
    if (answer->givenUp)
        return fail(ErrorCode::Cancelled);
    if (!answer->reply)
        return fail(ErrorCode::NetworkTimeout, {QString()});
    return Response{answer->reply->status, answer->reply->body, answer->reply->retryAfter};
}

void LocalTransport::cancel()
{
    std::shared_ptr<Answer> answer;
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
        answer = m_answer;
    }
    if (answer)
        answer->give(std::nullopt);
}

} // namespace expediente::central
