#include "ui/print/sealing.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace expediente::ui {

namespace {

constexpr int mostMs = 60'000;
constexpr auto installedAt = "/../libexec/expediente/expediente-seal";

QByteArray encoded(const SealRequest& request, const SealCertificate& certificate)
{
    const QRectF& place = request.place;
    const QCborMap map{
        {QStringLiteral("pdf"), request.pdf},
        {QStringLiteral("image"), request.hands},
        {QStringLiteral("pkcs12"), certificate.pkcs12},
        {QStringLiteral("password"), QString::fromLatin1(certificate.password)},
        {QStringLiteral("page"), request.page},
        {QStringLiteral("rect"), QCborArray{place.x(), place.y(), place.width(), place.height()}},
        {QStringLiteral("text"), request.text},
        {QStringLiteral("reason"), request.reason},
        {QStringLiteral("location"), request.location},
    };
    return map.toCborValue().toCbor();
}

tl::unexpected<Error> notSealed(const char* what)
{
    return fail(ErrorCode::SealFailed, {QLatin1String(what)});
}

} // namespace

QString sealProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    const QString beside = here + QStringLiteral("/expediente-seal");
    return QFileInfo::exists(beside) ? beside : here + QLatin1String(installedAt);
}

Result<QByteArray> sealed(
    const SealRequest& request, const SealCertificate& certificate, const QString& program)
{
    QProcess process;
    // Its key goes through the pipe, and nothing of this one's surroundings is its business.
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {});
    if (!process.waitForStarted(mostMs))
        return notSealed("program");
    process.write(encoded(request, certificate));
    process.closeWriteChannel();
    if (!process.waitForFinished(mostMs)) {
        process.kill();
        process.waitForFinished(mostMs);
        return notSealed("program");
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return notSealed("program");
    if (process.exitCode() != 0)
        return notSealed(process.exitCode() == 3 ? "key"
                : process.exitCode() == 4        ? "pdf"
                                                 : "seal");
    const QByteArray pdf = process.readAllStandardOutput();
    // What was shown and hashed must still be there, byte for byte.
    if (!pdf.startsWith(request.pdf) || pdf.size() == request.pdf.size())
        return notSealed("seal");
    return pdf;
}

} // namespace expediente::ui
