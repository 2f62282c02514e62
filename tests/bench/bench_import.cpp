#include "tests/bench/benches.h"

#include "core/exchange/importer.h"
#include "core/store/connection.h"
#include "core/store/migrations.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace expediente::bench {

namespace {

/// A store of its own, so that an import meets what an import meets.
struct Target {
    QTemporaryDir folder;
    DataKey key = DataKey::random();
    FixedClock clock{Moment::fromDateTime(
        QDateTime({2026, 11, 24}, {16, 20}, QTimeZone("America/Mexico_City")))};
    HouseRules rules = shippedRules(QStringLiteral("MX")).value();
    std::unique_ptr<Store> store;

    Target()
    {
        StoreIdentity id;
        id.agency = AgencyId{Uuid::derived({"bench"})};
        id.agencyName = id.user = id.userName = QStringLiteral("bench");
        id.country = QStringLiteral("MX");
        id.zone = "America/Mexico_City";
        id.role = QStringLiteral("collector");
        store = Store::create(folder.path(), key, id, rules, clock).value();
    }
    void open()
    {
        store = Store::open(folder.path(), key, Store::Access::ReadWrite, rules, clock).value();
    }
};

void writePortfolio(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write the portfolio");
    file.write("NO_CLIENTE,FOLIO,NO_CREDITO,PRODUCTO,FECHA_CORTE,NOMBRE,RFC,CURP,FECHA_NACIMIENTO,"
               "TEL_CELULAR,TEL_CASA,TEL_TRABAJO,EMPRESA,CORREO,CALLE,NUM_EXT,NUM_INT,COLONIA,"
               "MUNICIPIO,ESTADO,CP,REFERENCIAS,LATITUD,LONGITUD,AVAL_NOMBRE,AVAL_TEL,REF_NOMBRE,"
               "REF_TEL,REF_PARENTESCO,REFERENCIA_PAGO,CAPITAL_VENCIDO,CAPITAL_VIGENTE,"
               "INTERES_ORDINARIO,INTERES_MORATORIO,IVA,COMISIONES,DIAS_VENCIDO,TASA_ORDINARIA,"
               "TASA_MORATORIA,VENCE_1,CAPITAL_1,INTERES_1,VENCE_2,CAPITAL_2,INTERES_2,VENCE_3,"
               "CAPITAL_3,INTERES_3,FOLIO_ULT_PAGO,FECHA_ULT_PAGO,MONTO_ULT_PAGO\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        file.write("C-" + n + ",FE-" + n + "," + n + ",CP,23/11/2026,Persona Inventada " + n
            + ",,,,442555" + QByteArray::number(1000 + i % 9000) + ",,,,,Calle Encino,"
            + QByteArray::number(i % 900) + ",,Arboledas,Queretaro,Queretaro,76000,,,,,,,,,R" + n
            + "," + QByteArray::number(1000 + i % 50'000)
            + ".50,2500.00,310.25,120.10,69.00,348.00,61,42.5,60,,,,,,,,,,,,\n");
    }
}

void writePayments(const QString& path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write the payments");
    file.write("NO_CREDITO;FOLIO_PAGO;FECHA_VALOR;IMPORTE;MEDIO;ESTATUS\n");
    for (int i = 0; i < rows; ++i)
        file.write(QByteArray::number((i * 7919LL) % rows) + ";P-" + QByteArray::number(i) + ";"
            + QByteArray::number(10 + i % 14) + "/11/2026;" + QByteArray::number(100 + i % 900)
            + ",00;SPEI;APLICADO\n");
}

double importTime(Store& store, const QString& file, const char* profileName, qint64& added)
{
    ImportRequest request;
    request.file = file;
    request.profile = Profile::shipped(QLatin1String(profileName)).value();
    return microseconds([&] {
        const auto report = importFile(store, request).value();
        added = report.summary.added + report.summary.changed;
    });
}

/// sqlcipher's own .import of the same file into an indexed table.
double bareImport(const QString& dir, const QString& csv)
{
    const QString database = dir + QStringLiteral("/bare.db");
    QFile::remove(database);
    QProcess shell;
    const QString script =
        QStringLiteral("PRAGMA key = \"x'%1'\";\nPRAGMA journal_mode = WAL;\n"
                       "CREATE TABLE payment (account TEXT, reference TEXT PRIMARY KEY, day TEXT, "
                       "amount TEXT, means TEXT, state TEXT);\n"
                       "CREATE INDEX by_account ON payment (account);\n.mode csv\n.separator "
                       "\";\"\n.import --skip 1 %2 payment\n")
            .arg(QString(64, u'a'), csv);
    return microseconds([&] {
        shell.start(QStringLiteral("sqlcipher"), {database});
        shell.write(script.toUtf8());
        shell.closeWriteChannel();
        if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
            throw std::runtime_error("sqlcipher could not import the payments");
    });
}

/// How rows are put in.
enum class Care {
    OfStore, ///< as a store keeps what it was told
    None, ///< with no journal on the disk and no sync: what SQLite takes at the least
};

/// A database with the tables of a store, and the store beside it as `full`.
class BareStore {
public:
    BareStore(const Target& target, Care care) : m_bare(open(target, care)), m_care(care)
    {
        if (care == Care::None)
            m_bare.execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
        const QByteArray hex =
            QByteArray(reinterpret_cast<const char*>(target.key.data()), DataKey::size).toHex();
        m_bare.query("ATTACH ? AS full KEY ?")
            .with(target.folder.filePath(QStringLiteral("store.db")),
                QStringLiteral("x'%1'").arg(QLatin1StringView(hex)))
            .run();
    }

    /// The facts and read models of a store, ready made, put into an empty one: what the same rows
    /// cost with nothing read, sealed or folded.
    double putAll()
    {
        return microseconds([&] {
            WriteTransaction transaction(m_bare);
            // The rows of an empty database can have their indexes afterwards, which costs less.
            const auto indexes = m_care == Care::None ? dropIndexes() : std::vector<std::string>();
            for (const char* table : {"device", "subject", "import", "fact", "outbox", "party",
                     "case_summary", "account", "agenda", "promise", "visit", "contact", "payment",
                     "offer", "approval", "review", "override", "currency_total", "subject_import"})
                m_bare
                    .query(
                        std::string("INSERT INTO main.") + table + " SELECT * FROM full." + table)
                    .run();
            m_bare
                .query("INSERT INTO main.search (rowid, name, identifiers, phones, addresses, "
                       "notes) SELECT rowid, name, identifiers, phones, addresses, notes FROM "
                       "full.search")
                .run();
            for (const std::string& sql : indexes)
                m_bare.execute(sql.c_str());
            transaction.commit();
        });
    }

    /// What payments add and change, ready made, put on top of that: their facts, their rows, and
    /// the rows by which lists show their cases.
    double putMore()
    {
        return microseconds([&] {
            WriteTransaction transaction(m_bare);
            for (const char* sql :
                {"INSERT INTO main.import SELECT * FROM full.import WHERE id NOT IN (SELECT id "
                 "FROM main.import)",
                    "INSERT INTO main.fact SELECT * FROM full.fact WHERE n > (SELECT max(n) FROM "
                    "main.fact)",
                    "INSERT INTO main.outbox SELECT * FROM full.outbox WHERE fact > (SELECT "
                    "max(fact) FROM main.outbox)",
                    "INSERT INTO main.payment SELECT * FROM full.payment",
                    "INSERT OR REPLACE INTO main.case_summary SELECT * FROM full.case_summary"})
                m_bare.query(sql).run();
            transaction.commit();
        });
    }

private:
    static Connection open(const Target& target, Care care)
    {
        const QString path = target.folder.filePath(
            care == Care::None ? QStringLiteral("careless.db") : QStringLiteral("bare-rows.db"));
        const bool isNew = !QFile::exists(path);
        auto database = Database::open(
            path, target.key, isNew ? Database::Mode::Create : Database::Mode::ReadWrite)
                            .value();
        if (isNew && !migrate(database, builtInMigrations()))
            throw std::runtime_error("cannot make the schema");
        return Connection(std::move(database));
    }
    /// How to make them again.
    std::vector<std::string> dropIndexes()
    {
        std::vector<std::string> names, made;
        {
            auto query = m_bare.query("SELECT name, sql FROM main.sqlite_master WHERE type = "
                                      "'index' AND sql IS NOT NULL");
            while (query.next()) {
                names.push_back(query.text(0).toStdString());
                made.push_back(query.text(1).toStdString());
            }
        }
        for (const std::string& name : names)
            m_bare.execute(("DROP INDEX main." + name).c_str());
        return made;
    }

    Connection m_bare;
    const Care m_care;
};

/// LibreOffice opening the file; nothing where it isn't installed.
std::optional<double> openingInCalc(const QString& dir, const QString& file)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return std::nullopt;
    QProcess calc;
    return microseconds([&] {
        calc.start(office,
            {QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                QStringLiteral("csv:Text - txt - csv (StarCalc)"), QStringLiteral("--outdir"),
                dir + QStringLiteral("/calc"), file});
        calc.waitForFinished(-1);
    });
}

/// What an import took, and its rows by themselves: as a store puts them in, and at the least.
void addRows(Report& report, const QString& what, double import, double ready, double least)
{
    report.add({what + QStringLiteral(" in, against its rows put in ready made"), micros(import),
        micros(ready), import / ready, {}, {},
        QStringLiteral("nothing read, checked, sealed, signed or folded")});
    report.addNote(
        what + QStringLiteral(", its rows ready made, without journal or sync"), micros(least));
}

void benchPortfolio(Report& report, Target& target, const QString& dir, int rows)
{
    const QString file = dir + QStringLiteral("/portfolio.csv");
    writePortfolio(file, rows);
    qint64 added = 0;
    const double import = importTime(*target.store, file, "cartera-mx", added);
    report.addNote(QStringLiteral("import a portfolio of %1 rows").arg(rows),
        QStringLiteral("%1, %2 rows in").arg(micros(import)).arg(added));
    target.store.reset(); // its log is in the file now
    const double ready = BareStore(target, Care::OfStore).putAll();
    addRows(
        report, QStringLiteral("portfolio"), import, ready, BareStore(target, Care::None).putAll());
    target.open();
    const auto opening = openingInCalc(dir, file);
    if (!opening)
        return report.addNote(QStringLiteral("LibreOffice opening the same portfolio"),
            QStringLiteral("not installed here, not measured"));
    report.add({QStringLiteral("portfolio in, against LibreOffice opening it"), micros(import),
        micros(*opening), import / *opening, QStringLiteral("<= 1"), import <= *opening,
        QStringLiteral("its time has the saving of a CSV in it")});
}

void benchPayments(Report& report, Target& target, const QString& dir, int rows)
{
    const QString file = dir + QStringLiteral("/payments.csv");
    writePayments(file, rows);
    qint64 added = 0;
    const double import = importTime(*target.store, file, "pagos-mx", added);
    const double bare = bareImport(dir, file);
    const double ratio = bare / import;
    report.add({QStringLiteral("import %1 payments, speed").arg(rows), micros(import), micros(bare),
        ratio, QStringLiteral(">= 0.2"), ratio >= 0.2, QStringLiteral("%1 rows in").arg(added)});
    target.store.reset();
    const double ready = BareStore(target, Care::OfStore).putMore();
    addRows(
        report, QStringLiteral("payments"), import, ready, BareStore(target, Care::None).putMore());
}

} // namespace

void benchImports(Report& report, const QString& dir, int rows)
{
    Target target;
    benchPortfolio(report, target, dir, rows);
    benchPayments(report, target, dir, rows);
}

} // namespace expediente::bench
