#pragma once
#include "app/server/https_server.h"

#include <array>
#include <map>
#include <mutex>

namespace expediente::server {

/// Counts who is in and how often they ask. May be called from any thread; time is handed in.
class Door {
public:
    using Time = std::chrono::steady_clock::time_point;
    using Address = std::array<unsigned char, 16>; ///< of version 6, or mapped into it

    explicit Door(const DoorLimits& limits);

    /// False when there is no room for another connection; else leave() must follow.
    bool enter(const Address& address, Time now);
    void leave(const Address& address);
    /// Nothing when a request may pass, else after how long to come again.
    std::optional<std::chrono::seconds> tooOften(const Address& address, Time now);
    /// False when bodies take up too much; else giveRoom() must follow.
    bool takeRoom(const Address& address, qint64 bytes);
    void giveRoom(const Address& address, qint64 bytes);

    size_t addressesKnown() const;

private:
    /// Fills with time up to its size; each use takes one.
    struct Bucket {
        double left = 0;
        Time at;

        void fill(double perSecond, double size, Time now);
    };
    struct Visitor {
        int connections = 0;
        qint64 bodyBytes = 0;
        Bucket requests;
        Bucket arrivals;
    };

    Visitor& visitor(const Address& address, Time now);
    void forgetSome(Time now);

    const DoorLimits m_limits;
    mutable std::mutex m_mutex;
    std::map<Address, Visitor> m_visitors;
    int m_connections = 0;
    qint64 m_bodyBytes = 0;
};

} // namespace expediente::server
