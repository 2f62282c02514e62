#include "tests/acceptance/cli_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <stdexcept>
#include <sys/resource.h>

namespace expediente {

CliFolder::CliFolder() : m_environment(QProcessEnvironment::systemEnvironment())
{
    setEnvironment(QStringLiteral("EXPEDIENTE_PASSPHRASE_FILE"),
        write(QStringLiteral("passphrase"), "grapa batería correcta\n"));
    setEnvironment(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
}

void CliFolder::setEnvironment(const QString& name, const QString& value)
{
    m_environment.insert(name, value);
}

QString CliFolder::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("can't write a test file");
    return file.fileName();
}

std::unique_ptr<QProcess> CliFolder::start(
    const QStringList& arguments, const std::function<void(QProcess&)>& prepare) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    if (prepare)
        prepare(*process);
    process->start(QStringLiteral(EXPEDIENTE_BIN "/expediente-cli"), arguments);
    if (!process->waitForStarted())
        throw std::runtime_error("expediente-cli does not start");
    return process;
}

bool CliFolder::waitUntilWriting(QProcess& process) const
{
    constexpr qint64 severalTransactions = 4 * 1024 * 1024;
    const QString log = store() + QStringLiteral("/store.db-wal");
    while (QFileInfo(log).size() < severalTransactions)
        if (process.waitForFinished(5) || process.state() == QProcess::NotRunning)
            return false;
    return true;
}

CliRun CliFolder::finish(QProcess& process, const QByteArray& input)
{
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

CliRun CliFolder::run(const QStringList& arguments, const QByteArray& input) const
{
    return finish(*start(arguments), input);
}

QStringList CliFolder::onThisStore(QStringList arguments) const
{
    return arguments << QStringLiteral("--store") << store() << QStringLiteral("--today")
                     << QStringLiteral("2026-11-24");
}

CliRun CliFolder::onStore(QStringList arguments, const QByteArray& input) const
{
    return run(onThisStore(std::move(arguments)), input);
}

CliRun CliFolder::onStoreWithin(qint64 bytes, const QStringList& arguments) const
{
    const auto limit = [bytes](QProcess& process) {
        process.setChildProcessModifier([bytes] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit most{rlim_t(bytes), rlim_t(bytes)};
            ::setrlimit(RLIMIT_FSIZE, &most);
        });
    };
    return finish(*start(onThisStore(arguments), limit), {});
}

CliRun CliFolder::onStoreInto(const QString& output, const QStringList& arguments) const
{
    const auto redirect = [&](QProcess& process) { process.setStandardOutputFile(output); };
    return finish(*start(onThisStore(arguments), redirect), {});
}

void CliFolder::copyDemoStore(const CliFolder& into)
{
    static const auto original = [] {
        auto folder = std::make_unique<CliFolder>();
        const auto made = folder->onStore(initArguments());
        const auto filled = folder->onStore({QStringLiteral("demo"), QStringLiteral("--cases"),
            QStringLiteral("150"), QStringLiteral("--seed"), QStringLiteral("7")});
        if (made.status != 0 || filled.status != 0)
            throw std::runtime_error((made.err + filled.err).toStdString());
        return folder;
    }();
    QDir().mkpath(into.store());
    const QDir from(original->store());
    for (const auto& name : from.entryList(QDir::Files))
        if (!QFile::copy(from.filePath(name), QDir(into.store()).filePath(name)))
            throw std::runtime_error("can't copy the demo store");
}

} // namespace expediente
