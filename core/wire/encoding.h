#pragma once
// Private to core/wire: a message to its bytes and back.
#include "core/base/result.h"
#include "core/wire/cbor_items.h"
#include "core/wire/compression.h"

namespace expediente {

template <class Write>
QByteArray encodedBy(Write write)
{
    QByteArray bytes;
    {
        ItemWriter out(bytes);
        write(out);
    }
    return compressed(bytes);
}

/// Of at most so many bytes once decompressed, read to the end. BadMessage.
template <class Message, class Read>
Result<Message> decodedBy(const QByteArray& bytes, qsizetype most, Read read)
{
    const auto plain = decompressed(bytes, most);
    if (!plain)
        return fail(plain.error());
    try {
        ItemReader in(*plain);
        Message message = read(in);
        in.end();
        return message;
    } catch (const BadItem& bad) {
        return fail(ErrorCode::BadMessage, {QString::fromLatin1(bad.what)});
    }
}

} // namespace expediente
