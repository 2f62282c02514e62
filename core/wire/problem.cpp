#include "core/wire/problem.h"

#include "core/wire/cbor_items.h"

namespace expediente {

namespace {

constexpr qsizetype longestPart = 1000;
constexpr qsizetype mostArgs = 8;

} // namespace

QByteArray encodeProblem(const Error& error)
{
    QByteArray bytes;
    {
        ItemWriter out(bytes);
        out.text(name(error.code));
        for (const QString& arg : error.args.mid(0, mostArgs))
            out.text(arg.left(longestPart / 4)); // caps count bytes
    }
    return bytes;
}

Result<Error> decodeProblem(const QByteArray& bytes)
{
    try {
        ItemReader in(bytes);
        const auto code = errorCodeFrom(in.text(longestPart));
        Error error;
        while (!in.atEnd()) {
            if (error.args.size() == mostArgs)
                throw BadItem{"a problem"};
            error.args << in.text(longestPart);
        }
        in.end();
        if (!code)
            return fail(ErrorCode::BadMessage, {QStringLiteral("a problem")});
        error.code = *code;
        return error;
    } catch (const BadItem& bad) {
        return fail(ErrorCode::BadMessage, {QString::fromLatin1(bad.what)});
    }
}

} // namespace expediente
