#include "core/store/queries/attachment_check.h"

#include <QCryptographicHash>

namespace expediente {

AttachmentCheck checkAttachments(Connection& connection)
{
    AttachmentCheck check;
    auto query = connection.query("SELECT sha256, bytes FROM attachment ORDER BY id");
    for (; query.next(); ++check.checked) {
        const auto bytes = query.view(1);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(bytes.toByteArray());
        if (hash.result() != query.bytes(0))
            check.damaged.push_back(query.bytes(0).toHex());
    }
    return check;
}

} // namespace expediente
