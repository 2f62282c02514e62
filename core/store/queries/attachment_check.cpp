#include "core/store/queries/attachment_check.h"

#include "core/facts/body.h"
#include "core/store/queries/evidence.h"

#include <QCryptographicHash>

#include <map>
#include <set>

namespace expediente {

namespace {

struct Document {
    FactId fact;
    qint64 subject = 0;
    DocumentAttached body;
};

/// Those that an import under way brings are nobody's business yet; erased ones have no body.
std::vector<Document> documentsOf(Connection& connection)
{
    std::vector<Document> documents;
    auto query =
        connection.query("SELECT id, subject, body FROM fact WHERE kind = 'document.attached' AND "
                         "import NOT IN (SELECT id FROM import WHERE state = 0) ORDER BY n");
    while (query.next())
        if (const auto body = decode(Kind::DocumentAttached, query.view(2)))
            documents.push_back(
                {FactId{query.uuid(0)}, query.integer(1), std::get<DocumentAttached>(*body)});
    return documents;
}

/// From the facts themselves, since a list can be tampered with.
std::set<std::pair<qint64, FactId>> voidedOnes(Connection& connection)
{
    std::set<std::pair<qint64, FactId>> voided;
    auto query = connection.query(
        "SELECT v.subject, v.body FROM fact v WHERE v.kind = 'fact.voided' AND v.subject IN "
        "(SELECT d.subject FROM fact d WHERE d.kind = 'document.attached')");
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
    for (const auto& [fact, subject, body] : documentsOf(connection)) {
        if (voided.contains({subject, fact}))
            continue;
        const QByteArray name = body.sha256.toLower();
        const auto found = sizes.find(name);
        const bool isDamaged = std::ranges::find(check.damaged, name) != check.damaged.end();
        if (incoming.contains(name))
            continue;
        if (found == sizes.end())
            check.gaps.push_back({fact, name, true});
        else if (found->second != body.size && !isDamaged)
            check.gaps.push_back({fact, name, false});
    }
    return check;
}

} // namespace expediente
