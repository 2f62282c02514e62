#pragma once
#include "ui/cases/case_list_model.h"
#include "ui/widgets/tone.h"

#include <QWidget>

class QProgressBar;

namespace expediente::ui {

class CaseExport;
class TextLabel;

/// What takes cases of the list out of the encryption: rows on the clipboard, the list as a file.
/// Asks before, records after. On screen it is the progress of an export, else hidden.
class CaseLeaving : public QWidget {
    Q_OBJECT
public:
    /// Up to this many rows on the clipboard are ordinary work, neither asked for nor recorded.
    static constexpr int ordinaryCopy = 20;
    static constexpr int largestCopy = 5000;

    CaseLeaving(const Services& services, const CaseListModel& model, QWidget* parent = nullptr);

    void copy(const std::vector<int>& rows);
    void exportList();
    bool isExporting() const;

signals:
    void done(const QString& sentence);
    void refused(const QString& sentence);

private:
    void chooseFile();
    void read(const std::vector<int>& rows);
    void copyRows(const std::vector<CaseRow>& rows);
    void putOnClipboard(const std::vector<CaseRow>& rows);
    void showProgress(qint64 cases, qint64 total);

    const Services& m_services;
    const CaseListModel& m_model;
    CaseExport* m_export;
    TextLabel* m_text;
    QProgressBar* m_bar;
    QString m_file;
    Latest m_rows;
};

} // namespace expediente::ui
