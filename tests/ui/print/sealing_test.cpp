// The seal, by the real program, checked by the public one (pdfsig).
#include "core/evidence/pdf_seal.h"
#include "core/store/seals.h"
#include "tests/core/papers/sample_agreement.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"
#include "tests/ui/print/paper_reader.h"
#include "ui/print/agreement_layout.h"
#include "ui/print/sealing.h"

#include <catch2/catch_test_macros.hpp>

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace expediente;
using namespace expediente::ui;

namespace {

const Moment now = Moment::noon({2026, 11, 24}, QTimeZone("America/Mexico_City"));

SealCertificate certificate()
{
    static const auto made =
        makeSealCertificate(QStringLiteral("Puente Claro"), QStringLiteral("Javier Ortega"), now);
    return made.value();
}

SealRequest request()
{
    SealRequest request;
    request.pdf = agreementPdf(sample::agreement(), formatter(), AgreementPrint::Final)->bytes;
    QImage hands(600, 200, QImage::Format_ARGB32);
    hands.fill(Qt::transparent);
    QBuffer png(&request.hands);
    png.open(QIODevice::WriteOnly);
    hands.save(&png, "PNG");
    request.page = 1;
    request.place = {0.1, 0.6, 0.4, 0.1};
    request.text = QStringLiteral("Sello de integridad");
    request.reason = QStringLiteral("Integridad del documento");
    return request;
}

QString pdfsig(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("convenio.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    return run(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), path});
}

} // namespace

TEST_CASE("a sealed PDF begins with the bytes that were shown, and pdfsig calls it valid")
{
    const auto asked = request();
    const auto pdf = sealed(asked, certificate());
    REQUIRE(pdf);
    CHECK(pdf->startsWith(asked.pdf));
    const QString said = pdfsig(*pdf);
    INFO(said.toStdString());
    CHECK(said.contains(QStringLiteral("Signature is Valid")));
    CHECK(said.contains(QStringLiteral("Total document signed")));
    CHECK(soundSealOf(*pdf) == PdfSeal{certificate().fingerprint()});
}

TEST_CASE("one changed byte of a sealed PDF, and pdfsig says so")
{
    auto pdf = sealed(request(), certificate()).value();
    for (const qsizetype at : {qsizetype(1'000), pdf.size() / 3}) {
        QByteArray changed = pdf;
        changed[at] = char(changed[at] ^ 1);
        const QString said = pdfsig(changed);
        INFO(said.toStdString());
        CHECK_FALSE(said.contains(QStringLiteral("Signature is Valid")));
        CHECK_FALSE(soundSealOf(changed));
    }
    CHECK_FALSE(soundSealOf(pdf + '\n')); // added behind it
    CHECK_FALSE(soundSealOf(request().pdf));
}

TEST_CASE(
    "an expired certificate seals nothing more: another is made, and old seals stay checkable")
{
    TemporaryStore store;
    store.clock().set(now);
    const auto first = sealOf(*store).value();
    const auto old = sealed(request(), first).value();
    store.clock().set(Moment::noon(first.to, QTimeZone("America/Mexico_City")));
    CHECK(sealOf(*store)->fingerprint() == first.fingerprint()); // its last day

    store.clock().set(Moment::noon(first.to.addDays(1), QTimeZone("America/Mexico_City")));
    const auto second = sealOf(*store).value();
    CHECK(second.fingerprint() != first.fingerprint());
    CHECK(second.holdsOn(first.to.addDays(1)));
    CHECK(sealOf(*store)->fingerprint() == second.fingerprint()); // and only one
    CHECK(pdfsig(old).contains(QStringLiteral("Signature is Valid")));
}

TEST_CASE("what can't be sealed says what was wrong and gives nothing")
{
    auto broken = request();
    broken.pdf = "no PDF at all";
    CHECK(sealed(broken, certificate()).error().args.value(0) == QStringLiteral("pdf"));
    auto other = certificate();
    other.password = "another";
    CHECK(sealed(request(), other).error().args.value(0) == QStringLiteral("key"));
    CHECK(sealed(request(), certificate(), QStringLiteral("/nowhere/at/all")).error().args.value(0)
        == QStringLiteral("program"));
}
