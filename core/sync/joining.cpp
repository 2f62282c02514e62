#include "core/sync/joining.h"

#include "core/sync/server_address.h"
#include "core/sync/server_talk.h"

#include <QDateTime>
#include <QSysInfo>

namespace expediente {

Result<Joining> join(
    const Invitation& invitation, const StoreDevice& device, const Connect& connect)
{
    ServerLink link;
    link.url = invitation.url.trimmed();
    link.caPem = invitation.caPem;
    if (!invitation.fingerprint.trimmed().isEmpty()) {
        const auto pin = PinnedSha256::fromText(invitation.fingerprint.trimmed());
        if (!pin)
            return fail(pin.error());
        link.pin = pin->digest;
    }
    const auto transport = connect(link);
    if (!transport)
        return fail(transport.error());
    auto enrolled =
        enrol(**transport, invitation.code.trimmed(), device, QSysInfo::machineHostName());
    if (!enrolled)
        return fail(enrolled.error());
    link.take(enrolled->tokens, QDateTime::currentMSecsSinceEpoch());
    return Joining{std::move(*enrolled), std::move(link)};
}

StoreIdentity identityOf(const Enrolled& enrolled)
{
    StoreIdentity identity;
    identity.agency = enrolled.agency;
    identity.agencyName = enrolled.agencyName;
    identity.country = enrolled.country;
    identity.zone = enrolled.zone;
    identity.user = enrolled.user;
    identity.userName = enrolled.userName;
    identity.role = enrolled.role;
    identity.server = enrolled.serverKey;
    return identity;
}

} // namespace expediente
