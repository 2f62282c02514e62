#include "core/store/queries/attachment_check.h"

#include "core/facts/body.h"
#include "core/facts/digests.h"
#include "core/store/attachments.h"
#include "core/store/queries/evidence.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <set>

namespace expediente {

namespace {

/// A fact, and what it says lies here.
struct Naming {
    FactId fact;
    qint64 subject = 0;
    std::vector<QByteArray> digests; ///< in hex
    std::optional<qint64> size; ///< where it says that too
};

/// Those that an import under way brings are nobody's business yet; erased ones have no body.
std::vector<Naming> namingsOf(Connection& connection)
{
    std::vector<Naming> namings;
    auto query = connection.query(sqlOf({"SELECT id, subject, kind, body FROM ", factsWithDocuments,
        " AND import NOT IN (SELECT id FROM import WHERE state = 0) ORDER BY n"}));
    while (query.next()) {
        const auto kind = kindFromName(query.view(2));
        const auto body = kind ? decode(*kind, query.view(3)) : fail(ErrorCode::NotFound);
        if (!body)
            continue;
        Naming naming{FactId{query.uuid(0)}, query.integer(1), digestsIn(*body), {}};
        std::ranges::sort(naming.digests); // an unsealed paper is named as both
        const auto twice = std::ranges::unique(naming.digests);
        naming.digests.erase(twice.begin(), twice.end());
        if (const auto* document = std::get_if<DocumentAttached>(&*body))
            naming.size = document->size;
        namings.push_back(std::move(naming));
    }
    return namings;
}

/// From the facts themselves, since a list can be tampered with.
std::set<std::pair<qint64, FactId>> voidedOnes(Connection& connection)
{
    std::set<std::pair<qint64, FactId>> voided;
    auto query = connection.query(sqlOf({"SELECT v.subject, v.body FROM fact v WHERE v.kind = "
                                         "'fact.voided' AND v.subject IN (SELECT subject FROM ",
        factsWithDocuments, ")"}));
    while (query.next())
        if (const auto body = decode(Kind::FactVoided, query.view(1)))
            for (const auto target : std::get<FactVoided>(*body).facts)
                voided.emplace(query.integer(0), target);
    return voided;
}

} // namespace

AttachmentCheck checkAttachments(Connection& connection)
{
    AttachmentCheck check;
    std::map<QByteArray, qint64> sizes; // by SHA-256 in hex
    {
        auto query = connection.query("SELECT sha256, bytes FROM attachment ORDER BY id");
        for (; query.next(); ++check.checked) {
            const QByteArray bytes = query.bytes(1);
            const QByteArray name = query.bytes(0).toHex();
            if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != name)
                check.damaged.push_back(name);
            sizes[name] = bytes.size();
        }
    }
    std::set<QByteArray> incoming;
    for (const Sha256& attachment : incomingAttachments(connection))
        incoming.insert(toHex(attachment));
    check.incoming.assign(incoming.begin(), incoming.end());
    const auto voided = voidedOnes(connection);
    const auto isDamaged = [&](const QByteArray& name) {
        return std::ranges::find(check.damaged, name) != check.damaged.end();
    };
    for (const Naming& naming : namingsOf(connection)) {
        if (voided.contains({naming.subject, naming.fact}))
            continue;
        for (const QByteArray& digest : naming.digests) {
            const QByteArray name = digest.toLower();
            const auto found = sizes.find(name);
            if (incoming.contains(name))
                continue;
            if (found == sizes.end())
                check.gaps.push_back({naming.fact, name, true});
            else if (naming.size.value_or(found->second) != found->second && !isDamaged(name))
                check.gaps.push_back({naming.fact, name, false});
        }
    }
    return check;
}

} // namespace expediente
