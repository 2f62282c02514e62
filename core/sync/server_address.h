#pragma once
#include "core/base/result.h"

#include <string>
#include <variant>

namespace expediente {

/// Where a server is, from "https://host[:port]". Nothing else may stand in it.
struct ServerAddress {
    std::string host; ///< a name, or an IP address without brackets
    quint16 port = 443;

    /// As people write it, for errors: "sync.example.mx", "10.0.0.5:8443", "[::1]:8443".
    QString toString() const;
    /// BadInput with the text that can't be used.
    static Result<ServerAddress> fromUrl(const QString& url);

    bool operator==(const ServerAddress&) const = default;
};

/// Who vouches for the server: an authority that the system knows, or one of the agency's own.
struct SystemAuthorities { };
struct CaPem {
    QByteArray pem; ///< one certificate or several
};
/// Exactly this certificate, whatever names and dates stand in it: so handed over at enrolment, for
/// an agency that runs a server without any authority.
struct PinnedSha256 {
    QByteArray digest; ///< 32 bytes

    /// From hexadecimal, with or without colons or spaces.
    static Result<PinnedSha256> fromText(const QString& fingerprint);
};
using Trust = std::variant<SystemAuthorities, CaPem, PinnedSha256>;

} // namespace expediente
