#include "ui/forms/document_file.h"

#include "core/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QPromise>
#include <QThreadPool>

namespace expediente::ui {
namespace {

Result<QByteArray> readWhole(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(ErrorCode::FileMissing, {path});
    if (info.size() > Store::maxAttachmentBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(Store::maxAttachmentBytes)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (bytes.isEmpty())
        return fail(ErrorCode::FileEmpty, {path});
    return bytes;
}

Result<DocumentAttached> attach(Store& store, const QString& path)
{
    const auto bytes = readWhole(path);
    if (!bytes)
        return fail(bytes.error());
    auto put = store.putAttachment(*bytes);
    const Result<QByteArray> hash = put.result();
    if (!hash)
        return fail(hash.error());
    const QString mime = QMimeDatabase().mimeTypeForFileNameAndData(path, *bytes).name();
    DocumentAttached document;
    document.name = QFileInfo(path).fileName().left(200);
    document.mime = mime;
    document.size = bytes->size();
    document.sha256 = *hash;
    document.kind =
        mime.startsWith(QStringLiteral("image/")) ? DocumentKind::Photo : DocumentKind::Other;
    return document;
}

} // namespace

QFuture<Result<DocumentAttached>> attachFile(Store& store, const QString& path)
{
    auto promise = std::make_shared<QPromise<Result<DocumentAttached>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, &store, path] {
        promise->addResult(attach(store, path));
        promise->finish();
    });
    return future;
}

} // namespace expediente::ui
