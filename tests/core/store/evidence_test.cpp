#include "core/store/queries/evidence.h"

#include "core/facts/device_key.h"
#include "core/store/attachments.h"
#include "core/store/fact_rows.h"
#include "core/store/queries/attachment_check.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

CommitmentSigned agreementOf(const QByteArray& terms, const QByteArray& pdf)
{
    CommitmentSigned body;
    body.folio = QStringLiteral("CNV-1");
    body.offer = FactId{Uuid::v7(5)};
    body.on = QDate(2026, 11, 24);
    body.terms = toHex(sha256Of(terms));
    body.pdf = body.sealed = toHex(sha256Of(pdf));
    body.pages = 2;
    body.signatures = {{SignerRole::Debtor, PersonId{Uuid::v7(6)},
        QStringLiteral("María Hernández"), toHex(sha256Of(terms))}};
    body.identity = {QStringLiteral("INE"), true, {}, false};
    body.intent = QStringLiteral("Leí y acepto.");
    body.application = QStringLiteral("expediente 0.1.0");
    body.promises = {FactId{Uuid::v7(7)}};
    return body;
}

/// As it comes from elsewhere, without the offer that it puts down.
FactId signAgreement(TemporaryStore& store, CaseId id, const Body& body)
{
    auto fact = store->newFact(id, body);
    fact.id = FactId{Uuid::v7(8)};
    const DeviceKey key = DeviceKey::generate();
    Sealer sealer(key, DeviceId{Uuid::v7(9)}, 0, 0, {});
    const Fact sealed = sealer.seal(fact, {}, 1);
    store.close();
    {
        auto connection = store.tamper();
        connection.execute("INSERT OR IGNORE INTO device (id, uuid, public_key) VALUES "
                           "(3, x'00112233445566778899aabbccddeeff', x'')");
        WriteTransaction transaction(connection);
        insertFact(connection, sealed, *findSubject(connection, id), 3, 0);
        transaction.commit();
    }
    store.reopen();
    return *fact.id;
}

std::vector<CommitmentEvidence> evidence(TemporaryStore& store, CaseId id)
{
    return *store->ask([&](Connection& connection) { return missingEvidence(connection, id); });
}

DocumentAttached evidencePaper(const QByteArray& bytes)
{
    DocumentAttached document;
    document.name = document.mime = QStringLiteral("x");
    document.size = bytes.size();
    document.sha256 = toHex(sha256Of(bytes));
    return document;
}

qint64 rowsOf(Connection& connection, std::string_view what)
{
    auto query = connection.query(sqlOf({"SELECT count(*) FROM ", what}));
    query.next();
    return query.integer(0);
}

} // namespace

TEST_CASE("what a body names is told once each, whoever reads it")
{
    const auto named = [](const Body& body) {
        return attachmentsNamedBy(kindName(kindOf(body)), encode(body));
    };
    CHECK(named(evidencePaper("a")) == std::vector{sha256Of("a")});
    auto both = std::vector{sha256Of("a"), sha256Of("b")};
    std::ranges::sort(both);
    CHECK(named(agreementOf("a", "b")) == both);
    CHECK(named(NoteWritten{QString::fromLatin1(toHex(sha256Of("a"))), {}}).empty());
    auto upper = evidencePaper("a");
    upper.sha256 = upper.sha256.toUpper();
    CHECK(named(upper) == std::vector{sha256Of("a")});
    upper.sha256.replace(0, 1, "x");
    CHECK(named(upper).empty());
    CHECK(attachmentsNamedBy("document.attached", {}).empty());
    CHECK(attachmentsNamedBy("document.attached", "{}").empty());
}

TEST_CASE("an agreement's evidence is complete when all that it names is here and on the server")
{
    for (const bool withServer : {false, true}) {
        TemporaryStore store(
            {}, withServer ? TemporaryStore::identityUnderServer() : TemporaryStore::identity());
        const CaseId id = store.addRandomCase(1, 2);
        CHECK(evidence(store, id).empty());
        REQUIRE(store->putAttachment("terms").result());
        const auto body = agreementOf("terms", "pdf");
        const FactId fact = signAgreement(store, id, body);
        const std::optional<bool> no = withServer ? std::optional(false) : std::nullopt;
        CHECK(evidence(store, id) == std::vector{CommitmentEvidence{fact, {sha256Of("pdf")}, no}});
        REQUIRE(store->putAttachment("pdf").result());
        CHECK(evidence(store, id) == std::vector{CommitmentEvidence{fact, {}, no}});
        CHECK(evidence(store, id).front().isComplete() == !withServer);
        store.close();
        store.tamper().execute("UPDATE transfer SET at_server = 1");
        store.reopen();
        CHECK(evidence(store, id).front().isComplete());
    }
}

TEST_CASE("a store that lost the bytes of an agreement is not called whole")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(1, 2);
    REQUIRE(store->putAttachment("terms").result());
    const FactId fact = signAgreement(store, id, agreementOf("terms", "pdf"));
    auto gaps =
        store->ask([](Connection& connection) { return checkAttachments(connection); })->gaps;
    std::erase_if(gaps, [&](const AttachmentGap& gap) { return gap.fact != fact; });
    const auto lacks = [&](const char* bytes) {
        return std::ranges::count(gaps, AttachmentGap{fact, toHex(sha256Of(bytes)), true}) == 1;
    };
    CHECK(lacks("pdf"));
    CHECK_FALSE(lacks("terms"));
}

TEST_CASE("bytes that the server has yet to bring are told as on their way, lost ones as missing")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(1, 2);
    REQUIRE(store->putAttachment("here").result());
    for (const char* bytes : {"here", "there", "nowhere"})
        store.append({store->newFact(id, evidencePaper(bytes))});
    store.close();
    {
        auto connection = store.tamper();
        connection
            .query("UPDATE fact SET seq = n WHERE kind = 'document.attached' AND "
                   "instr(body, ?) = 0")
            .with(toHex(sha256Of("nowhere")))
            .run();
        connection.execute("DELETE FROM attachment"); // of which it is known that it was here
    }
    store.reopen();
    const auto found =
        *store->ask([](Connection& connection) { return checkAttachments(connection); });
    CHECK(found.incoming == std::vector{toHex(sha256Of("there"))});
    CHECK(found.gaps.size() == 2);
}

TEST_CASE("a store from before knows afterwards what its facts name")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(1, 2);
    REQUIRE(store->putAttachment("a").result());
    store.append({store->newFact(id, evidencePaper("a")), store->newFact(id, evidencePaper("b")),
        store->newFact(id, evidencePaper("a"))});
    signAgreement(store, id, agreementOf("a", "c"));
    const auto tables = [&] {
        return *store->ask([](Connection& connection) {
            return std::tuple(rowsOf(connection, "naming"), rowsOf(connection, "transfer"),
                rowsOf(connection, "transfer WHERE here = 1"));
        });
    };
    CHECK(tables() == std::tuple(5, 3, 1));
    store.close();
    {
        auto connection = store.tamper();
        for (const char* table : {"naming", "transfer", "part"})
            connection.execute(sqlOf({"DROP TABLE ", table}).c_str());
        connection.execute("DROP VIEW case_in_currency");
        connection.execute("DROP TABLE currency_total");
        connection.execute("DROP INDEX fact_with_documents");
        connection.execute("CREATE INDEX fact_with_documents ON fact (kind) WHERE kind IN "
                           "('document.attached', 'commitment.signed')");
        connection.execute("PRAGMA user_version = 14");
    }
    store.reopen();
    CHECK(tables() == std::tuple(5, 3, 1));
    CHECK(*store->rebuild({}));
    store.close();
    store.tamper().execute("DELETE FROM naming");
    store.reopen();
    CHECK_FALSE(*store->rebuild({}));
    CHECK(tables() == std::tuple(5, 3, 1));
}
