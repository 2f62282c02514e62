#pragma once
#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QDate>
#include <QTemporaryDir>

namespace expediente::tour {

/// The day of the screens.
inline const QDate demoDay(2026, 11, 24);

/// A vault and a store of invented people in a folder of its own.
class DemoPlace {
public:
    explicit DemoPlace(int cases);
    QString dir() const { return m_folder.filePath(QStringLiteral("store")); }
    QString emptyDir() const { return m_folder.filePath(QStringLiteral("empty")); }
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static Secret passphrase();

private:
    QTemporaryDir m_folder;
};

} // namespace expediente::tour
