#pragma once
#include "core/base/result.h"
#include "core/facts/fact.h"

/// How a workstation comes in: once with a code that an administrator hands over, afterwards with
/// tokens that change each time (design.md, section 8). On the wire as codec.h has it.
namespace expediente {

struct Tokens {
    QByteArray access; ///< goes with every question; short-lived
    QByteArray refresh; ///< good for one new pair
    qint64 accessUntilMs = 0;
    qint64 leaseUntilMs = 0; ///< until when the workstation may work without coming by

    bool operator==(const Tokens&) const = default;
};

/// POST /v1/enrol, without a token.
struct Enrol {
    QString code; ///< one-time
    DeviceId logging, importing; ///< the store's two devices
    PublicKey key{};
    QString name; ///< of the machine, as people call it
    Signature proof{}; ///< of enrolDigest() by that key: whoever enrols has it

    bool operator==(const Enrol&) const = default;
};
Hash enrolDigest(const Enrol& enrol);

struct Enrolled {
    AgencyId agency;
    QString agencyName, country;
    QByteArray zone;
    QString user, userName, role;
    DeviceId server; ///< the server's own device
    PublicKey serverKey{};
    Tokens tokens;

    bool operator==(const Enrolled&) const = default;
};

/// POST /v1/token, without an access token. Answered by Tokens.
struct Refresh {
    QByteArray token;

    bool operator==(const Refresh&) const = default;
};

QByteArray encode(const Enrol& message);
QByteArray encode(const Enrolled& message);
QByteArray encode(const Refresh& message);
QByteArray encode(const Tokens& message);

// BadMessage with what is wrong.
Result<Enrol> decodeEnrol(const QByteArray& bytes);
Result<Enrolled> decodeEnrolled(const QByteArray& bytes);
Result<Refresh> decodeRefresh(const QByteArray& bytes);
Result<Tokens> decodeTokens(const QByteArray& bytes);

} // namespace expediente
