#include "core/worklist/authority_grant.h"

#include "core/facts/body.h"

#include <algorithm>

namespace expediente {

Hash grantDigest(const AuthorityGranted& grant)
{
    AuthorityGranted unsignedGrant = grant;
    unsignedGrant.signature.clear();
    return Digest("expediente.authority-grant.v1").addField(encode(unsignedGrant)).finish();
}

bool isSignedBy(const AuthorityGranted& grant, const PublicKey& server)
{
    Signature signature;
    const QByteArray bytes = QByteArray::fromHex(grant.signature);
    if (bytes.size() != qsizetype(signature.size()))
        return false;
    std::ranges::copy(bytes, signature.begin());
    return verifySignature(server, grantDigest(grant), signature);
}

bool holdsFor(const AuthorityGranted& grant, const QString& user, const PolicyQuestion& question)
{
    const auto fits = [](const QString& asked, const QString& granted) {
        return granted.isEmpty() || granted == asked;
    };
    return grant.user == user && grant.from <= question.on && question.on <= grant.to
        && fits(question.creditor, grant.creditor) && fits(question.product, grant.product)
        && fits(question.bucket, grant.bucket);
}

} // namespace expediente
