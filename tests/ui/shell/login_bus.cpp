#include "tests/ui/shell/login_bus.h"

#include "tests/ui/shell/shell_fixture.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

#include <stdexcept>

namespace expediente::ui {

namespace {

constexpr int patienceMs = 30'000;
const QString service = QStringLiteral("org.freedesktop.login1");
const QString manager = QStringLiteral("/org/freedesktop/login1");
const QString mock = QStringLiteral("org.freedesktop.DBus.Mock");
const QString sessionId = QStringLiteral("c7");

void must(bool so, const char* what)
{
    if (!so)
        throw std::runtime_error(what);
}

} // namespace

LoginBus::LoginBus()
{
    m_bus.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"),
            QStringLiteral("--print-address=1")});
    must(m_bus.waitForReadyRead(patienceMs), "dbus-daemon does not start");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.readLine().trimmed());
    qputenv("XDG_SESSION_ID", sessionId.toLatin1());
    m_login.start(QStringLiteral("/usr/bin/python3"), // the one that Debian's package is for
        {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--template"),
            QStringLiteral("logind")});
    auto bus = QDBusConnection::systemBus();
    must(bus.isConnected(), "the bus was asked for too early in this process");
    must(eventually([&] { return bus.interface()->isServiceRegistered(service).value(); }),
        "logind is not played");
    call(manager, mock, QStringLiteral("AddSession"),
        {sessionId, QStringLiteral("seat0"), uint(1000), QStringLiteral("javier"), true});
}

LoginBus::~LoginBus()
{
    for (QProcess* process : {&m_login, &m_bus}) {
        process->terminate();
        process->waitForFinished(patienceMs);
    }
}

QVariantList LoginBus::call(const QString& path, const QString& interface, const QString& method,
    const QVariantList& arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    const auto reply = QDBusConnection::systemBus().call(message);
    must(reply.type() == QDBusMessage::ReplyMessage, "logind's part does not answer");
    return reply.arguments();
}

void LoginBus::prepareForSleep(bool begins)
{
    call(manager, mock, QStringLiteral("EmitSignal"),
        {QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"),
            QStringLiteral("b"), QVariantList{begins}});
}

void LoginBus::lockSession()
{
    call(manager + QStringLiteral("/session/") + sessionId, mock, QStringLiteral("EmitSignal"),
        {QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), QString(),
            QVariantList()});
}

QStringList LoginBus::inhibitors()
{
    const auto answer = call(manager, QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("ListInhibitors"), {});
    QStringList all;
    const auto list = answer.value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString what, who, why, mode;
        uint user = 0, process = 0;
        list.beginStructure();
        list >> what >> who >> why >> mode >> user >> process;
        list.endStructure();
        all << what + u' ' + mode;
    }
    list.endArray();
    return all;
}

} // namespace expediente::ui
