#include "core/central/file_turn.h"

#include "core/store/database.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace expediente::central {

FileTurn::FileTurn(const QString& ledgerPath)
{
    const QString path = ledgerPath + QStringLiteral("-turn");
    m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file < 0)
        throw StoreException(
            {ErrorCode::FileUnwritable, {path, QString::fromLocal8Bit(std::strerror(errno))}, {}});
    while (::flock(m_file, LOCK_EX) != 0 && errno == EINTR) { }
}

FileTurn::~FileTurn()
{
    ::close(m_file);
}

} // namespace expediente::central
