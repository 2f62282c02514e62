#pragma once
#include "core/base/error.h"
#include "core/casefile/case_file.h"
#include "ui/page/later.h"

#include <QImage>
#include <QObject>

#include <functional>

namespace expediente {
class Connection;
class Store;
} // namespace expediente

namespace expediente::ui {

/// What the Documents tab does with files and the store, without a widget. Files are read and
/// written off the GUI thread; what comes of it is told by signals. GUI thread.
class DocumentCommands : public QObject {
    Q_OBJECT
public:
    explicit DocumentCommands(Store& store, QObject* parent = nullptr);

    /// Puts a file's bytes into the store; it belongs to no case until it is attached.
    void take(const QString& path);
    /// A file still on its way in won't be told.
    void forget() { m_taking.drop(); }
    void attach(CaseId to, const DocumentAttached& document);
    /// Writes a copy outside of the encryption. The record that it was made comes first: without it
    /// nothing is written.
    void exportCopy(CaseId of, const DocumentAttached& document, const QString& path);
    /// The same for the photos or scans of what was signed with ink, numbered and named by the
    /// agreement's folio. Nothing that lies there already is written over.
    void exportScans(CaseId of, const CommitmentSigned& agreement, const QString& folder);
    /// A picture's likeness, at most `most` large; null for what is no picture. The latest question
    /// is answered only.
    void preview(const DocumentAttached& document, QSize most);

signals:
    void taken(const expediente::DocumentAttached& document);
    void attached(expediente::CaseId to, expediente::FactId id);
    void notAttached(expediente::CaseId to, const expediente::Error& error);
    void exported(const QString& path);
    void previewed(const QImage& image);
    void failed(const expediente::Error& error);

private:
    /// Puts it on record, then writes; `path` is what is told of it.
    void exportRecorded(
        const ExportMade& made, const QString& path, std::function<Done(Connection&)> write);

    Store& m_store;
    Latest m_taking, m_preview;
};

} // namespace expediente::ui
