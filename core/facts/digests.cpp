#include "core/facts/digests.h"

#include <algorithm>

namespace expediente {

std::vector<QByteArray> digestsIn(const Body& body)
{
    if (const auto* document = std::get_if<DocumentAttached>(&body))
        return {document->sha256};
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
