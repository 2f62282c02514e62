#include "core/central/access.h"

#include "core/central/enrolment_code.h"
#include "core/central/roles.h"
#include "core/central/server_voice.h"
#include "core/store/database.h"
#include "core/vault/secret.h"

namespace expediente::central {

namespace {

constexpr size_t tokenBytes = 32;

QByteArray newToken()
{
    return Secret::random(tokenBytes)
        .view()
        .toByteArray()
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Hash digestOfToken(const QByteArray& token)
{
    return Digest("expediente.token.v1").addField(token).finish();
}

[[noreturn]] void refuseWith(ErrorCode code, const QStringList& args = {})
{
    throw StoreException({code, args, {}});
}

/// One of whom a workstation may be.
Member memberFor(LedgerTransaction& ledger, const QString& user)
{
    for (const Member& member : ledger.members()) {
        if (member.user != user)
            continue;
        if (!mayEnrol(member.role))
            refuseWith(ErrorCode::UnknownRole, {member.role});
        return member;
    }
    refuseWith(ErrorCode::NotFound, {user});
}

Workstation stillWelcome(LedgerTransaction& ledger, DeviceId device)
{
    const auto found = ledger.workstationOf(device);
    if (!found)
        refuseWith(ErrorCode::SessionExpired);
    if (found->revokedMs)
        refuseWith(ErrorCode::DeviceRevoked);
    return *found;
}

NewFact enrolmentOf(const Workstation& workstation, AgencyId agency, const Moment& now)
{
    const auto& key = workstation.key;
    const auto hex = QByteArray(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()));
    return newFact(Subject(agency),
        DeviceEnrolled{workstation.logging, workstation.importing, hex.toHex(), workstation.user,
            workstation.name},
        now, serverAuthor);
}

/// An access token that comes for the first time: its pair arrived.
void noteUse(LedgerTransaction& ledger, const Hash& digest, qint64 nowMs)
{
    auto token = ledger.token(digest);
    if (!token || token->usedMs)
        return;
    token->usedMs = nowMs;
    ledger.putToken(digest, *token);
    const qint64 issuedMs = token->expiresMs - lasting::access.count();
    ledger.useRefreshTokens(token->workstation, issuedMs + lasting::refresh.count(), nowMs);
}

bool isWithin(std::chrono::milliseconds time, qint64 sinceMs, qint64 nowMs)
{
    return nowMs - sinceMs <= time.count();
}

/// Unused; or used a moment ago by the same workstation, which may not have heard the answer.
bool opens(const std::optional<LedgerTransaction::Enrolment>& code, DeviceId by, qint64 nowMs)
{
    if (!code || code->expiresMs <= nowMs)
        return false;
    return !code->usedMs || (code->usedBy == by && isWithin(lasting::repeat, *code->usedMs, nowMs));
}

/// The workstation that it says to be already, if it is; its ids are nobody else's.
std::optional<Workstation> returning(
    LedgerTransaction& ledger, const Agency& agency, const Enrol& message, const QString& user)
{
    const auto byLogging = ledger.workstationOf(message.logging);
    const auto byImporting = ledger.workstationOf(message.importing);
    const auto isServers = [&](DeviceId id) { return id == agency.device; };
    if (isServers(message.logging) || isServers(message.importing))
        refuseWith(ErrorCode::DeviceTaken);
    if (!byLogging && !byImporting)
        return std::nullopt;
    if (!byLogging || byLogging != byImporting || byLogging->logging != message.logging
        || byLogging->importing != message.importing || byLogging->key != message.key
        || byLogging->user != user)
        refuseWith(ErrorCode::DeviceTaken);
    if (byLogging->revokedMs)
        refuseWith(ErrorCode::DeviceRevoked);
    return byLogging;
}

} // namespace

Result<QString> Access::makeCode(const QString& user, std::chrono::milliseconds validFor)
{
    const QString code = newEnrolmentCode();
    const auto kept = atBoundary({}, [&] {
        m_ledger.write([&](LedgerTransaction& ledger) {
            memberFor(ledger, user);
            ledger.putEnrolment(
                digestOfCode(code), user, m_clock.now().utcMs + qint64(validFor.count()));
        });
    });
    if (!kept)
        return fail(kept.error());
    return code;
}

Result<Enrolled> Access::enrol(const Enrol& message, const QByteArray& peer)
{
    const qint64 nowMs = m_clock.now().utcMs;
    if (const auto closed = m_guard.closedFor(peer, nowMs)) {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(*closed).count();
        return fail(ErrorCode::TooManyCodes, {QString::number(minutes)});
    }
    if (message.logging == message.importing || message.logging.isNull()
        || message.importing.isNull() || message.name.trimmed().isEmpty())
        return fail(ErrorCode::BadMessage, {QStringLiteral("a workstation")});
    if (!verifySignature(message.key, enrolDigest(message), message.proof))
        return fail(ErrorCode::BadMessage, {QStringLiteral("proof")});
    const auto user = userOf(message, peer, nowMs);
    if (!user)
        return fail(user.error());
    Enrolled enrolled;
    const auto done = atBoundary({}, [&] {
        m_ledger.write(
            [&](LedgerTransaction& ledger) { enrolled = comeIn(ledger, message, *user); });
    });
    if (!done) {
        notice({audited::enrolmentRefused, message.logging, *user, {}, nowMs});
        return fail(done.error());
    }
    onSaid();
    return enrolled;
}

/// Looks first, so that guessing never keeps writers waiting.
Result<QString> Access::userOf(const Enrol& message, const QByteArray& peer, qint64 nowMs)
{
    std::optional<LedgerTransaction::Enrolment> found;
    const auto looked = atBoundary({}, [&] {
        m_ledger.read([&](LedgerTransaction& ledger) {
            found = ledger.enrolment(digestOfCode(message.code));
        });
    });
    if (!looked)
        return fail(looked.error());
    if (opens(found, message.logging, nowMs))
        return found->user;
    m_guard.wrong(peer, nowMs);
    notice({audited::enrolmentRefused, {}, found ? found->user : QString(), {}, nowMs});
    return fail(ErrorCode::CodeInvalid);
}

Enrolled Access::comeIn(LedgerTransaction& ledger, const Enrol& message, const QString& user)
{
    const Agency agency = m_ledger.agency();
    const Moment now = m_clock.now();
    const Member member = memberFor(ledger, user);
    auto known = returning(ledger, agency, message, user);
    const Hash digest = digestOfCode(message.code);
    const auto code = ledger.enrolment(digest);
    if (!opens(code, message.logging, now.utcMs))
        refuseWith(ErrorCode::CodeInvalid);
    if (!code->usedMs)
        ledger.useEnrolment(digest, message.logging, now.utcMs);
    if (!known) {
        known = Workstation{message.logging, message.importing, message.key, user,
            message.name.trimmed(), now.utcMs, now.utcMs};
        ledger.putWorkstation(*known);
        say(m_ledger, ledger, now, {enrolmentOf(*known, agency.id, now)});
    }
    ledger.dropTokens(known->logging, true);
    ledger.note({audited::enrolled, known->logging, user, {}, now.utcMs});
    return {agency.id, agency.name, agency.country, agency.zone, user, member.name, member.role,
        agency.device, m_ledger.key().publicKey(), issue(ledger, known->logging, now.utcMs)};
}

Tokens Access::issue(LedgerTransaction& ledger, DeviceId workstation, qint64 nowMs)
{
    const Tokens tokens{
        newToken(), newToken(), nowMs + lasting::access.count(), nowMs + lasting::lease.count()};
    ledger.putToken(digestOfToken(tokens.access), {workstation, false, tokens.accessUntilMs});
    ledger.putToken(
        digestOfToken(tokens.refresh), {workstation, true, nowMs + lasting::refresh.count()});
    return tokens;
}

Result<Tokens> Access::refresh(const Refresh& message)
{
    const Hash digest = digestOfToken(message.token);
    const qint64 nowMs = m_clock.now().utcMs;
    std::optional<Tokens> tokens;
    const auto done = atBoundary({}, [&] {
        m_ledger.write([&](LedgerTransaction& ledger) {
            auto token = ledger.token(digest);
            if (!token || !token->refreshing)
                refuseWith(ErrorCode::SessionExpired);
            const Workstation self = stillWelcome(ledger, token->workstation);
            if (token->expiresMs <= nowMs)
                refuseWith(ErrorCode::SessionExpired);
            if (token->usedMs && !isWithin(lasting::repeat, *token->usedMs, nowMs)) {
                // No exception: that they are dropped has to stay.
                ledger.dropTokens(self.logging, true);
                ledger.note({audited::tokenReused, self.logging, self.user, {}, nowMs});
                return;
            }
            // The pair before arrived, since it is in use. This one counts as used once the next is
            // seen: its answer may be lost, and asked for again however much later.
            ledger.useRefreshTokens(self.logging, token->expiresMs, nowMs);
            ledger.dropTokens(self.logging, false);
            ledger.putToken(digest, *token);
            ledger.dropExpiredTokens(self.logging, nowMs);
            ledger.markSeen(self.logging, nowMs);
            tokens = issue(ledger, self.logging, nowMs);
        });
    });
    if (!done)
        return fail(done.error());
    if (!tokens)
        return fail(ErrorCode::SessionExpired);
    return *tokens;
}

Result<Access::Known> Access::known(const QByteArray& token, qint64 nowMs)
{
    Known found{.digest = digestOfToken(token)};
    const auto done = atBoundary({}, [&] {
        m_ledger.read([&](LedgerTransaction& ledger) {
            const auto kept = ledger.token(found.digest);
            if (!kept || kept->refreshing)
                refuseWith(ErrorCode::SessionExpired);
            found.self = stillWelcome(ledger, kept->workstation);
            if (kept->expiresMs <= nowMs)
                refuseWith(ErrorCode::SessionExpired);
            found.token = *kept;
        });
    });
    if (!done)
        return fail(done.error());
    return found;
}

Result<Workstation> Access::recognise(const QByteArray& token)
{
    return known(token, m_clock.now().utcMs).map([](const Known& found) { return found.self; });
}

Result<Workstation> Access::admit(const QByteArray& token)
{
    const qint64 nowMs = m_clock.now().utcMs;
    const auto found = known(token, nowMs);
    if (!found)
        return fail(found.error());
    noteVisit(found->self, found->digest, found->token, nowMs);
    return found->self;
}

/// What can't be noted now is noted the next time; nobody is sent away for it.
void Access::noteVisit(const Workstation& self, const Hash& digest,
    const LedgerTransaction::Token& token, qint64 nowMs)
{
    const bool seen = isWithin(lasting::seen, self.seenMs, nowMs);
    if (seen && token.usedMs)
        return;
    static_cast<void>(atBoundary({}, [&] {
        m_ledger.write([&](LedgerTransaction& ledger) {
            if (!seen)
                ledger.markSeen(self.logging, nowMs);
            noteUse(ledger, digest, nowMs);
        });
    }));
}

Done Access::revoke(DeviceId device, const QString& reason)
{
    const Moment now = m_clock.now();
    const auto done = atBoundary({}, [&] {
        m_ledger.write([&](LedgerTransaction& ledger) {
            auto known = ledger.workstationOf(device);
            if (!known)
                refuseWith(ErrorCode::NotFound, {device.toString()});
            if (known->revokedMs)
                return;
            known->revokedMs = now.utcMs;
            ledger.putWorkstation(*known);
            ledger.shelf().dropUploads(known->logging, 0);
            ledger.note({audited::revoked, known->logging, known->user, {}, now.utcMs});
            say(m_ledger, ledger, now,
                {newFact(Subject(m_ledger.agency().id), DeviceRevoked{known->logging, reason}, now,
                    serverAuthor)});
        });
    });
    if (done)
        onSaid();
    return done;
}

/// What was not done is noted by itself; that it can't be must not hide why it wasn't done.
void Access::notice(const AuditEntry& entry)
{
    static_cast<void>(atBoundary(
        {}, [&] { m_ledger.write([&](LedgerTransaction& ledger) { ledger.note(entry); }); }));
}

} // namespace expediente::central
