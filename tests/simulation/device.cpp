#include "tests/simulation/device.h"

#include "core/wire/codec.h"
#include "tests/simulation/or_throw.h"

#include <QDir>
#include <QFileInfo>

#include <stdexcept>

namespace expediente::simulation {

namespace {

const QStringList storeFiles{QStringLiteral("store.db"), QStringLiteral("store.db-wal")};

} // namespace

Device::Device(const QString& dir, const StoreIdentity& whose, qint64 clockAheadMs, Bug bug)
    : m_dir(dir), m_whose(whose), m_aheadMs(clockAheadMs), m_bug(bug), m_clock(Moment())
{
    QDir().mkpath(dir);
    setTime(
        Moment::fromDateTime(QDateTime({2037, 1, 1}, {12, 0}, QTimeZone("America/Mexico_City"))));
    m_store = orThrow(Store::create(dir, m_key, whose, {}, m_clock));
    close();
    {
        auto connection = raw();
        auto query = connection.query("SELECT uuid, public_key FROM device ORDER BY id");
        query.next();
        m_self.logging = DeviceId{query.uuid(0)};
        m_self.key = query.array<std::tuple_size_v<PublicKey>>(1);
        query.next();
        m_self.importing = DeviceId{query.uuid(0)};
    }
    m_self.user = m_self.name = whose.user;
    open();
}

Device::~Device() = default;

Connection Device::raw()
{
    return Connection(orThrow(
        Database::open(m_dir + QStringLiteral("/store.db"), m_key, Database::Mode::ReadWrite)));
}

void Device::close()
{
    m_session.reset();
    m_side.reset();
    m_store.reset();
}

void Device::open()
{
    m_store = orThrow(Store::open(m_dir, m_key, Store::Access::ReadWrite, {}, m_clock));
    m_side = storeSideWith(m_bug, *m_store);
}

bool Device::hasLog() const
{
    return QFileInfo(m_dir + QStringLiteral("/store.db-wal")).size() > 0;
}

void Device::setTime(const Moment& server)
{
    Moment now = server;
    now.utcMs += m_aheadMs;
    m_clock.set(now);
}

void Device::begin()
{
    constexpr qsizetype chunkBytes = 32;
    m_session.emplace(*m_side, chunkBytes);
    m_asked.reset();
}

std::optional<SyncSession::Question> Device::ask()
{
    auto question = orThrow(m_session->next());
    if (question)
        m_asked = question->what;
    else
        endSession();
    return question;
}

void Device::noteAcknowledged(const QByteArray& answer)
{
    if (m_asked != SyncSession::What::Push)
        return;
    const auto reply = decodePushReply(answer);
    if (!reply)
        return;
    for (const auto& verdict : reply->verdicts)
        if (verdict.ruling == Ruling::Applied || verdict.ruling == Ruling::Duplicate)
            acknowledged.insert(verdict.id);
        else if (verdict.ruling == Ruling::Rejected) {
            refused.insert(verdict.id);
            cameSecond += verdict.why == Refusal::AlreadyDecided ? 1 : 0;
        }
}

bool Device::take(const QByteArray& answer, Fault fault)
{
    if (fault == Fault::CrashBefore) {
        crash();
        return false;
    }
    const auto taken = m_session->take(answer);
    if (taken)
        noteAcknowledged(answer);
    if (fault == Fault::CrashAfter || !taken) {
        crash();
        return false;
    }
    return true;
}

bool Device::takeOnFullDisk(const QByteArray& answer)
{
    const bool taken = m_session->take(answer).has_value();
    if (taken)
        noteAcknowledged(answer);
    return taken;
}

void Device::endSession()
{
    m_session.reset();
    m_store->caughtUp().waitForFinished(); // or it would run beside what comes next
}

void Device::crash()
{
    close();
    open();
}

void Device::keepImage()
{
    m_madeThen = made;
    m_refusedThen = refused;
    close();
    for (const QString& file : storeFiles) {
        const QString kept = m_dir + QStringLiteral("/image-") + file;
        QFile::remove(kept);
        QFile::copy(m_dir + u'/' + file, kept);
    }
    open();
}

bool Device::goBackToImage()
{
    if (!QFile::exists(m_dir + QStringLiteral("/image-store.db")))
        return false;
    wasRolledBack = true;
    made = m_madeThen;
    refused = m_refusedThen;
    close();
    for (const QString& file : storeFiles + QStringList{QStringLiteral("store.db-shm")}) {
        QFile::remove(m_dir + u'/' + file);
        QFile::copy(m_dir + QStringLiteral("/image-") + file, m_dir + u'/' + file);
    }
    open();
    return true;
}

} // namespace expediente::simulation
