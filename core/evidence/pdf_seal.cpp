#include "core/evidence/pdf_seal.h"

#include "core/base/freed_by.h"
#include "core/evidence/certificate.h"

#include <QList>

#include <openssl/cms.h>
#include <openssl/x509.h>

#include <array>
#include <memory>

namespace expediente {

namespace {

constexpr qsizetype mostSealBytes = 256 * 1024; ///< in hex; a seal has some 16 KiB kept for it

using Cms = std::unique_ptr<CMS_ContentInfo, FreedBy<CMS_ContentInfo_free>>;
using Bio = std::unique_ptr<BIO, FreedBy<BIO_free>>;

/// From where to where the file is sealed: two stretches, around the seal itself.
using Range = std::array<qsizetype, 4>; // offset and length, twice

std::optional<Range> rangeOf(const QByteArray& pdf)
{
    const qsizetype at = pdf.lastIndexOf("/ByteRange");
    const qsizetype from = at < 0 ? -1 : pdf.indexOf('[', at);
    const qsizetype to = from < 0 ? -1 : pdf.indexOf(']', from);
    if (to < 0 || to - from > 100)
        return std::nullopt;
    const auto words = pdf.mid(from + 1, to - from - 1).simplified().split(' ');
    Range range{};
    if (words.size() != qsizetype(range.size()))
        return std::nullopt;
    for (size_t i = 0; i < range.size(); ++i) {
        bool ok = false;
        range[i] = words.at(qsizetype(i)).toLongLong(&ok);
        if (!ok || range[i] < 0 || range[i] > pdf.size())
            return std::nullopt;
    }
    return range;
}

/// Everything but what stands in angle brackets between the two.
bool coversAll(const Range& range, const QByteArray& pdf)
{
    const auto [first, length, second, rest] = range;
    return first == 0 && length < second && second + rest == pdf.size()
        && second - length <= mostSealBytes && pdf.at(length) == '<' && pdf.at(second - 1) == '>';
}

} // namespace

std::optional<PdfSeal> soundSealOf(const QByteArray& pdf)
{
    const auto range = rangeOf(pdf);
    if (!range || !coversAll(*range, pdf))
        return std::nullopt;
    const auto [first, length, second, rest] = *range;
    const QByteArray der =
        QByteArray::fromHex(pdf.mid(length + 1, second - length - 2)); // padded with zeros
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const Cms message(d2i_CMS_ContentInfo(nullptr, &bytes, long(der.size())));
    if (!message)
        return std::nullopt;
    const QByteArray covered = pdf.left(length) + pdf.mid(second);
    const Bio content(BIO_new_mem_buf(covered.constData(), int(covered.size())));
    if (CMS_verify(message.get(), nullptr, nullptr, content.get(), nullptr,
            CMS_BINARY | CMS_DETACHED | CMS_NO_SIGNER_CERT_VERIFY)
        != 1)
        return std::nullopt;
    const Signers signers(CMS_get0_signers(message.get()));
    if (!signers || sk_X509_num(signers.get()) != 1)
        return std::nullopt;
    return PdfSeal{fingerprintOf(sk_X509_value(signers.get(), 0))};
}

} // namespace expediente
