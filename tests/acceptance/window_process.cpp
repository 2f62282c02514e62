#include "tests/acceptance/window_process.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <stdexcept>
#include <sys/resource.h>

namespace expediente {

namespace {

constexpr qint64 patienceMs = 60'000;
constexpr qint64 chunk = 1024 * 1024;

std::vector<QByteArray> formsOf(const QString& text)
{
    std::vector<QByteArray> forms;
    for (const QString& form : {text, text.toLower(), text.toUpper()}) {
        forms.push_back(form.toUtf8());
        forms.emplace_back(
            reinterpret_cast<const char*>(form.utf16()), form.size() * qsizetype(sizeof(char16_t)));
    }
    return forms;
}

bool holdsAny(QByteArrayView bytes, const std::vector<QByteArray>& forms)
{
    return std::any_of(forms.begin(), forms.end(), [&](const QByteArray& form) {
        return ::memmem(bytes.data(), size_t(bytes.size()), form.data(), size_t(form.size()));
    });
}

/// In overlapping pieces, so that nothing hides on a border.
bool streamHolds(QFile& file, qint64 from, qint64 to, const std::vector<QByteArray>& forms)
{
    qint64 longest = 0;
    for (const QByteArray& form : forms)
        longest = std::max<qint64>(longest, form.size());
    QByteArray piece(chunk + longest, Qt::Uninitialized);
    for (qint64 at = from; at < to; at += chunk) {
        if (!file.seek(at))
            return false;
        const qint64 got = file.read(piece.data(), std::min<qint64>(piece.size(), to - at));
        if (got > 0 && holdsAny(QByteArrayView(piece).first(got), forms))
            return true;
    }
    return false;
}

bool memoryHoldsAny(qint64 pid, const std::vector<QByteArray>& forms)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(pid));
    QFile memory(QStringLiteral("/proc/%1/mem").arg(pid));
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw std::runtime_error("the memory of the window can't be read");
    for (const QByteArray& line : maps.readAll().split('\n')) {
        // What is mapped from a file and never written is the file's.
        const auto words = line.simplified().split(' ');
        if (words.size() < 5 || !words[1].startsWith('r')
            || (words[4] != "0" && !words[1].contains('w')))
            continue;
        const auto range = words[0].split('-');
        if (streamHolds(memory, qint64(range[0].toULongLong(nullptr, 16)),
                qint64(range[1].toULongLong(nullptr, 16)), forms))
            return true;
    }
    return false;
}

} // namespace

bool memoryHolds(qint64 pid, const QString& text)
{
    return memoryHoldsAny(pid, formsOf(text));
}

bool memoryHolds(qint64 pid, const QByteArray& bytes)
{
    return memoryHoldsAny(pid, {bytes});
}

bool mayReadMemory(qint64 pid)
{
    return QFile(QStringLiteral("/proc/%1/mem").arg(pid)).open(QIODevice::ReadOnly);
}

QStringList filesWith(const QString& folder, const QString& text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && streamHolds(file, 0, file.size(), formsOf(text)))
            found << file.fileName();
    }
    return found;
}

void WindowProcess::waitUntil(const char* what, const std::function<bool()>& condition)
{
    QElapsedTimer waited;
    waited.start();
    while (!condition())
        if (waited.elapsed() > patienceMs)
            throw std::runtime_error(std::string("waited in vain: ") + what);
}

WindowProcess::WindowProcess(const QString& folder, const QStringList& arguments)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_screen.start(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
            QStringLiteral("0"), QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"),
            QStringLiteral("tcp"), QStringLiteral("-noreset")});
    QByteArray display;
    while (!display.endsWith('\n')) {
        if (!m_screen.waitForReadyRead(int(patienceMs)))
            throw std::runtime_error("Xvfb does not start");
        display += m_screen.readAllStandardOutput();
    }
    const QDir home(folder);
    for (const char* name : {"config", "cache", "data", "run", "tmp"})
        home.mkpath(QLatin1String(name));
    QFile::setPermissions(home.filePath(QStringLiteral("run")),
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const std::pair<const char*, QString> set[] = {
        {"DISPLAY", u':' + QString::fromLatin1(display.trimmed())},
        {"QT_QPA_PLATFORM", QStringLiteral("xcb")}, {"HOME", folder},
        {"XDG_CONFIG_HOME", home.filePath(QStringLiteral("config"))},
        {"XDG_CACHE_HOME", home.filePath(QStringLiteral("cache"))},
        {"XDG_DATA_HOME", home.filePath(QStringLiteral("data"))},
        {"XDG_RUNTIME_DIR", home.filePath(QStringLiteral("run"))},
        {"TMPDIR", home.filePath(QStringLiteral("tmp"))}};
    for (const auto& [name, value] : set)
        m_environment.insert(QLatin1String(name), value);
    m_program.setProcessEnvironment(m_environment);
    m_program.setProcessChannelMode(QProcess::MergedChannels);
    m_program.setWorkingDirectory(folder);
    // Whoever starts it may want core dumps: the program must not give any.
    m_program.setChildProcessModifier([] {
        const rlimit any{RLIM_INFINITY, RLIM_INFINITY};
        ::setrlimit(RLIMIT_CORE, &any);
    });
    m_program.start(QStringLiteral(EXPEDIENTE_BIN "/expediente"), arguments);
    if (!m_program.waitForStarted())
        throw std::runtime_error("the window does not start");
}

WindowProcess::~WindowProcess()
{
    for (QProcess* process : {&m_program, &m_screen}) {
        process->kill();
        process->waitForFinished();
    }
}

QByteArray WindowProcess::output()
{
    m_program.waitForReadyRead(0);
    m_output += m_program.readAll();
    return m_output;
}

QByteArray WindowProcess::xdotool(const QStringList& arguments)
{
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.start(QStringLiteral("xdotool"), arguments);
    if (!tool.waitForFinished(int(patienceMs)))
        throw std::runtime_error("xdotool does not answer");
    return tool.readAllStandardOutput().trimmed();
}

QString WindowProcess::window()
{
    const auto found = xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
        QStringLiteral("--name"), QStringLiteral("^Expediente")});
    return QString::fromLatin1(found.split('\n').front());
}

bool WindowProcess::isRunning()
{
    return !m_program.waitForFinished(0) && m_program.state() == QProcess::Running;
}

QString WindowProcess::title()
{
    const QString id = window();
    return id.isEmpty() ? QString()
                        : QString::fromUtf8(xdotool({QStringLiteral("getwindowname"), id}));
}

void WindowProcess::keys(const QStringList& names)
{
    xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), window()});
    xdotool(QStringList{QStringLiteral("key")} + names);
}

void WindowProcess::type(const QString& text)
{
    xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("5"), text});
}

} // namespace expediente
