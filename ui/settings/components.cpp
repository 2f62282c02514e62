#include "ui/settings/components.h"

#include "core/store/queries/store_info.h"

#include <QGuiApplication>
#include <QSysInfo>

#include <csv.h>
#include <sodium.h>
#include <tl/expected.hpp>
#include <zip.h>

namespace expediente::ui {

namespace {

struct ComponentText {
    Q_DECLARE_TR_FUNCTIONS(ComponentText)
};

/// "OpenSSL 3.0.16 11 Feb 2025" gives "3.0.16".
QString numberIn(const QString& told)
{
    for (const QString& word : told.split(' ', Qt::SkipEmptyParts))
        if (word.at(0).isDigit())
            return word;
    return told;
}

} // namespace

std::vector<Component> componentsOf(const StoreInfo& info)
{
    return {
        {"Qt", QString::fromLatin1(qVersion()), "LGPL-3.0-only",
            ComponentText::tr("Window, print and text")},
        {"Qt Charts", QString::fromLatin1(qVersion()), "GPL-3.0-only", ComponentText::tr("Charts")},
        {"SQLCipher", numberIn(info.sqlcipher), "BSD-3-Clause",
            ComponentText::tr("Encrypted store")},
        {"SQLite", info.sqlite, "blessing", ComponentText::tr("Store and search")},
        {"SQLiteCpp", {}, "MIT", ComponentText::tr("Way to the store")},
        {"OpenSSL", numberIn(info.cryptography), "Apache-2.0",
            ComponentText::tr("Encryption of the store")},
        {"libsodium", QString::fromLatin1(sodium_version_string()), "ISC",
            ComponentText::tr("Passphrase, signatures, digests")},
        {"libzip", QString::fromLatin1(zip_libzip_version()), "BSD-3-Clause",
            ComponentText::tr("Evidence packs")},
        {"libphonenumber", {}, "Apache-2.0", ComponentText::tr("Telephone numbers")},
        {"libcsv", QStringLiteral("%1.%2.%3").arg(CSV_MAJOR).arg(CSV_MINOR).arg(CSV_RELEASE),
            "LGPL-2.1-or-later", ComponentText::tr("Creditors' files")},
        {"Mustache", {}, "BSL-1.0", ComponentText::tr("Templates of papers")},
        {"tl::expected",
            QStringLiteral("%1.%2.%3")
                .arg(TL_EXPECTED_VERSION_MAJOR)
                .arg(TL_EXPECTED_VERSION_MINOR)
                .arg(TL_EXPECTED_VERSION_PATCH),
            "CC0-1.0", ComponentText::tr("Errors")},
        {"Noto Sans", {}, "OFL-1.1", ComponentText::tr("Type")},
    };
}

std::vector<Component> componentsOfSeal(const QByteArray& told)
{
    QString poppler, nss;
    for (const QString& line : QString::fromUtf8(told).split('\n')) {
        if (line.startsWith(QStringLiteral("poppler ")))
            poppler = line.section(' ', 1, 1);
        else if (line.startsWith(QStringLiteral("NSS ")))
            nss = line.section(' ', 1, 1);
    }
    return {
        {"poppler", poppler, "GPL-2.0-or-later", ComponentText::tr("Seal on agreements")},
        {"NSS", nss, "MPL-2.0", ComponentText::tr("Seal on agreements")},
    };
}

QString aboutAsText(const std::vector<Component>& components, int schema)
{
    QStringList lines{
        QStringLiteral("Expediente " EXPEDIENTE_VERSION " (GPL-3.0-or-later)"),
        QStringLiteral("%1, %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                QGuiApplication::platformName()),
        QStringLiteral("store format %1").arg(schema),
    };
    for (const Component& component : components)
        lines << QStringLiteral("%1 %2 (%3)")
                     .arg(component.name,
                         component.version.isEmpty() ? QStringLiteral("-") : component.version,
                         component.licence);
    return lines.join('\n') + '\n';
}

} // namespace expediente::ui
