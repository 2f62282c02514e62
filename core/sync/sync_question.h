#pragma once
#include <QByteArray>

namespace expediente {

/// One question to the server.
struct SyncQuestion {
    enum class What { Push, Pull, Offer, Upload, Download };

    What what = What::Pull;
    QByteArray body; ///< of the message, as core/wire writes it
};

} // namespace expediente
