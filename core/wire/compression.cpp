#include "core/wire/compression.h"

#include <zstd.h>

#include <memory>

namespace expediente {

namespace {

constexpr int level = 3;
constexpr int largestWindowLog = 23; // 8 MiB: what a frame may make its reader hold

struct FreeContext {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

} // namespace

QByteArray compressed(const QByteArray& bytes)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(
        out.data(), size_t(out.size()), bytes.constData(), size_t(bytes.size()), level);
    Q_ASSERT(!ZSTD_isError(size)); // the room was enough
    out.truncate(qsizetype(size));
    return out;
}

Result<QByteArray> decompressed(const QByteArray& bytes, qsizetype most)
{
    const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    if (!context)
        throw std::bad_alloc();
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, largestWindowLog);
    ZSTD_inBuffer in{bytes.constData(), size_t(bytes.size()), 0};
    QByteArray out, chunk(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    size_t left = 1;
    while (in.pos < in.size || left != 0) {
        ZSTD_outBuffer piece{chunk.data(), size_t(chunk.size()), 0};
        const size_t before = in.pos;
        left = ZSTD_decompressStream(context.get(), &piece, &in);
        if (ZSTD_isError(left) || (piece.pos == 0 && in.pos == before))
            return fail(ErrorCode::BadMessage, {QStringLiteral("zstd")});
        if (out.size() + qsizetype(piece.pos) > most)
            return fail(ErrorCode::BadMessage, {QStringLiteral("too large")});
        out.append(chunk.constData(), qsizetype(piece.pos));
    }
    return out;
}

} // namespace expediente
