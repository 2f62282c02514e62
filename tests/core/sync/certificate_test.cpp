#include "app/server/certificate.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace expediente;
using namespace expediente::server;

namespace {

mode_t modeOf(const QString& path)
{
    struct stat about { };
    REQUIRE(::stat(QFile::encodeName(path).constData(), &about) == 0);
    return about.st_mode & 07777;
}

} // namespace

TEST_CASE("a certificate is made for names and addresses, and never the same twice")
{
    const CertificateWish wish{.names = {QStringLiteral("sync.example.mx"),
                                   QStringLiteral("10.0.0.5"), QStringLiteral("::1")}};
    const auto one = makeCertificate(wish).value();
    const auto two = makeCertificate(wish).value();
    CHECK(one.certificate.startsWith("-----BEGIN CERTIFICATE-----"));
    CHECK(one.key.startsWith("-----BEGIN PRIVATE KEY-----"));
    const auto print = fingerprintOf(one.certificate).value();
    CHECK(print.size() == 32 * 3 - 1);
    CHECK(print.at(2) == u':');
    CHECK(print == fingerprintOf(one.certificate + two.certificate).value());
    CHECK(print != fingerprintOf(two.certificate).value());
    CHECK_FALSE(fingerprintOf(one.key));
    CHECK_FALSE(fingerprintOf({}));
}

TEST_CASE("a name that would mean more to OpenSSL is refused")
{
    for (const char* name :
        {"", "a,DNS:b", "a b", "a\nb", "*", "-a", "a..b", "\xc3\xb1", "@section"})
        CHECK_FALSE(makeCertificate({.names = {QString::fromUtf8(name)}}));
    CHECK_FALSE(makeCertificate({}));
}

TEST_CASE("certificate and key are for nobody else's eyes, and never written over")
{
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(QStringLiteral("c.pem"));
    const QString key = folder.filePath(QStringLiteral("k.pem"));
    const auto made = makeCertificate({.names = {QStringLiteral("a")}}).value();
    REQUIRE(writeCertificate(made, certificate, key));
    CHECK(modeOf(certificate) == 0600);
    CHECK(modeOf(key) == 0600);
    QFile file(key);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == made.key);

    const auto again = writeCertificate(made, certificate, key);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::FileUnwritable);
    const QString other = folder.filePath(QStringLiteral("other.pem"));
    CHECK_FALSE(writeCertificate(made, certificate, other));
    CHECK_FALSE(QFile::exists(other));
    CHECK(QFile::exists(key));
}
