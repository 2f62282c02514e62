#pragma once
#include "core/base/result.h"
#include "core/vault/key_slot.h"

#include <QDate>
#include <QTemporaryDir>

namespace expediente::tour {

/// The day of the screens.
inline const QDate demoDay(2026, 11, 24);

/// A vault and a store of invented people, or of none, in a folder of its own.
class DemoPlace {
public:
    explicit DemoPlace(int cases, bool ofSupervisor = false);
    QString dir() const { return m_folder.filePath(QStringLiteral("store")); }
    QString emptyDir() const { return m_folder.filePath(QStringLiteral("empty")); }
    static Secret passphrase();
    static constexpr KdfCost cheap{1, 8192}; ///< of every passphrase on the tour

private:
    QTemporaryDir m_folder;
};

} // namespace expediente::tour
