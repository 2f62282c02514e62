#include "core/evidence/timestamping.h"

#include "core/evidence/time_authority.h"
#include "core/evidence/timestamp.h"
#include "core/facts/body.h"
#include "core/store/attachments.h"
#include "core/store/fact_rows.h"
#include "core/store/store.h"

#include <QUrl>

#include <algorithm>
#include <set>

namespace expediente {

namespace {

QString authorityOf(const Store& store)
{
    const auto& described = store.context().agency.described;
    return described ? described->body.timeAuthority : QString();
}

Result<EvidenceTimestamped> stamped(
    Store& store, const UnstampedPaper& one, const std::function<bool()>& cancelled)
{
    const auto document = sha256FromHex(one.paper);
    if (!document)
        return fail(ErrorCode::BadInput, {QString::fromLatin1(one.paper)});
    const QString url = authorityOf(store);
    const QString host = QUrl(url).host();
    const auto query = timestampQuery(*document);
    const auto answer = askTimeAuthority(url, query.der, cancelled);
    if (!answer)
        return fail(answer.error());
    if (const QString refusal = refusalIn(*answer); !refusal.isEmpty())
        return fail(ErrorCode::ServerRefused, {host, refusal});
    const auto stamp = soundTimestampOf(*answer, *document, query.nonce);
    if (!stamp)
        return fail(ErrorCode::TimestampUnsound, {host});
    const auto token = store.putAttachment(*answer).result();
    if (!token)
        return fail(token.error());
    return EvidenceTimestamped{
        one.commitment, one.paper, *token, stamp->at.toString(Qt::ISODate), stamp->authority};
}

} // namespace

std::vector<UnstampedPaper> unstampedPapers(Connection& connection)
{
    std::vector<UnstampedPaper> papers;
    std::set<std::pair<FactId, QByteArray>> had;
    auto query = connection.query(sqlOf({"SELECT id, subject, kind, body, device FROM ",
        factsWithDocuments, " AND kind <> 'document.attached' AND body IS NOT NULL ORDER BY n"}));
    while (query.next()) {
        const auto kind = kindFromName(query.view(2));
        const auto body = kind ? decode(*kind, query.view(3)) : fail(ErrorCode::NotFound);
        if (!body)
            continue;
        if (const auto* stamp = std::get_if<EvidenceTimestamped>(&*body)) {
            had.emplace(stamp->commitment, stamp->paper);
        } else if (query.integer(4) == device_row::logging) {
            const auto of = subjectAt(connection, query.integer(1));
            for (const QByteArray& paper : signedPapers(std::get<CommitmentSigned>(*body)))
                papers.push_back({CaseId{of.uuid}, FactId{query.uuid(0)}, paper});
        }
    }
    std::erase_if(papers, [&](const UnstampedPaper& one) {
        return had.contains({one.commitment, one.paper});
    });
    return papers;
}

Result<int> stampPapers(Store& store, const std::function<bool()>& cancelled)
{
    if (authorityOf(store).isEmpty())
        return 0;
    const auto papers = store.ask([](Connection& c) { return unstampedPapers(c); });
    if (!papers)
        return fail(papers.error());
    int count = 0;
    for (const UnstampedPaper& one : *papers) {
        const auto stamp = stamped(store, one, cancelled);
        if (!stamp)
            return fail(stamp.error());
        if (const auto saved = store.append({store.newFact(one.of, *stamp)}).result(); !saved)
            return fail(saved.error());
        ++count;
    }
    return count;
}

} // namespace expediente
