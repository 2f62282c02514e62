#include "tests/acceptance/cli_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <stdexcept>
#include <sys/resource.h>

namespace expediente {

static void copyFiles(const QDir& from, const QString& into)
{
    QDir().mkpath(into);
    for (const auto& name : from.entryList(QDir::Files))
        if (!QFile::copy(from.filePath(name), QDir(into).filePath(name)))
            throw std::runtime_error("can't copy the demo store");
}

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

/// Where the demo's store lies that this very program made; one of another build goes.
static QDir demoMade()
{
    QDir bin(QStringLiteral(EXPEDIENTE_BIN));
    const QFileInfo program(bin.filePath(QStringLiteral("expediente-cli")));
    const QString name =
        QStringLiteral("demo-store-%1").arg(program.lastModified().toMSecsSinceEpoch());
    if (bin.exists(name))
        return bin.filePath(name);
    for (const auto& old : bin.entryList({QStringLiteral("demo-store-*")}, QDir::Dirs))
        QDir(bin.filePath(old)).removeRecursively();
    const CliFolder folder;
    const auto made = folder.onStore(initArguments());
    const auto filled = folder.onStore({QStringLiteral("demo"), QStringLiteral("--cases"),
        QStringLiteral("150"), QStringLiteral("--seed"), QStringLiteral("7")});
    if (made.status != 0 || filled.status != 0)
        throw std::runtime_error((made.err + filled.err).toStdString());
    // Under its name once it is whole; who comes second finds that of the first.
    QTemporaryDir part(bin.filePath(QStringLiteral("demo-making-XXXXXX")));
    copyFiles(folder.store(), part.path());
    bin.rename(part.path(), name);
    return bin.filePath(name);
}

void CliFolder::copyDemoStore(const CliFolder& into)
{
    copyFiles(demoMade().path(), into.store());
}

} // namespace expediente
