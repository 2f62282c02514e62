#include "core/store/attachments.h"

namespace expediente {

namespace {

/// Asked for every fact that is saved, so without a look into its body.
bool mayName(QByteArrayView kind)
{
    return kind == "document.attached" || kind == "commitment.signed"
        || kind == "evidence.timestamped";
}

bool isNeeded(Connection& connection, const Sha256& attachment)
{
    auto query = connection.query("SELECT 1 FROM naming WHERE sha256 = ?1 UNION ALL "
                                  "SELECT 1 FROM transfer WHERE sha256 = ?1 AND due = 1 UNION ALL "
                                  "SELECT 1 FROM rejected WHERE instr(bytes, ?2) > 0 UNION ALL "
                                  "SELECT 1 FROM draft WHERE instr(body, ?2) > 0 LIMIT 1");
    query.with(attachment, toHex(attachment));
    return query.next();
}

} // namespace

QByteArray writeAttachment(Connection& connection, const QByteArray& bytes)
{
    const Sha256 digest = sha256Of(bytes);
    connection.query("INSERT OR IGNORE INTO attachment (sha256, size, bytes) VALUES (?, ?, ?)")
        .with(digest, qint64(bytes.size()), bytes)
        .run();
    connection.query("UPDATE transfer SET here = 1 WHERE sha256 = ?").with(digest).run();
    connection.query("DELETE FROM part WHERE sha256 = ?").with(digest).run();
    return toHex(digest);
}

std::optional<QByteArray> readAttachment(Connection& connection, const QByteArray& sha256Hex)
{
    auto query = connection.query("SELECT bytes FROM attachment WHERE sha256 = ?");
    query.with(QByteArray::fromHex(sha256Hex));
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

void noteNamed(Connection& connection, qint64 fact, QByteArrayView kind, QByteArrayView body)
{
    if (!mayName(kind))
        return;
    for (const Sha256& attachment : attachmentsNamedBy(kind, body)) {
        connection.query("INSERT OR IGNORE INTO naming (sha256, fact) VALUES (?, ?)")
            .with(attachment, fact)
            .run();
        connection
            .query("INSERT OR IGNORE INTO transfer (sha256, here, at_server, due) VALUES (?1, "
                   "EXISTS (SELECT 1 FROM attachment WHERE sha256 = ?1), 0, 0)")
            .with(attachment)
            .run();
    }
}

void noteAllNamed(Connection& connection)
{
    connection.execute("DELETE FROM naming");
    struct Naming {
        qint64 fact;
        QByteArray kind, body;
    };
    std::vector<Naming> all;
    {
        auto query = connection.query(sqlOf({"SELECT n, kind, body FROM ", factsWithDocuments}));
        while (query.next())
            all.push_back({query.integer(0), query.bytes(1), query.bytes(2)});
    }
    for (const auto& [fact, kind, body] : all)
        noteNamed(connection, fact, kind, body);
    connection.execute("UPDATE transfer SET here = EXISTS (SELECT 1 FROM attachment a WHERE "
                       "a.sha256 = transfer.sha256)");
}

std::vector<Sha256> takeNames(Connection& connection, qint64 fact)
{
    std::vector<Sha256> named;
    {
        auto query = connection.query("SELECT sha256 FROM naming WHERE fact = ?");
        query.with(fact);
        while (query.next())
            named.push_back(query.hash(0));
    }
    if (!named.empty())
        connection.query("DELETE FROM naming WHERE fact = ?").with(fact).run();
    return named;
}

void noteDue(Connection& connection, qint64 fact)
{
    connection
        .query("UPDATE transfer SET due = 1 WHERE at_server = 0 AND here = 1 AND sha256 IN "
               "(SELECT sha256 FROM naming WHERE fact = ?)")
        .with(fact)
        .run();
}

int letGo(Connection& connection, std::span<const Sha256> attachments)
{
    int gone = 0;
    for (const Sha256& attachment : attachments)
        if (!isNeeded(connection, attachment) && dropAttachment(connection, attachment))
            ++gone;
    return gone;
}

void letGoUnnamed(Connection& connection)
{
    noteAllNamed(connection);
    std::vector<Sha256> unnamed;
    {
        auto query = connection.query("SELECT a.sha256 FROM attachment a WHERE NOT EXISTS "
                                      "(SELECT 1 FROM naming n WHERE n.sha256 = a.sha256)");
        while (query.next())
            unnamed.push_back(query.hash(0));
    }
    letGo(connection, unnamed);
}

bool dropAttachment(Connection& connection, const Sha256& attachment)
{
    connection.query("DELETE FROM part WHERE sha256 = ?").with(attachment).run();
    connection.query("DELETE FROM transfer WHERE sha256 = ?").with(attachment).run();
    return connection.query("DELETE FROM attachment WHERE sha256 = ?").with(attachment).run() > 0;
}

} // namespace expediente
