#include "ui/casefile/document_commands.h"

#include "core/store/attachments.h"
#include "core/store/store.h"
#include "ui/forms/document_file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>

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

Done writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
    return {};
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
    const ExportMade made{QStringLiteral("document"), formatOf(path), 1, {of}};
    whenReady(m_store.append({m_store.newFact(m_store.identity().agency, made)}), this,
        [this, document, path](const Result<Appended>& recorded) {
            if (recorded)
                writeCopy(document, path);
            else
                emit failed(recorded.error());
        });
}

void DocumentCommands::writeCopy(const DocumentAttached& document, const QString& path)
{
    auto written =
        m_store.askLater([sha256 = document.sha256, path](Connection& connection) -> Done {
            const auto bytes = bytesOf(connection, sha256);
            return bytes ? writeFile(path, *bytes) : Done(fail(bytes.error()));
        });
    whenReady(std::move(written), this, [this, path](const Done& done) {
        if (done)
            emit exported(path);
        else
            emit failed(done.error());
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
