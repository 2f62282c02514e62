#include "ui/shell/sleep_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <unistd.h>

namespace expediente::ui {

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString managerInterface = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");

QDBusMessage managerCall(const QString& method, const QVariantList& arguments)
{
    auto call = QDBusMessage::createMethodCall(service, managerPath, managerInterface, method);
    call.setArguments(arguments);
    return call;
}

/// By its name where the desktop gives one: a program that was started by the user's own systemd
/// belongs to no session by its process.
QDBusMessage sessionCall()
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    return id.isEmpty() ? managerCall(QStringLiteral("GetSessionByPID"), {uint(getpid())})
                        : managerCall(QStringLiteral("GetSession"), {id});
}

} // namespace

/// Logind takes it as given back once every copy of the file is closed, also when the process ends
/// or is replaced.
struct SleepWatch::Inhibitor {
    QDBusUnixFileDescriptor file;
};

SleepWatch::SleepWatch(QObject* parent) : QObject(parent)
{
    auto bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    m_connected = bus.connect(service, managerPath, managerInterface,
        QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    followSession();
}

SleepWatch::~SleepWatch() = default;

void SleepWatch::followSession()
{
    auto* answer =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(sessionCall()), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        if (session.isError())
            return; // started without a session: nobody locks it
        QDBusConnection::systemBus().connect(service, session.value().path(), sessionInterface,
            QStringLiteral("Lock"), this, SLOT(onLock()));
    });
}

void SleepWatch::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        askInhibitor();
    else
        m_inhibitor.reset();
}

bool SleepWatch::holdsSleepBack() const
{
    return m_inhibitor != nullptr;
}

void SleepWatch::askInhibitor()
{
    if (!m_connected)
        return;
    const QVariantList arguments{QStringLiteral("sleep"), QStringLiteral("Expediente"),
        tr("The case files are closed before the machine sleeps"), QStringLiteral("delay")};
    auto* answer = new QDBusPendingCallWatcher(
        QDBusConnection::systemBus().asyncCall(managerCall(QStringLiteral("Inhibit"), arguments)),
        this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &SleepWatch::takeInhibitor);
}

void SleepWatch::takeInhibitor(QDBusPendingCallWatcher* answer)
{
    answer->deleteLater();
    const QDBusPendingReply<QDBusUnixFileDescriptor> given = *answer;
    if (m_active && !given.isError() && given.value().isValid())
        m_inhibitor = std::make_unique<Inhibitor>(given.value());
}

void SleepWatch::onPrepareForSleep(bool begins)
{
    if (begins && m_active)
        emit sleeping();
}

void SleepWatch::onLock()
{
    if (m_active)
        emit locking();
}

} // namespace expediente::ui
