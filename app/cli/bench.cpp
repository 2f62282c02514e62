#include "app/cli/commands.h"
#include "app/cli/console.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace expediente::cli {

namespace {

/// Measuring is a program of its own, which no package has to carry: this becomes it.
int bench(const std::vector<std::string>& arguments)
{
    const QByteArray program = QFile::encodeName(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("expediente-bench")));
    std::vector<char*> argv{const_cast<char*>(program.constData())};
    for (const auto& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    execv(program.constData(), argv.data());
    complain(errno == ENOENT
            ? Cli::tr("Measuring is not part of this installation. In the source tree, ./dev bench "
                      "builds it and runs it.")
            : Cli::tr("Measuring could not be started: %1.")
                  .arg(QString::fromLocal8Bit(std::strerror(errno))));
    return BadInput;
}

} // namespace

void addBench(CLI::App& app, Chosen& chosen)
{
    auto* command = addCommand(
        app, "bench", Cli::tr("Measure speed beside bare counterparts; a name measures only that"));
    // Its own options are the measuring program's business, --help included.
    command->prefix_command();
    command->set_help_flag();
    command->callback([command, &chosen] {
        chosen = [arguments = command->remaining()] { return bench(arguments); };
    });
}

} // namespace expediente::cli
