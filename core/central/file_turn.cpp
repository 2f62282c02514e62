#include "core/central/file_turn.h"

#include "core/store/database.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace expediente::central {

FileTurn::FileTurn(const QString& ledgerPath)
{
    const QString path = ledgerPath + QStringLiteral("-turn");
    m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_file < 0)
        throw StoreException(
            {ErrorCode::FileUnwritable, {path, QString::fromLocal8Bit(std::strerror(errno))}, {}});
    // As SQLite has it with its own files: made by root, they would shut the ledger's owner out.
    struct stat owner { };
    if (::geteuid() == 0 && ::stat(QFile::encodeName(ledgerPath).constData(), &owner) == 0) {
        [[maybe_unused]] const int given = ::fchown(m_file, owner.st_uid, owner.st_gid);
    }
    while (::flock(m_file, LOCK_EX) != 0 && errno == EINTR) { }
}

FileTurn::~FileTurn()
{
    ::close(m_file);
}

} // namespace expediente::central
