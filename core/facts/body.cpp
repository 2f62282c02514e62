#include "core/facts/body.h"

#include "core/facts/body_values.h"

namespace expediente {

namespace {

template <class B>
Body readAs(bodies::Reader& reader)
{
    B body;
    body.fields(reader);
    return body;
}

template <class... Kinds>
Body readBody(size_t index, bodies::Reader& reader, const std::variant<Kinds...>*)
{
    static constexpr Body (*read[])(bodies::Reader&) = {readAs<Kinds>...};
    return read[index](reader);
}

tl::unexpected<Error> badBody(Kind kind, const QString& field, const QString& reason)
{
    return fail(ErrorCode::BadBody, {QString::fromLatin1(kindName(kind)), field, reason});
}

} // namespace

Body::Body() = default;
Body::Body(const Body& other) = default;
Body::Body(Body&& other) noexcept = default;
Body& Body::operator=(const Body& other) = default;
Body& Body::operator=(Body&& other) noexcept = default;
Body::~Body() = default;

bool operator==(const Body& a, const Body& b)
{
    return static_cast<const BodyVariant&>(a) == static_cast<const BodyVariant&>(b);
}

static_assert(std::variant_size_v<BodyVariant> == kindCount);

QByteArray encode(const Body& body)
{
    bodies::Writer writer;
    // `fields` is shared between reading and writing, so it takes a mutable object.
    Body copy = body;
    std::visit([&](auto& typed) { typed.fields(writer); }, copy);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

Result<Body> decode(Kind kind, QByteArrayView bytes)
{
    if (bytes.size() > maxBodyBytes)
        return badBody(kind, {}, QStringLiteral("too large"));
    QJsonParseError error;
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &error);
    if (!document.isObject())
        return badBody(kind, {}, QStringLiteral("not a JSON object"));
    try {
        bodies::Reader reader(document.object());
        Body body = readBody(size_t(kind), reader, static_cast<const BodyVariant*>(nullptr));
        bodies::checkMeaning(body);
        return body;
    } catch (const bodies::BadField& bad) {
        return badBody(kind, bad.field, bad.reason);
    }
}

Done check(const Body& body)
{
    // Through bytes and back: what would not be read again must not be written.
    const auto again = decode(kindOf(body), encode(body));
    if (!again)
        return fail(again.error());
    return {};
}

} // namespace expediente
