#include "core/central/hub.h"

#include "core/central/admission.h"
#include "core/central/delivery.h"
#include "core/wire/codec.h"

namespace expediente::central {

namespace {

/// Throws what the caller is told.
Workstation admitted(LedgerTransaction& ledger, DeviceId device)
{
    auto found = ledger.workstationOf(device);
    if (!found)
        throw StoreException({ErrorCode::NotFound, {device.toString()}, {}});
    if (found->revokedMs)
        throw StoreException({ErrorCode::DeviceRevoked, {}, {}});
    return *found;
}

} // namespace

Result<QByteArray> Hub::push(DeviceId workstation, const QByteArray& message)
{
    const auto push = decodePush(message);
    if (!push)
        return fail(push.error());
    Admitted admission;
    const auto done = atBoundary({}, [&] {
        m_ledger.write([&](LedgerTransaction& ledger) {
            admission = Admission(ledger, m_ledger.agency(), m_ledger.key(),
                admitted(ledger, workstation), m_clock.now().utcMs)
                            .admit(push->facts);
        });
    });
    if (!done)
        return fail(done.error());
    tell(admission.touched, admission.scopeChanged);
    return encode(admission.reply);
}

Result<QByteArray> Hub::pull(DeviceId workstation, const QByteArray& message)
{
    const auto pull = decodePull(message);
    if (!pull)
        return fail(pull.error());
    PullReply reply;
    const auto done = atBoundary({}, [&] {
        m_ledger.read([&](LedgerTransaction& ledger) {
            reply = deliver(ledger, admitted(ledger, workstation).user, *pull);
        });
    });
    if (!done)
        return fail(done.error());
    return encode(reply);
}

void Hub::tell(const std::set<Subject>& touched, bool scopeChanged)
{
    if (touched.empty())
        return;
    std::set<QString> concerned;
    static_cast<void>(atBoundary({}, [&] {
        m_ledger.read([&](LedgerTransaction& ledger) {
            const bool all = scopeChanged || std::ranges::any_of(touched, [](const Subject& each) {
                return each.type == SubjectType::Agency;
            });
            if (all)
                for (const Member& member : ledger.members())
                    concerned.insert(member.user);
            else
                for (const Subject& subject : touched)
                    for (const QString& user : ledger.seersOf(subject))
                        concerned.insert(user);
        });
    }));
    onNews(concerned);
}

} // namespace expediente::central
