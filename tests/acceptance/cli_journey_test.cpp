#include "core/base/uuid.h"
#include "tests/acceptance/cli_process.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFileInfo>

#include <csignal>
#include <set>

using namespace expediente;

namespace {

QList<QJsonObject> linesOf(const CliRun& run)
{
    QList<QJsonObject> lines;
    for (const auto& line : run.out.trimmed().split('\n'))
        lines << QJsonDocument::fromJson(line).object();
    return lines;
}

/// As the list orders them.
QString plainName(const QJsonObject& row)
{
    QString name = row["name"].toString().normalized(QString::NormalizationForm_D).toLower();
    erase_if(name, [](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return name;
}

QByteArray money(const char* amount, const char* currency)
{
    return QByteArray("\"") + amount + ' ' + currency + '"';
}

} // namespace

TEST_CASE("init makes a store and tells its recovery key once")
{
    const CliFolder folder;
    const auto made = folder.onStore(initArguments());
    CHECK(made.status == 0);
    CHECK(made.out.contains("Recovery key: "));
    CHECK(made.err.isEmpty());
    CHECK(QFileInfo::exists(folder.store() + QStringLiteral("/vault.json")));
    CHECK(QFileInfo::exists(folder.store() + QStringLiteral("/store.db")));
    CHECK(folder.onStore({"verify"}).status == 0);

    const auto again = folder.onStore(initArguments());
    CHECK(again.status == 2);
    CHECK_FALSE(again.out.contains("Recovery key"));
}

TEST_CASE("the same seed writes the same facts into two stores")
{
    const auto factsOf = [](const CliFolder& folder) {
        REQUIRE(folder.onStore(initArguments()).status == 0);
        REQUIRE(folder.onStore({"demo", "--cases", "40", "--seed", "11"}).status == 0);
        QByteArray facts;
        for (auto fact : linesOf(folder.onStore({"facts"}))) {
            // What is sealed by a device, with its own salt, differs; what is said does not.
            for (const auto* key : {"hash", "device", "link", "signature", "dseq"})
                fact.remove(QLatin1String(key));
            const QString kind = fact["kind"].toString();
            if (kind != u"import.completed" && !kind.startsWith(u"agency.")
                && kind != u"user.described")
                facts += QJsonDocument(fact).toJson(QJsonDocument::Compact) + '\n';
        }
        return facts;
    };
    const CliFolder one;
    const CliFolder other;
    const auto facts = factsOf(one);
    CHECK(facts.count('\n') > 1000);
    CHECK(facts == factsOf(other));
}

TEST_CASE("cases come page by page, each once, in the order asked")
{
    const DemoFolder folder;
    for (const QString& sort : QStringList{"priority", "dpd", "amount", "name"}) {
        std::set<QString> seen;
        int rows = 0;
        QString after;
        int lastDaysLate = 100'000;
        double lastTotal = 1e12;
        QString lastName;
        do {
            QStringList arguments{"cases", "--json", "--limit", "40", "--sort", sort};
            if (!after.isEmpty())
                arguments << "--after" << after;
            const auto page = folder.onStore(arguments);
            REQUIRE(page.status == 0);
            for (const auto& value : page.json()["cases"].toArray()) {
                const auto row = value.toObject();
                ++rows;
                seen.insert(row["case"].toString());
                CHECK(row["total"].isString());
                if (sort == u"dpd") {
                    CHECK(row["days_past_due"].toInt() <= lastDaysLate);
                    lastDaysLate = row["days_past_due"].toInt();
                }
                if (sort == u"amount") {
                    CHECK(row["total"].toString().toDouble() <= lastTotal);
                    lastTotal = row["total"].toString().toDouble();
                }
                if (sort == u"name") {
                    CHECK(lastName <= plainName(row));
                    lastName = plainName(row);
                }
            }
            after = page.json()["next"].toString();
        } while (!after.isEmpty());
        CAPTURE(sort);
        CHECK(rows >= 145); // a few of the demo's are closed
        CHECK(int(seen.size()) == rows);
    }
}

TEST_CASE("amounts are put in order in one currency at a time, and none is left out")
{
    const CliFolder folder;
    REQUIRE(folder.onStore(initArguments()).status == 0);
    const auto account = [](const char* folio, const char* amount, const char* currency) {
        return QByteArray(R"({"kind": "account.stated", "case": ")") + folio
            + R"(", "body": {"account": ")" + Uuid::derived({folio, currency}).toString().toLatin1()
            + R"(", "number": "4411", "as_of": "2026-11-20", "oldest_unpaid_due": "2026-11-01")"
            + QByteArray(R"(, "principal_overdue": )") + money(amount, currency)
            + R"(, "principal_not_due": )" + money("0.00", currency) + R"(, "ordinary_interest": )"
            + money("0.00", currency) + R"(, "late_interest": )" + money("0.00", currency)
            + R"(, "vat": )" + money("0.00", currency) + R"(, "fees": )" + money("0.00", currency)
            + "}}";
    };
    const auto opened = [](const char* folio) {
        return QByteArray(R"({"kind": "case.opened", "body": {"folio": ")") + folio
            + R"(", "creditor": {"key": "c", "name": "Cooperativa"}, "opened_on": "2026-11-01", )"
            + R"("parties": [{"person": ")" + Uuid::derived({folio}).toString().toLatin1()
            + R"(", "role": "debtor"}]}})";
    };
    const auto list = folder.write(QStringLiteral("facts.json"),
        "[" + opened("A") + "," + account("A", "100.00", "MXN") + "," + account("A", "5.00", "USD")
            + "," + opened("B") + "," + account("B", "9.00", "USD") + "]");
    const auto added = folder.onStore({QStringLiteral("add"), list});
    CAPTURE(added.err);
    REQUIRE(added.status == 0);

    const auto mixed = folder.onStore({"cases", "--sort", "amount"});
    CHECK(mixed.status == 2);
    CHECK(mixed.err.contains("--currency"));
    CHECK(folder.onStore({"cases", "--currency", "XYZ"}).status == 2);
    const auto dollars =
        folder.onStore({"cases", "--sort", "amount", "--currency", "USD", "--json"}).json();
    REQUIRE(dollars["cases"].toArray().size() == 2);
    CHECK(dollars["cases"][0]["folio"] == QStringLiteral("B"));
    CHECK(dollars["cases"][1]["total"] == QStringLiteral("5.00"));
    CHECK(dollars["cases"][1]["others"][0]["total"] == QStringLiteral("100.00"));
    const auto text = folder.onStore({"cases", "--sort", "name"});
    CHECK(text.out.contains("$100.00\xC2\xA0MXN + US$5.00"));
}

TEST_CASE("cases are found without accents and by bucket")
{
    const DemoFolder folder;
    const auto found = folder.onStore({"cases", "--json", "--query", "rosas hernandez guadal"});
    REQUIRE(found.json()["cases"].toArray().size() == 1);
    CHECK(found.json()["cases"][0]["folio"] == QStringLiteral("2026-004718"));

    const auto bucket = folder.onStore({"cases", "--json", "--bucket", "61-90", "--limit", "500"});
    CHECK(bucket.json()["cases"].toArray().size() > 3);
    for (const auto& row : bucket.json()["cases"].toArray()) {
        const int days = row.toObject()["days_past_due"].toInt();
        CHECK((days >= 61 && days <= 90));
    }
}

TEST_CASE("a case is printed folded, with its figures on the day asked for")
{
    const DemoFolder folder;
    const auto shown = folder.onStore({"case", "2026-004718", "--json"}).json();
    CHECK(shown["name"] == QStringLiteral("María Guadalupe Hernández Rosas"));
    CHECK(shown["days_past_due"] == 143);
    CHECK(shown["bucket"] == QStringLiteral("121-180"));
    CHECK(shown["totals"][0]["total"] == QStringLiteral("48312.75"));
    const auto components = shown["accounts"][0]["components"].toObject();
    CHECK(components["late_interest"] == QStringLiteral("6960.40"));
    CHECK(components.size() == 6);
    CHECK(shown["promises"][0]["state"] == QStringLiteral("in_grace"));
    CHECK(shown["promises"].toArray().size() == 5);
    CHECK(shown["contacts"].toArray().size() == 31);
    CHECK(shown["persons"].toArray().size() == 5);
    CHECK(shown["visits"].toArray().size() == 3);

    const auto later =
        folder.onStore({"case", "2026-004718", "--json", "--on", "2026-12-01"}).json();
    CHECK(later["days_past_due"] == 150);
    CHECK(later["promises"][0]["state"] == QStringLiteral("broken"));

    const auto text = folder.onStore({"case", shown["case"].toString()});
    CHECK(text.status == 0);
    CHECK(text.out.contains("$48,312.75"));
    // Seven days at 54 % on 360 more, and their VAT.
    CHECK(later["totals"][0]["total"] == QStringLiteral("48707.99"));
    const auto textLater = folder.onStore({"case", "2026-004718", "--on", "2026-12-01"});
    CHECK(textLater.out.contains("Total on 1 Dec 2026: $48,707.99"));
    CHECK(textLater.out.contains(" late on 1 Dec 2026"));
    CHECK_FALSE(textLater.out.contains("No statement of that day"));
    const auto before = folder.onStore({"case", "2026-004718", "--on", "2020-01-01"});
    CHECK(before.status == 0);
    CHECK(before.out.contains("No statement of that day or before is known"));
}

TEST_CASE("facts are one document a line, of all or of one case")
{
    const DemoFolder folder;
    const auto all = linesOf(folder.onStore({"facts"}));
    std::set<QString> ids;
    for (const auto& fact : all) {
        ids.insert(fact["id"].toString());
        CHECK(fact["body"].isObject());
        CHECK(fact["hash"].toString().size() == 64);
    }
    CHECK(qsizetype(ids.size()) == all.size());
    CHECK(all.size() == folder.onStore({"verify", "--json"}).json()["facts"].toInt());

    const auto some = linesOf(folder.onStore({"facts", "--case", "2026-004718"}));
    CHECK(some.size() == 98);
    for (const auto& fact : some)
        CHECK(ids.contains(fact["id"].toString()));
}

TEST_CASE("the round is listed and its briefs are printed")
{
    const DemoFolder folder;
    const auto round = folder.onStore({"round", "--date", "2026-11-24", "--json"}).json();
    REQUIRE(round["stops"].toArray().size() == 7);
    CHECK(round["stops"][3]["case"]["folio"] == QStringLiteral("2026-004718"));
    CHECK(round["stops"][3]["from"] == QStringLiteral("16:40"));
    CHECK(round["stops"][0]["outcome"] == QStringLiteral("met"));
    CHECK(folder.onStore({"round", "--date", "2025-01-01"}).out.contains("No visit"));

    const QString pdf = folder.path(QStringLiteral("round.pdf"));
    const auto brief = folder.onStore({"brief", "--round", "2026-11-24", "-o", pdf, "--json"});
    CHECK(brief.status == 0);
    CHECK(brief.err.isEmpty());
    CHECK(brief.json()["briefs"].toInt() >= 6);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    // What left the encryption is on record.
    CHECK(folder.onStore({"facts"}).out.contains("export.made"));
    CHECK(folder.onStore({"brief", "--round", "2025-01-01", "-o", pdf}).status == 1);
}

TEST_CASE("verify and rebuild say yes of a sound store")
{
    const DemoFolder folder;
    const auto verified = folder.run({"verify", folder.store(), "--json"});
    CHECK(verified.status == 0);
    CHECK(verified.json()["sound"].toBool());
    CHECK(verified.json()["attachments"].toInt() == 10);
    const auto rebuilt = folder.onStore({"rebuild", "--json"});
    CHECK(rebuilt.status == 0);
    CHECK(rebuilt.json()["identical"].toBool());
}

TEST_CASE("an interrupted demo leaves a sound store without cases")
{
    const CliFolder folder;
    REQUIRE(folder.onStore(initArguments()).status == 0);
    const auto process =
        folder.start({"demo", "--store", folder.store(), "--cases", "100000", "--seed", "1"});
    REQUIRE(folder.waitUntilWriting(*process));
    ::kill(pid_t(process->processId()), SIGINT);
    process->waitForFinished(-1);
    CHECK(process->exitStatus() == QProcess::NormalExit);
    CHECK(process->exitCode() == 130);
    CHECK(folder.onStore({"cases", "--json"}).json()["cases"].toArray().isEmpty());
    const auto verified = folder.onStore({"verify", "--json"});
    CHECK(verified.status == 0);
    CHECK(verified.json()["facts"].toInt() == 2); // the agency and its user
}
