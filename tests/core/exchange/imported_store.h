#pragma once
#include "core/exchange/importer.h"
#include "core/store/fact_rows.h"
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"
#include "tests/core/exchange/support.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

inline expediente::Profile lender()
{
    return *expediente::Profile::shipped(QStringLiteral("cartera-mx"));
}

/// A real, encrypted store to import into, in a directory of its own.
class ImportedStore {
public:
    explicit ImportedStore(
        QDate today = QDate(2026, 12, 15), const QString& role = QStringLiteral("collector"))
        : m_clock(expediente::Moment::noon(today, QTimeZone("America/Mexico_City")))
    {
        using namespace expediente;
        const auto agency = AgencyId::fromString(u"018f0000-0000-7000-8000-000000000001");
        auto store = Store::create(m_dir.path(), DataKey::random(),
            {*agency, "Agencia", "MX", "America/Mexico_City", "ana", "Ana", role}, {}, m_clock);
        REQUIRE(store);
        m_store = std::move(*store);
    }

    expediente::Store& store() { return *m_store; }

    expediente::Result<expediente::ImportReport> tryImport(
        const QString& file, const expediente::Profile& profile, bool dryRun = false)
    {
        return expediente::importFile(
            *m_store, {file, profile, {}, m_files.path("rejects.csv"), {}, dryRun});
    }
    expediente::ImportReport import(
        const QString& file, const expediente::Profile& profile, bool dryRun = false)
    {
        auto report = tryImport(file, profile, dryRun);
        INFO((report ? QString()
                     : expediente::name(report.error().code) + report.error().args.join(u' '))
                 .toStdString());
        REQUIRE(report);
        return std::move(*report);
    }
    expediente::ImportReport importText(const QByteArray& text, const expediente::Profile& profile)
    {
        return import(m_files.write(text), profile);
    }

    qint64 facts() { return ask("SELECT count(*) FROM fact"); }
    qint64 cases() { return ask("SELECT count(*) FROM case_summary WHERE state = 0"); }
    expediente::CaseFile caseOf(const QString& folio)
    {
        using namespace expediente;
        auto file = m_store->ask([&](Connection& connection) {
            const auto id = findCase(connection, folio);
            return id ? readCase(connection, *id) : std::nullopt;
        });
        REQUIRE(file);
        REQUIRE(*file);
        return **file;
    }
    /// The whole content, but for the salt, of every fact that a creditor said.
    std::map<expediente::FactId, expediente::NewFact> creditorFacts()
    {
        using namespace expediente;
        std::map<FactId, NewFact> facts;
        auto asked = m_store->ask([&](Connection& connection) {
            forEachFact(connection, {}, [&](const Fact& fact, qint64) {
                const auto& content = fact.content;
                if (content.author.startsWith("creditor:"))
                    facts[content.id] = {content.subject, content.kind, content.kindVersion,
                        content.body, content.occurredAt, content.author, content.id, content.hlc};
                return true;
            });
            return true;
        });
        REQUIRE(asked);
        return facts;
    }
    expediente::Done undo(const expediente::FactId& completed)
    {
        return m_store->undoImport({completed, QStringLiteral("wrong file")}, {});
    }
    /// Read models are what the facts say.
    bool agrees() { return m_store->rebuild({}).value(); }
    const MadeFiles& files() const { return m_files; }

private:
    qint64 ask(const char* sql)
    {
        auto count = m_store->ask([&](expediente::Connection& connection) {
            auto query = connection.query(sql);
            query.next();
            return query.integer(0);
        });
        REQUIRE(count);
        return *count;
    }

    QTemporaryDir m_dir;
    MadeFiles m_files;
    expediente::FixedClock m_clock;
    std::unique_ptr<expediente::Store> m_store;
};
