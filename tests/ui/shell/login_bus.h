#pragma once
#include <QProcess>
#include <QVariantList>

namespace expediente::ui {

/// A system bus of its own with systemd's logind played on it, in place of the machine's. Before
/// the first window of the process: who has asked for the bus once goes on with what they got.
class LoginBus {
public:
    LoginBus();
    ~LoginBus();

    /// As logind says it: PrepareForSleep, of the manager.
    void prepareForSleep(bool begins);
    /// The desktop locks the user's session.
    void lockSession();
    /// Who holds something back now, and how: "sleep delay".
    QStringList inhibitors();

private:
    QVariantList call(const QString& path, const QString& interface, const QString& method,
        const QVariantList& arguments);

    QProcess m_bus, m_login;
};

} // namespace expediente::ui
