#include "ui/casefile/document_commands.h"

#include "core/base/private_files.h"
#include "core/store/attachments.h"
#include "core/store/store.h"
#include "ui/forms/document_file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>

namespace expediente::ui {
namespace {

constexpr int mostPictureMiB = 128; ///< decoded; a small file may claim to be a huge picture

Result<QByteArray> bytesOf(Connection& connection, const QByteArray& sha256)
{
    auto bytes = readAttachment(connection, sha256);
    if (!bytes)
        return fail(ErrorCode::NotFound, {QString::fromLatin1(sha256)});
    return std::move(*bytes);
}

QImage pictureOf(const QByteArray& bytes, QSize most)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(mostPictureMiB);
    const QImage image = reader.read();
    return image.isNull()
        ? image
        : image.scaled(image.size().boundedTo(most), Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QString formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix.isEmpty() ? QStringLiteral("file") : suffix.left(8);
}

} // namespace

DocumentCommands::DocumentCommands(Store& store, QObject* parent) : QObject(parent), m_store(store)
{
}

void DocumentCommands::take(const QString& path)
{
    m_taking.ask(attachFile(m_store, path), this, [this](const Result<DocumentAttached>& document) {
        if (document)
            emit taken(*document);
        else
            emit failed(document.error());
    });
}

void DocumentCommands::attach(CaseId to, const DocumentAttached& document)
{
    whenReady(m_store.append({m_store.newFact(to, document)}), this,
        [this, to](const Result<Appended>& appended) {
            if (appended)
                emit attached(to, appended->ids.front());
            else
                emit notAttached(to, appended.error());
        });
}

void DocumentCommands::exportCopy(CaseId of, const DocumentAttached& document, const QString& path)
{
    exportRecorded({QStringLiteral("document"), formatOf(path), 1, {of}}, path,
        [sha256 = document.sha256, path](Connection& connection) -> Done {
            const auto bytes = bytesOf(connection, sha256);
            return bytes ? saveWhole(path, *bytes) : Done(fail(bytes.error()));
        });
}

void DocumentCommands::exportScans(
    CaseId of, const CommitmentSigned& agreement, const QString& folder)
{
    exportRecorded({QStringLiteral("document"), QStringLiteral("scans"), 1, {of}}, folder,
        [agreement, folder](Connection& connection) -> Done {
            const QString name = QString(agreement.folio).replace(u'/', u'-');
            int number = 0;
            for (const QByteArray& scan : agreement.scans) {
                const auto bytes = bytesOf(connection, scan);
                if (!bytes)
                    return fail(bytes.error());
                const auto mime = QMimeDatabase().mimeTypeForData(*bytes);
                const QString suffix = mime.preferredSuffix().isEmpty() ? QStringLiteral("bin")
                                                                        : mime.preferredSuffix();
                QString path;
                do
                    path = QStringLiteral("%1/%2-%3.%4")
                               .arg(folder, name, QString::number(++number), suffix);
                while (QFile::exists(path));
                if (const auto written = saveWhole(path, *bytes); !written)
                    return written;
            }
            return {};
        });
}

void DocumentCommands::exportRecorded(
    const ExportMade& made, const QString& path, std::function<Done(Connection&)> write)
{
    whenReady(m_store.append({m_store.newFact(m_store.identity().agency, made)}), this,
        [this, path, write = std::move(write)](const Result<Appended>& recorded) {
            if (!recorded)
                return emit failed(recorded.error());
            whenReady(m_store.askLater(write), this, [this, path](const Done& done) {
                if (done)
                    emit exported(path);
                else
                    emit failed(done.error());
            });
        });
}

void DocumentCommands::preview(const DocumentAttached& document, QSize most)
{
    if (!document.mime.startsWith(QLatin1String("image/"))) {
        m_preview.drop();
        emit previewed({});
        return;
    }
    auto picture = m_store.askLater(
        [sha256 = document.sha256, most](Connection& connection) -> Result<QImage> {
            const auto bytes = bytesOf(connection, sha256);
            return bytes ? Result<QImage>(pictureOf(*bytes, most)) : fail(bytes.error());
        });
    m_preview.ask(std::move(picture), this, [this](const Result<QImage>& image) {
        // Without its likeness the document is still listed, and a copy says what is wrong.
        emit previewed(image.value_or(QImage()));
    });
}

} // namespace expediente::ui
