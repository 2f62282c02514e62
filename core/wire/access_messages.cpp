#include "core/wire/access_messages.h"

#include "core/base/digest.h"
#include "core/wire/encoding.h"

namespace expediente {

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype longestToken = 200;
constexpr qsizetype largest = 64 * 1024;

template <class Id>
Id readId(ItemReader& in)
{
    return Id{*Uuid::fromBytes(QByteArrayView(in.array<16>()))};
}

void write(ItemWriter& out, const Tokens& tokens)
{
    out.bytes(tokens.access)
        .bytes(tokens.refresh)
        .integer(tokens.accessUntilMs)
        .integer(tokens.leaseUntilMs);
}

Tokens readTokens(ItemReader& in)
{
    Tokens tokens;
    tokens.access = in.bytes(longestToken);
    tokens.refresh = in.bytes(longestToken);
    tokens.accessUntilMs = in.integer();
    tokens.leaseUntilMs = in.integer();
    return tokens;
}

} // namespace

Hash enrolDigest(const Enrol& enrol)
{
    return Digest("expediente.enrol.v1")
        .addField(enrol.code.toUtf8())
        .addField(enrol.logging.uuid.view())
        .addField(enrol.importing.uuid.view())
        .addField(QByteArrayView(enrol.key.data(), qsizetype(enrol.key.size())))
        .addField(enrol.name.toUtf8())
        .finish();
}

QByteArray encode(const Enrol& message)
{
    return encodedBy([&](ItemWriter& out) {
        out.text(message.code)
            .bytes(message.logging.uuid.view())
            .bytes(message.importing.uuid.view())
            .array(message.key)
            .text(message.name)
            .array(message.proof);
    });
}

QByteArray encode(const Enrolled& message)
{
    return encodedBy([&](ItemWriter& out) {
        out.bytes(message.agency.uuid.view())
            .text(message.agencyName)
            .text(message.country)
            .bytes(message.zone)
            .text(message.user)
            .text(message.userName)
            .text(message.role)
            .bytes(message.server.uuid.view())
            .array(message.serverKey);
        write(out, message.tokens);
    });
}

QByteArray encode(const Refresh& message)
{
    return encodedBy([&](ItemWriter& out) { out.bytes(message.token); });
}

QByteArray encode(const Tokens& message)
{
    return encodedBy([&](ItemWriter& out) { write(out, message); });
}

Result<Enrol> decodeEnrol(const QByteArray& bytes)
{
    return decodedBy<Enrol>(bytes, largest, [](ItemReader& in) {
        Enrol enrol;
        enrol.code = in.text(longestText);
        enrol.logging = readId<DeviceId>(in);
        enrol.importing = readId<DeviceId>(in);
        enrol.key = in.array<std::tuple_size_v<PublicKey>>();
        enrol.name = in.text(longestText);
        enrol.proof = in.array<std::tuple_size_v<Signature>>();
        return enrol;
    });
}

Result<Enrolled> decodeEnrolled(const QByteArray& bytes)
{
    return decodedBy<Enrolled>(bytes, largest, [](ItemReader& in) {
        Enrolled enrolled;
        enrolled.agency = readId<AgencyId>(in);
        enrolled.agencyName = in.text(longestText);
        enrolled.country = in.text(longestText);
        enrolled.zone = in.bytes(longestText);
        enrolled.user = in.text(longestText);
        enrolled.userName = in.text(longestText);
        enrolled.role = in.text(longestText);
        enrolled.server = readId<DeviceId>(in);
        enrolled.serverKey = in.array<std::tuple_size_v<PublicKey>>();
        enrolled.tokens = readTokens(in);
        return enrolled;
    });
}

Result<Refresh> decodeRefresh(const QByteArray& bytes)
{
    return decodedBy<Refresh>(
        bytes, largest, [](ItemReader& in) { return Refresh{in.bytes(longestToken)}; });
}

Result<Tokens> decodeTokens(const QByteArray& bytes)
{
    return decodedBy<Tokens>(bytes, largest, readTokens);
}

} // namespace expediente
