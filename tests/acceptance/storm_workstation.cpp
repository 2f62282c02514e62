#include "tests/acceptance/storm_workstation.h"

#include "core/vault/vault.h"

#include <QDate>
#include <QFile>

#include <csignal>
#include <stdexcept>

namespace expediente {

namespace {

/// Argon2id's least, since half a second of it before each word would be all that a storm does.
constexpr KdfCost cheapUnlocking{1, 8 * 1024};
constexpr int longestProcessMs = 120'000;
constexpr int mostRounds = 60;
constexpr int notesToATakenId = 10;

QString today()
{
    return QDateTime::currentDateTimeUtc()
        .toTimeZone(QTimeZone("America/Mexico_City"))
        .date()
        .toString(Qt::ISODate);
}

/// An id that every workstation gives to a note of its own: the server takes the first and refuses
/// the others.
QString takenId(int number)
{
    return Uuid::derived({"storm", QByteArray::number(number)}).toString();
}

CliRun resultOf(QProcess& process)
{
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

StormWorkstation::StormWorkstation(
    QString user, QStringList collectors, quint64 seed, StormTally& tally)
    : m_user(std::move(user))
    , m_collectors(std::move(collectors))
    , m_random(seed)
    , m_tally(tally)
    , m_deeds(leads()
              ? StormDeck<Deed>{{Deed::Say, 6}, {Deed::Sync, 5}, {Deed::Look, 1}, {Deed::Import, 1}}
              : StormDeck<Deed>{{Deed::Say, 6}, {Deed::Sync, 5}, {Deed::Look, 1}})
    , m_kinds(leads() ? StormDeck<std::string>{{"case.assigned", 5}, {"case.released", 1},
                  {"note.written", 2}}
                      : StormDeck<std::string>{
                          {"note.written", 4}, {"contact.logged", 3}, {"promise.made", 1}})
{
}

QStringList StormWorkstation::onStore(QStringList arguments) const
{
    return arguments << QStringLiteral("--store") << m_folder.store();
}

CliRun StormWorkstation::run(QStringList arguments, const QByteArray& input) const
{
    return m_folder.run(onStore(std::move(arguments)), input);
}

QByteArray StormWorkstation::passphrase() const
{
    QFile file(m_folder.path(QStringLiteral("passphrase")));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no passphrase");
    return file.readAll();
}

void StormWorkstation::join(quint16 port, const QString& fingerprint, const QString& code)
{
    const auto made = run({QStringLiteral("init"), QStringLiteral("--server"),
        QStringLiteral("https://127.0.0.1:%1").arg(port), QStringLiteral("--fingerprint"),
        fingerprint, QStringLiteral("--code-file"),
        m_folder.write(QStringLiteral("code"), code.toUtf8())});
    const auto cheaper = vault::changePassphrase(m_folder.store(), passphraseFrom(passphrase()),
        passphraseFrom(passphrase()), cheapUnlocking);
    if (made.status != 0 || !cheaper)
        throw std::runtime_error(made.err.toStdString());
}

void StormWorkstation::trouble(const char* what, const CliRun& run)
{
    m_troubles << QStringLiteral("%1: %2 ended with %3: %4")
                      .arg(m_user, QLatin1StringView(what))
                      .arg(run.status)
                      .arg(QString::fromUtf8(run.err));
}

/// Nothing when it was killed.
std::optional<CliRun> StormWorkstation::runInWeather(
    const char* what, const QStringList& arguments, const QByteArray& input)
{
    const Fate fate = m_fates.draw(m_random);
    const int untilThen = drawn(m_random, 5, 250), stopped = drawn(m_random, 50, 900);
    const auto process = m_folder.start(onStore(arguments));
    process->write(input);
    process->closeWriteChannel();
    if (fate != Fate::Lives && !process->waitForFinished(untilThen)) {
        const auto pid = pid_t(process->processId());
        if (fate == Fate::IsKilled) {
            process->kill();
            process->waitForFinished(-1);
            if (process->exitStatus() == QProcess::CrashExit) {
                m_tally.count(std::string("kills of ") + what);
                return std::nullopt;
            }
            return resultOf(*process);
        }
        ::kill(pid, SIGSTOP);
        process->waitForFinished(stopped);
        ::kill(pid, SIGCONT);
        m_tally.count(std::string("stops of ") + what);
    }
    if (process->state() != QProcess::NotRunning && !process->waitForFinished(longestProcessMs)) {
        process->kill();
        process->waitForFinished(-1);
        m_troubles << QStringLiteral("%1: %2 does not end").arg(m_user, QLatin1StringView(what));
        return std::nullopt;
    }
    return resultOf(*process);
}

void StormWorkstation::look()
{
    const auto listed = run({QStringLiteral("cases"), QStringLiteral("--json"),
        QStringLiteral("--limit"), QStringLiteral("500")});
    if (listed.status != 0)
        return trouble("cases", listed);
    m_cases.clear();
    for (const auto& each : listed.json()[QStringLiteral("cases")].toArray())
        m_cases << each.toObject()[QStringLiteral("case")].toString();
}

QJsonObject StormWorkstation::anEntry(const QString& caseId)
{
    const std::string kind = m_kinds.draw(m_random);
    QJsonObject body;
    if (kind == "note.written")
        body = {{"text", canary + QStringLiteral(" %1 de %2").arg(++m_said).arg(m_user)}};
    else if (kind == "contact.logged")
        body = {{"action", "LL"}, {"result", "NC"}};
    else if (kind == "promise.made")
        body = {{"amount", "100.00 MXN"}, {"made_on", today()},
            {"due",
                QDate::fromString(today(), Qt::ISODate)
                    .addDays(drawn(m_random, 1, 5))
                    .toString(Qt::ISODate)}};
    else if (kind == "case.assigned")
        body = {{"to", m_collectors[drawn(m_random, 0, int(m_collectors.size()) - 1)]}};
    else
        body = {{"reason", canary + QStringLiteral(" va a otras manos")}};
    QJsonObject entry{{"case", caseId}, {"kind", QString::fromStdString(kind)}, {"body", body}};
    if (kind == "note.written" && drawn(m_random, 1, notesToATakenId) == 1)
        entry["id"] = takenId(++m_taken);
    return entry;
}

/// Several at once, of different cases. A promise, which may be one too many, stands alone.
QJsonArray StormWorkstation::entries()
{
    QJsonArray list;
    for (int count = drawn(m_random, 1, 6); count > 0; --count) {
        const auto entry = anEntry(m_cases[drawn(m_random, 0, int(m_cases.size()) - 1)]);
        if (entry["kind"] == QStringLiteral("promise.made"))
            return {entry};
        list.append(entry);
    }
    return list;
}

void StormWorkstation::say()
{
    if (m_cases.isEmpty())
        return look();
    const auto list = entries();
    const auto said =
        runInWeather("add", {QStringLiteral("add"), QStringLiteral("-"), QStringLiteral("--json")},
            QJsonDocument(list).toJson());
    if (!said)
        return;
    if (said->status == 2)
        return m_tally.count("words refused by rules");
    if (said->status != 0)
        return trouble("add", *said);
    const auto ids = said->json()[QStringLiteral("ids")].toArray();
    if (ids.size() != list.size())
        return trouble("add", *said);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        m_acknowledged.insert(ids[i].toString());
        m_tally.count(list[i].toObject()["kind"].toString().toStdString());
    }
    m_tally.count("facts said", int(ids.size()));
}

void StormWorkstation::sync()
{
    const auto synced = runInWeather("sync", {QStringLiteral("sync"), QStringLiteral("--json")});
    if (!synced)
        return;
    if (synced->status == 0 || synced->status == 1) {
        m_tally.count("syncs that ended well");
        m_tally.count("cases purged", synced->json()[QStringLiteral("purged")].toInt());
        return look();
    }
    if (synced->status != 4)
        return trouble("sync", *synced);
    m_tally.count("syncs that failed");
}

QByteArray StormWorkstation::portfolio(int cases)
{
    // The columns that the profile needs; those after the tenth stay empty.
    QByteArray file = "NO_CLIENTE,FOLIO,NO_CREDITO,PRODUCTO,FECHA_CORTE,NOMBRE,RFC,TEL_CELULAR,"
                      "CAPITAL_VENCIDO,DIAS_VENCIDO,TEL_CASA,TEL_TRABAJO,EMPRESA,CORREO,CALLE,"
                      "NUM_EXT,NUM_INT,COLONIA,MUNICIPIO,ESTADO,CP,REFERENCIAS,REFERENCIA_PAGO,"
                      "CAPITAL_VIGENTE,INTERES_ORDINARIO,INTERES_MORATORIO,IVA,COMISIONES,"
                      "FOLIO_ULT_PAGO,FECHA_ULT_PAGO,MONTO_ULT_PAGO\n";
    for (int i = 0; i < cases; ++i) {
        const auto number = QByteArray::number(++m_clients).rightJustified(5, '0');
        file += "C-" + number + ",F-" + number + ",K-" + number + ",CP,31/10/2026,\""
            + canary.latin1() + " de " + number + "\",,55512" + number + ",5000.00,40"
            + QByteArray(21, ',') + '\n';
    }
    return file;
}

bool StormWorkstation::import(int cases)
{
    const int before = m_clients;
    const auto file =
        m_folder.write(QStringLiteral("cartera-%1.csv").arg(++m_files), portfolio(cases));
    const auto imported = runInWeather("import",
        {QStringLiteral("import"), file, QStringLiteral("--profile"), QStringLiteral("cartera-mx"),
            QStringLiteral("--json")});
    if (!imported)
        return false;
    if (imported->status != 0 || imported->json()[QStringLiteral("new")].toInt() != cases) {
        trouble("import", *imported);
        return false;
    }
    for (int number = before + 1; number <= m_clients; ++number)
        m_imported << QStringLiteral("F-%1").arg(number, 5, 10, QLatin1Char('0'));
    m_tally.count("files imported");
    return true;
}

void StormWorkstation::endure(Time until)
{
    while (std::chrono::steady_clock::now() < until && m_troubles.isEmpty()) {
        switch (m_deeds.draw(m_random)) {
        case Deed::Say:
            say();
            break;
        case Deed::Sync:
            sync();
            break;
        case Deed::Look:
            look();
            break;
        case Deed::Import:
            import(drawn(m_random, 1, 4));
            break;
        }
    }
}

std::optional<int> StormWorkstation::settle()
{
    int moved = 0;
    for (int round = 0; round < mostRounds; ++round) {
        const auto synced = run({QStringLiteral("sync"), QStringLiteral("--json")});
        const auto counts = synced.json();
        if (synced.status != 0 && synced.status != 1) {
            trouble("sync in fair weather", synced);
            return std::nullopt;
        }
        for (const char* what : {"sent", "received", "purged"})
            moved += counts[QLatin1StringView(what)].toInt();
        if (counts[QStringLiteral("left")].toInt() == 0)
            return moved;
    }
    m_troubles << m_user + QStringLiteral(": something is always left to send");
    return std::nullopt;
}

} // namespace expediente
