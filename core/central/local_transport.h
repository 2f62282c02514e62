#pragma once
#include "core/central/service.h"
#include "core/sync/transport.h"

#include <memory>

namespace expediente::central {

/// The way to a server in this same process: everything of it but the network.
class LocalTransport final : public Transport {
public:
    /// The service outlives this.
    explicit LocalTransport(Service& service);
    ~LocalTransport() override;

    /// NetworkTimeout, Cancelled.
    Result<Response> exchange(const Request& request) override;
    void cancel() override;

private:
    struct Answer;

    Service& m_service;
    std::mutex m_mutex;
    bool m_cancelled = false;
    std::shared_ptr<Answer> m_answer; ///< of the exchange under way
};

} // namespace expediente::central
