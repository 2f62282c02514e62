// expediente-seal: puts the agency's seal on one PDF, and ends. A process of its own because NSS
// holds one database a process and never lets go of its keys; what it is given and what it gives
// back goes through pipes and memory, never through files.
#include "core/vault/memory_hygiene.h"
#include "nss_place.h"

#include <poppler-form.h>
#include <poppler-qt6.h>
#include <poppler-version.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QColor>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <cstring>
#include <nss.h>
#include <sys/mman.h>
#include <unistd.h>

namespace {

enum Exit { Sealed = 0, BadRequest = 2, BadKey = 3, BadPdf = 4, NotSealed = 5 };

/// A file that is only memory, with a path for those who insist on one.
class MemoryFile {
public:
    explicit MemoryFile(const char* name) : m_fd(::memfd_create(name, 0)) { }
    ~MemoryFile() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(MemoryFile)

    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_fd); }
    bool write(const QByteArray& bytes)
    {
        QFile file;
        return file.open(m_fd, QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    int m_fd;
};

QByteArray readAll()
{
    QFile in;
    return in.open(stdin, QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QRectF rectOf(const QCborArray& values)
{
    return {values.at(0).toDouble(), values.at(1).toDouble(), values.at(2).toDouble(),
        values.at(3).toDouble()};
}

int seal(const QCborMap& request)
{
    const auto bytes = [&](const char* key) { return request[QLatin1String(key)].toByteArray(); };
    const auto text = [&](const char* key) { return request[QLatin1String(key)].toString(); };
    const auto place = NssPlace::with(bytes("pkcs12"), text("password").toUtf8());
    if (!place)
        return BadKey;
    Poppler::setNSSDir(QString::fromUtf8(place->url()));
    Poppler::setNSSPasswordCallback(
        [&](const char*) { return ::strdup(place->password().constData()); });
    const auto document = Poppler::Document::loadFromData(bytes("pdf"));
    if (!document || document->isLocked())
        return BadPdf;

    MemoryFile image("hands");
    MemoryFile sealed("sealed");
    Poppler::PDFConverter::NewSignatureData data;
    data.setCertNickname(QLatin1String(NssPlace::nickname));
    data.setPassword(QString::fromUtf8(place->password()));
    data.setPage(int(request[QStringLiteral("page")].toInteger()));
    data.setBoundingRectangle(rectOf(request[QStringLiteral("rect")].toArray()));
    data.setSignatureText(text("text"));
    data.setSignatureLeftText(QString());
    data.setFontSize(7);
    data.setFontColor(QColor(70, 70, 70));
    data.setBorderWidth(0);
    data.setReason(text("reason"));
    data.setLocation(text("location"));
    if (const QByteArray png = bytes("image"); !png.isEmpty()) {
        if (!image.write(png))
            return NotSealed;
        data.setImagePath(image.path());
    }
    const std::unique_ptr<Poppler::PDFConverter> converter(document->pdfConverter());
    converter->setOutputFileName(sealed.path());
    converter->setPDFOptions(Poppler::PDFConverter::WithChanges);
    if (!converter->sign(data))
        return NotSealed;
    QFile out;
    const QByteArray result = sealed.read();
    const bool written =
        out.open(stdout, QIODevice::WriteOnly) && out.write(result) == result.size() && out.flush();
    return written && !result.isEmpty() ? Sealed : NotSealed;
}

/// For the window's About, which can't ask these libraries itself.
int tellVersions()
{
    std::printf("poppler %s\nNSS %s\n", qPrintable(Poppler::Version::string()), NSS_GetVersion());
    return Sealed;
}

} // namespace

int main(int argc, char* argv[])
{
    expediente::forbidMemoryDumps();
    if (argc == 2 && !std::strcmp(argv[1], "--version"))
        return tellVersions();
    qputenv("QT_QPA_PLATFORM", "minimal");
    const QGuiApplication application(argc, argv);
    const QCborValue request = QCborValue::fromCbor(readAll());
    return request.isMap() ? seal(request.toMap()) : int(BadRequest);
}
