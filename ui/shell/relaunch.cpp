#include "ui/shell/relaunch.h"

#include <vector>

#include <unistd.h>

namespace expediente::ui {

QList<QByteArray> relaunchArguments(const QList<QByteArray>& arguments)
{
    QList<QByteArray> kept;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QByteArray& argument = arguments.at(i);
        bool ours = argument == lockedOption;
        for (const QByteArray& option : {QByteArray("--language"), QByteArray("--theme")}) {
            ours = ours || argument == option || argument.startsWith(option + '=');
            if (argument == option)
                ++i; // its value
        }
        if (!ours)
            kept << argument;
    }
    kept << QByteArray(lockedOption);
    return kept;
}

void relaunch(const QList<QByteArray>& arguments)
{
    QList<QByteArray> kept = relaunchArguments(arguments);
    std::vector<char*> argv;
    for (QByteArray& argument : kept)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    // A library's open file must not live on in the locked process.
    constexpr unsigned int firstOwn = 3;
    close_range(firstOwn, ~0U, CLOSE_RANGE_CLOEXEC);
    // By the link rather than by its name, which an update may have given to another file.
    execv("/proc/self/exe", argv.data());
}

} // namespace expediente::ui
