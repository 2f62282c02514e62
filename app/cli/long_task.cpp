#include "app/cli/long_task.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace expediente::cli {

namespace {

// A signal handler reaches nothing but what is static.
volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

} // namespace

LongTask::LongTask(QString what) : m_what(std::move(what)), m_onTerminal(isatty(STDERR_FILENO))
{
    stopAsked = 0;
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
}

LongTask::~LongTask()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (m_onTerminal && m_shown >= 0)
        std::fputs("\r\033[K", stderr);
}

bool LongTask::interrupted()
{
    return stopAsked != 0;
}

void LongTask::show(qint64 done, qint64 total)
{
    const int percent = total > 0 ? int(done * 100 / total) : 0;
    if (!m_onTerminal || percent == m_shown)
        return;
    m_shown = percent;
    std::fprintf(stderr, "\r\033[K%s %d %%", m_what.toUtf8().constData(), percent);
    std::fflush(stderr);
}

Progress LongTask::progress()
{
    Progress progress;
    progress.report = [this](qint64 done, qint64 total) { show(done, total); };
    progress.cancelled = [] { return interrupted(); };
    return progress;
}

} // namespace expediente::cli
