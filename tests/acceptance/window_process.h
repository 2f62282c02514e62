#pragma once
#include <QProcess>
#include <QString>

#include <functional>

namespace expediente {

/// The window of the program as people run it, on a screen of its own that nobody sees, driven by
/// keys from outside. Throws when something does not come about.
class WindowProcess {
public:
    /// `folder` becomes its home, with its caches, settings and temporary files.
    WindowProcess(const QString& folder, const QStringList& arguments);
    ~WindowProcess();

    qint64 pid() const { return m_program.processId(); }
    QString title(); ///< of the window on the screen; empty when there is none
    void keys(const QStringList& names); ///< as xdotool calls them: "ctrl+k"
    void type(const QString& text); ///< into what has the keyboard
    bool isRunning();
    /// What it has written so far.
    QByteArray output();

    /// Asks again and again; throws after a long while, naming what was waited for.
    static void waitUntil(const char* what, const std::function<bool()>& condition);

private:
    QByteArray xdotool(const QStringList& arguments);
    QString window();

    QProcess m_screen, m_program;
    QProcessEnvironment m_environment;
    QByteArray m_output;
};

/// Memory of a process that it could write itself, searched for a text: in UTF-8 and UTF-16, as it
/// stands, in capitals and in small letters. Needs the right to read it, as root has.
bool memoryHolds(qint64 pid, const QString& text);
bool memoryHolds(qint64 pid, const QByteArray& bytes);
/// Whether this user may read the memory of such a process at all.
bool mayReadMemory(qint64 pid);
/// Files below a folder that hold the text, likewise.
QStringList filesWith(const QString& folder, const QString& text);

} // namespace expediente
