#include "core/store/store.h"

#include "core/casefile/fold.h"
#include "core/store/drafts.h"
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <atomic>

using namespace expediente;

namespace {

const QDate today(2037, 1, 1);

/// A case with a person of that name.
CaseId addCase(TemporaryStore& store, const QString& name, const QString& phone = {},
    qint64 cents = 100'000, QDate oldestDue = {2036, 12, 1})
{
    const CaseId id{Uuid::derived({name.toUtf8(), "case"})};
    const PersonId person{Uuid::derived({name.toUtf8(), "person"})};
    CaseOpened opened;
    opened.folio = QStringLiteral("F-") + id.toString().left(8);
    opened.creditor = {
        QStringLiteral("fsm"), QStringLiteral("Financiera Sierra Madre"), {}, {}, {}};
    opened.openedOn = {2036, 1, 1};
    opened.parties = {{person, PartyRole::Debtor, {}}};
    AccountStated stated;
    stated.account = AccountId{Uuid::derived({name.toUtf8(), "account"})};
    stated.number = QStringLiteral("77102284");
    stated.asOf = {2036, 12, 31};
    stated.principalOverdue = Money(cents, Currency::MXN);
    stated.oldestUnpaidDue = oldestDue;
    PersonDescribed described;
    described.name = name;
    std::vector<NewFact> facts{
        store->newFact(id, opened), store->newFact(person, described), store->newFact(id, stated)};
    if (!phone.isEmpty())
        facts.push_back(
            store->newFact(person, ContactPointAdded{ContactPointType::Mobile, phone, {}, {}}));
    store.append(facts);
    return id;
}

QStringList found(TemporaryStore& store, const QString& text)
{
    QStringList names;
    const auto rows = *store->ask([&](Connection& c) { return searchCases(c, text, 20, today); });
    for (const auto& row : rows)
        names += row.name;
    return names;
}

} // namespace

TEST_CASE("what was appended is there after closing, and folds to the same file")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(1, 30);
    const CaseFile before = store.caseFile(id);
    CHECK(before.timeline.size() > 10);
    store.reopen();
    CHECK(store.caseFile(id) == before);
}

TEST_CASE("search forgives accents, case and order, and takes the beginning of a word")
{
    TemporaryStore store;
    addCase(store, QStringLiteral("María Guadalupe Hernández Rosas"), QStringLiteral("4425550143"));
    addCase(store, QStringLiteral("João Conceição"));
    const QStringList maria{QStringLiteral("María Guadalupe Hernández Rosas")};
    CHECK(found(store, QStringLiteral("hernandez mar")) == maria);
    CHECK(found(store, QStringLiteral("GUADALUPE ROSAS")) == maria);
    CHECK(found(store, QStringLiteral("joao conceicao")).size() == 1);
    CHECK(found(store, QStringLiteral("442 555 0143")) == maria);
    CHECK(found(store, QStringLiteral("0143")) == maria);
    CHECK(found(store, QStringLiteral("77102284")).size() == 2);
    CHECK(found(store, QStringLiteral("nadie")).isEmpty());
    // Nothing typed is taken for the search engine's own syntax.
    for (const auto* odd : {"\"", "a OR", "name:", "*", "NEAR(", "' ; DROP", "-", "^x"})
        CHECK_NOTHROW(found(store, QString::fromLatin1(odd)));
}

TEST_CASE("pages by key meet every case once in every order, while cases are added")
{
    TemporaryStore store;
    for (int i = 0; i < 25; ++i)
        addCase(store, QStringLiteral("Persona %1").arg(i), {}, 1000 * (i % 7),
            QDate(2036, 12, 1).addDays(i % 3));
    for (const auto sort :
        {CaseSort::Priority, CaseSort::DaysPastDue, CaseSort::Amount, CaseSort::Name}) {
        QStringList seen;
        QString after;
        int pages = 0;
        do {
            const auto page =
                *store->ask([&](Connection& c) { return casePage(c, {}, sort, 10, after, today); });
            for (const auto& row : page.rows)
                seen += row.folio;
            after = page.nextKey;
            ++pages;
        } while (!after.isEmpty());
        CHECK(pages == 3);
        CHECK(seen.size() == 25);
        CHECK(QSet<QString>(seen.begin(), seen.end()).size() == 25);
    }
    const auto refusal = [&](CaseSort sort, const QString& key) {
        const auto page =
            store->ask([&](Connection& c) { return casePage(c, {}, sort, 10, key, today); });
        return !page && page.error().code == ErrorCode::BadInput;
    };
    for (const auto* noKey : {"x", "~", "next_due~1~", "next_due~1~x", "next_due~x~1", "1~2"})
        CHECK(refusal(CaseSort::Priority, QString::fromLatin1(noKey)));
    const auto keyOf = [&](CaseSort sort) {
        return store->ask([&](Connection& c) { return casePage(c, {}, sort, 10, {}, today); })
            ->nextKey;
    };
    CHECK(refusal(CaseSort::Name, keyOf(CaseSort::Amount)));
    CHECK(refusal(CaseSort::Amount, keyOf(CaseSort::Priority)));
    CHECK(refusal(CaseSort::Priority, keyOf(CaseSort::Name)));
}

TEST_CASE("a list can be narrowed by bucket, amount, state and words together")
{
    TemporaryStore store;
    addCase(store, QStringLiteral("Ana Uno"), {}, 50'000, today.addDays(-10));
    addCase(store, QStringLiteral("Ana Dos"), {}, 90'000, today.addDays(-40));
    addCase(store, QStringLiteral("Berta Tres"), {}, 90'000, today.addDays(-40));
    const auto names = [&](const CaseFilter& filter) {
        QStringList list;
        const auto page = *store->ask(
            [&](Connection& c) { return casePage(c, filter, CaseSort::Name, 50, {}, today); });
        for (const auto& row : page.rows)
            list += row.name;
        return list;
    };
    CaseFilter filter;
    filter.bucket = BucketBounds().named(u"31-60");
    CHECK(names(filter) == QStringList{QStringLiteral("Ana Dos"), QStringLiteral("Berta Tres")});
    filter.text = QStringLiteral("ana");
    CHECK(names(filter) == QStringList{QStringLiteral("Ana Dos")});
    filter = {};
    filter.currency = Currency::MXN;
    filter.most = Money(60'000, Currency::MXN);
    CHECK(names(filter) == QStringList{QStringLiteral("Ana Uno")});
    filter = {};
    filter.state = CaseState::Closed;
    CHECK(names(filter).isEmpty());
}

TEST_CASE("a fact that breaks a rule is refused whole, and nothing of its batch stays")
{
    TemporaryStore store(shippedCatalogue());
    const CaseId id = addCase(store, QStringLiteral("Ana Uno"));
    const auto before = store.caseFile(id);
    const auto refusal = [&](std::vector<NewFact> facts) {
        const auto result = store->append(std::move(facts)).result();
        REQUIRE_FALSE(result);
        return result.error();
    };
    const auto note = store->newFact(id, NoteWritten{QStringLiteral("va"), NoteKind::General});
    CHECK(refusal({note,
                      store->newFact(
                          id, ArgumentJudged{FactId{Uuid::v7(1)}, Verdict::Valid, {}, {}, {}, {}})})
              .args.value(0)
        == "fact.not_there");
    CHECK(refusal({store->newFact(
                      CaseId{Uuid::v7(1)}, NoteWritten{QStringLiteral("a"), NoteKind::General})})
              .code
        == ErrorCode::UnknownSubject);
    NewFact bad = note;
    bad.body = "{}";
    CHECK(refusal({note, bad}).code == ErrorCode::BadBody);
    ContactLogged contact;
    contact.action = QStringLiteral("XX");
    contact.result = QStringLiteral("CT");
    CHECK(refusal({store->newFact(id, contact)}).code == ErrorCode::RuleRefused);
    CHECK(store.caseFile(id) == before);
}

TEST_CASE("a void can't be voided, nor a fact twice")
{
    TemporaryStore store;
    const CaseId id = addCase(store, QStringLiteral("Ana Uno"));
    const auto note =
        store.append({store->newFact(id, NoteWritten{QStringLiteral("a"), NoteKind::General})})
            .ids[0];
    const auto voided =
        store.append({store->newFact(id, FactVoided{{note}, QStringLiteral("error")})}).ids[0];
    const auto again = [&](FactId target) {
        return store->append({store->newFact(id, FactVoided{{target}, QStringLiteral("x")})})
            .result()
            .error()
            .args.value(0);
    };
    CHECK(again(voided) == "void.is_final");
    CHECK(again(note) == "void.already");
}

TEST_CASE("the same derived id with the same body is a duplicate, with another body it is refused")
{
    TemporaryStore store;
    const CaseId id = addCase(store, QStringLiteral("Ana Uno"));
    auto note = store->newFact(id, NoteWritten{QStringLiteral("a"), NoteKind::General});
    note.id = FactId{Uuid::derived({"note"})};
    CHECK(store.append({note}).duplicates == 0);
    CHECK(store.append({note}).duplicates == 1);
    note.body = "{\"text\":\"b\"}";
    CHECK(store->append({note}).result().error().code == ErrorCode::DifferentBody);
    CHECK(store.caseFile(id).notes.size() == 1);
}

TEST_CASE("an id that is nobody's but its author's stands for all that they said")
{
    TemporaryStore store;
    const CaseId id = addCase(store, QStringLiteral("Ana Uno"));
    auto note = store->newFact(id, NoteWritten{QStringLiteral("a"), NoteKind::General});
    note.id = FactId{Uuid::v7(1'800'000'000'000)};
    CHECK(store.append({note}).duplicates == 0);
    CHECK(store.append({note}).duplicates == 1);
    const auto refused = [&](auto change) {
        auto other = note;
        change(other);
        const auto result = store->append({other}).result();
        return !result && result.error().code == ErrorCode::DifferentBody;
    };
    CHECK(refused([](NewFact& fact) { fact.body = "{\"text\":\"b\"}"; }));
    CHECK(refused([](NewFact& fact) { fact.author = QStringLiteral("user:luis"); }));
    CHECK(refused([](NewFact& fact) { fact.occurredAt.utcMs += 1; }));
    CHECK(refused([](NewFact& fact) { fact.kind = "hologram.sent"; }));
    CHECK(refused([](NewFact& fact) { fact.kindVersion = 2; }));
    CHECK(refused([](NewFact& fact) { fact.subject = CaseId{Uuid::v7(1)}; }));
    CHECK(store.caseFile(id).notes.size() == 1);
}

TEST_CASE("a fact that has no business with its subject is refused")
{
    TemporaryStore store;
    addCase(store, QStringLiteral("Ana Uno"));
    const PersonId person{Uuid::derived({"Ana Uno", "person"})};
    const auto said =
        store->append({store->newFact(person, NoteWritten{QStringLiteral("a"), NoteKind::General})})
            .result();
    REQUIRE_FALSE(said);
    CHECK(said.error().code == ErrorCode::BadBody);
    CHECK(said.error().args.value(1) == "subject");
}

TEST_CASE("a folio that two creditors use finds no case, and both are named")
{
    TemporaryStore store;
    std::vector<CaseId> ids;
    for (const auto* creditor : {"Sierra Madre", "Banco del Lago"}) {
        CaseOpened opened;
        opened.folio = QStringLiteral("2026-1");
        opened.creditor.key = opened.creditor.name = QLatin1String(creditor);
        opened.openedOn = {2036, 1, 1};
        opened.parties = {{PersonId{Uuid::derived({creditor})}, PartyRole::Debtor, {}}};
        ids.push_back(CaseId{Uuid::derived({creditor, "case"})});
        store.append({store->newFact(ids.back(), opened)});
        const auto found =
            store->ask([](Connection& c) { return findCase(c, QStringLiteral("2026-1")); });
        if (ids.size() == 1) {
            CHECK(*found == ids[0]);
        } else {
            REQUIRE_FALSE(found);
            CHECK(found.error().code == ErrorCode::Ambiguous);
        }
    }
    const auto error =
        store->ask([](Connection& c) { return findCase(c, QStringLiteral("2026-1")); }).error();
    for (const auto id : ids) {
        CHECK(error.args.value(1).contains(id.toString()));
        CHECK(*store->ask([&](Connection& c) { return findCase(c, id.toString()); }) == id);
    }
    CHECK(error.args.value(1).contains(QStringLiteral("Banco del Lago")));
}

TEST_CASE("a user is as they were described last, and not when that was taken back")
{
    TemporaryStore store;
    const auto names = [&] {
        QStringList list;
        const auto rows = *store->ask([](Connection& c) { return users(c); });
        for (const auto& user : rows)
            list << user.key + u'=' + user.name;
        return list;
    };
    const auto describe = [&](const char* key, const char* name, qint64 ms) {
        auto fact = store->newFact(store->identity().agency,
            UserDescribed{QLatin1String(key), QLatin1String(name), QStringLiteral("agent")});
        fact.hlc = Hlc::fromMs(ms);
        return store.append({fact}).ids.at(0);
    };
    const qint64 now = store.clock().now().utcMs;
    const auto mistaken = describe("luis", "Luis Tres", now + 9000);
    describe("luis", "Luis Dos", now + 5000);
    describe("luis", "Luis Uno", now + 1000); // arrives last, was said first
    const auto gone = describe("zoe", "Zoe", now + 2000);
    CHECK(names() == QStringList{"ana=Ana Prueba", "luis=Luis Tres", "zoe=Zoe"});
    store.append({store->newFact(
        store->identity().agency, FactVoided{{mistaken, gone}, QStringLiteral("error")})});
    CHECK(names() == QStringList{"ana=Ana Prueba", "luis=Luis Dos"});
}

TEST_CASE("listeners hear of a change after it can be read, and never of a refused one")
{
    TemporaryStore store;
    std::atomic<int> told = 0;
    std::atomic<bool> readable = true;
    store->onCommitted([&](const Changes& changes) {
        ++told;
        for (const auto id : changes.cases)
            readable =
                readable && store->ask([&](Connection& c) { return readCase(c, id); })->has_value();
    });
    const CaseId id = addCase(store, QStringLiteral("Ana Uno"));
    CHECK(told == 1);
    CHECK(readable);
    store->append({store->newFact(id, FactVoided{{FactId{Uuid::v7(1)}}, QStringLiteral("x")})})
        .waitForFinished();
    CHECK(told == 1);
    store->onCommitted({});
}

TEST_CASE("a second writer is refused politely, a reader is let in")
{
    TemporaryStore store;
    const CaseId id = addCase(store, QStringLiteral("Ana Uno"));
    CHECK(store.openAnother(Store::Access::ReadWrite).error().code == ErrorCode::StoreBusy);
    auto reader = store.openAnother(Store::Access::ReadOnly);
    REQUIRE(reader);
    CHECK((*reader)->ask([&](Connection& c) { return readCase(c, id); })->has_value());
    CHECK(
        (*reader)
            ->append({(*reader)->newFact(id, NoteWritten{QStringLiteral("a"), NoteKind::General})})
            .result()
            .error()
            .code
        == ErrorCode::StoreReadOnly);
}

TEST_CASE("a store open for reading notices what another window writes, once")
{
    TemporaryStore store;
    addCase(store, QStringLiteral("Ana Uno"));
    auto reader = store.openAnother(Store::Access::ReadOnly);
    REQUIRE(reader);
    CHECK_FALSE((*reader)->changedElsewhere());
    addCase(store, QStringLiteral("Beto Dos"));
    CHECK((*reader)->changedElsewhere());
    CHECK_FALSE((*reader)->changedElsewhere());
    REQUIRE(store->saveDraft(QStringLiteral("log:1"), "{}").result());
    CHECK((*reader)->changedElsewhere());
    CHECK_FALSE(store->changedElsewhere()); // a writer hears of its own by its listener
}

TEST_CASE("a question that writes is finished before its store closes")
{
    TemporaryStore store;
    const CaseId id = addCase(store, QStringLiteral("Ana Uno"));
    constexpr int notes = 50;
    std::atomic<bool> closing = false;
    const auto written = store->askLater([&, &open = *store](Connection&) {
        closing.wait(false);
        int count = 0;
        for (int i = 0; i < notes; ++i)
            count +=
                open.append({open.newFact(id, NoteWritten{QString::number(i), NoteKind::General})})
                    .result()
                    .has_value();
        return count;
    });
    closing = true;
    closing.notify_all();
    store.close();
    REQUIRE(written.isFinished());
    CHECK(written.result() == notes);
}

TEST_CASE("a draft survives closing and goes when it is emptied")
{
    TemporaryStore store;
    const auto key = QStringLiteral("log:1");
    CHECK(store->saveDraft(key, "{\"note\":\"a medias\"}").result());
    store.reopen();
    const auto draft = [&] {
        return *store->ask([&](Connection& c) { return readDraft(c, key); });
    };
    CHECK(draft() == QByteArray("{\"note\":\"a medias\"}"));
    CHECK(store->saveDraft(key, {}).result());
    CHECK_FALSE(draft());
}

TEST_CASE("nothing personal stands readable in the files of the store, or beside them")
{
    TemporaryStore store;
    const QByteArray canary = "Canario Inconfundible";
    const CaseId id = addCase(store, QString::fromUtf8(canary));
    store.append({store->newFact(
        id, NoteWritten{QStringLiteral("Canario Inconfundible vive al lado"), NoteKind::General})});
    CHECK(store->saveDraft(QStringLiteral("x"), canary).result());
    const QDir dir(store.dir());
    for (const auto& name : dir.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("Canario"));
    }
}
