// Every statement of the ledger asks for the agency, so that one database can hold several and a
// distributed one can be cut along it.
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

namespace {

QString sourceOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
    return text.remove(comment);
}

/// Texts in quotation marks, those that follow each other joined; macros between them are columns.
QStringList literalsIn(const QString& source)
{
    static const QRegularExpression literal(QStringLiteral(
        R"re("(?:[^"\\\n]|\\.)*"(?:[\s\\]*(?:EXPEDIENTE_\w+[\s\\]*)?"(?:[^"\\\n]|\\.)*")*)re"));
    static const QRegularExpression seam(
        QStringLiteral(R"re("[\s\\]*(?:EXPEDIENTE_\w+[\s\\]*)?")re"));
    QStringList found;
    for (auto all = literal.globalMatch(source); all.hasNext();)
        found << all.next().captured().remove(seam).remove(u'"').simplified();
    return found;
}

bool isStatement(const QString& text)
{
    static const QRegularExpression verb(
        QStringLiteral("^(SELECT|INSERT|UPDATE|DELETE|REPLACE)\\b"));
    return verb.match(text).hasMatch();
}

qsizetype countOf(const QString& text, const char* pattern)
{
    return text.count(QRegularExpression(QString::fromLatin1(pattern)));
}

/// As often as a table is read or changed, the agency is asked for; what goes in names it.
bool namesAgency(const QString& sql)
{
    const auto tables = countOf(sql, "\\b(FROM|JOIN)\\s+\\w+") + countOf(sql, "^UPDATE\\s+\\w+");
    const auto asked = countOf(sql, "\\bagency = (\\?|\\w)");
    const auto into = countOf(sql, "\\bINTO\\s+\\w+");
    const auto named = countOf(sql, "\\bINTO\\s+\\w+\\s+\\(agency, ");
    const auto conflicts = countOf(sql, "\\bON CONFLICT\\b");
    const auto keyed = countOf(sql, "\\bON CONFLICT \\(agency, ");
    return asked >= tables && into == named && conflicts == keyed;
}

} // namespace

TEST_CASE("statements that forget the agency are noticed")
{
    const auto sound = {"SELECT a FROM fact WHERE agency = ? AND b = 1",
        "SELECT a, (SELECT max(e) FROM epoch e WHERE e.agency = ?1) FROM agency WHERE agency = ?1",
        "INSERT INTO fact (agency, seq) VALUES (?, ?)", "DELETE FROM fact WHERE agency = ?",
        "UPDATE fact SET a = 1 WHERE agency = ?"};
    for (const char* sql : sound)
        CHECK(namesAgency(QString::fromLatin1(sql)));
    const auto broken = {"SELECT a FROM fact WHERE b = 1", "SELECT agency FROM fact",
        "SELECT a FROM fact f JOIN sight s ON s.b = f.b WHERE f.agency = ?",
        "SELECT a FROM fact WHERE agency = ? AND EXISTS (SELECT 1 FROM sight WHERE b = 1)",
        "INSERT INTO fact (seq) VALUES (?)", "DELETE FROM fact", "UPDATE fact SET a = 1",
        "INSERT INTO fact (agency, a) VALUES (?, ?) ON CONFLICT (a) DO UPDATE SET a = 2"};
    for (const char* sql : broken)
        CHECK_FALSE(namesAgency(QString::fromLatin1(sql)));
    CHECK(literalsIn(QStringLiteral("x(\"SELECT a, \" EXPEDIENTE_COLUMNS\n  \" FROM b\", \"c\")"))
        == QStringList{QStringLiteral("SELECT a, FROM b"), QStringLiteral("c")});
}

TEST_CASE("every statement of the ledger asks for the agency")
{
    const QDir sources(QStringLiteral(EXPEDIENTE_TEST_DATA "/../core/central"));
    int statements = 0;
    for (const QString& name : sources.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}))
        for (const QString& text : literalsIn(sourceOf(sources.filePath(name)))) {
            if (!isStatement(text))
                continue;
            ++statements;
            // The one by which a file tells whose it is.
            if (text.endsWith(QStringLiteral(" FROM agency LIMIT 1")))
                continue;
            INFO(name.toStdString() << ": " << text.toStdString());
            CHECK(namesAgency(text));
        }
    CHECK(statements > 45);
}

TEST_CASE("every table begins with the agency, and its keys too")
{
    const QDir migrations(QStringLiteral(EXPEDIENTE_TEST_DATA "/../core/central/migrations"));
    static const QRegularExpression table(QStringLiteral(
        R"(CREATE TABLE (\w+) \(\s*(number INTEGER PRIMARY KEY,\s*)?agency BLOB NOT NULL)"));
    static const QRegularExpression key(QStringLiteral(R"((UNIQUE|INDEX \w+ ON \w+) \((\w+))"));
    for (const QString& name : migrations.entryList({QStringLiteral("*.sql")})) {
        QFile file(migrations.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString sql = QString::fromUtf8(file.readAll());
        CHECK(sql.count(QStringLiteral("CREATE TABLE")) == sql.count(table));
        for (auto all = key.globalMatch(sql); all.hasNext();)
            CHECK(all.next().captured(2) == QStringLiteral("agency"));
    }
}
