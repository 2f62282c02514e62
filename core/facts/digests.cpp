#include "core/facts/digests.h"

#include "core/facts/body.h"

#include <QCryptographicHash>

#include <algorithm>

namespace expediente {

Sha256 sha256Of(QByteArrayView bytes)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Sha256 result;
    std::ranges::copy(digest, result.begin());
    return result;
}

std::optional<Sha256> sha256FromHex(const QByteArray& hex)
{
    Sha256 result;
    const QByteArray digest = QByteArray::fromHex(hex);
    if (digest.size() != qsizetype(result.size()) || digest.toHex() != hex.toLower())
        return std::nullopt;
    std::ranges::copy(digest, result.begin());
    return result;
}

QByteArray toHex(const Sha256& digest)
{
    return QByteArray(reinterpret_cast<const char*>(digest.data()), qsizetype(digest.size()))
        .toHex();
}

std::vector<Sha256> attachmentsNamedBy(QByteArrayView kindText, QByteArrayView body)
{
    const auto kind = kindFromName(kindText);
    std::vector<Sha256> named;
    if (body.isEmpty()
        || (kind != Kind::DocumentAttached && kind != Kind::CommitmentSigned
            && kind != Kind::EvidenceTimestamped))
        return named;
    const auto read = decode(*kind, body);
    if (!read)
        return named;
    for (const QByteArray& hex : digestsIn(*read))
        if (const auto digest = sha256FromHex(hex))
            named.push_back(*digest);
    std::ranges::sort(named);
    const auto twice = std::ranges::unique(named);
    named.erase(twice.begin(), twice.end());
    return named;
}

std::vector<QByteArray> digestsIn(const Body& body)
{
    if (const auto* document = std::get_if<DocumentAttached>(&body))
        return {document->sha256};
    if (const auto* stamp = std::get_if<EvidenceTimestamped>(&body))
        return {stamp->token};
    const auto* agreement = std::get_if<CommitmentSigned>(&body);
    if (!agreement)
        return {};
    std::vector<QByteArray> digests{
        agreement->terms, agreement->pdf, agreement->sealed, agreement->identity.photo};
    for (const auto& signature : agreement->signatures)
        digests.push_back(signature.strokes);
    digests.insert(digests.end(), agreement->scans.begin(), agreement->scans.end());
    std::erase(digests, QByteArray());
    return digests;
}

std::vector<QByteArray> signedPapers(const CommitmentSigned& agreement)
{
    return agreement.onPaper ? agreement.scans : std::vector{agreement.sealed};
}

std::vector<QByteArray> digestsNamedIn(const QByteArray& text)
{
    constexpr qsizetype digits = 64;
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    std::vector<QByteArray> digests;
    qsizetype run = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isHex(text.at(i))) {
            ++run;
            continue;
        }
        if (run == digits)
            digests.push_back(text.sliced(i - digits, digits));
        run = 0;
    }
    return digests;
}

} // namespace expediente
