#pragma once
#include "core/exchange/file_preview.h"
#include "core/exchange/profile_shelf.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QSpinBox;
class QTableView;

namespace expediente::ui {

class BecomesDelegate;
class ColumnsModel;
class Field;
class InlineMessage;
class LineEdit;

/// Step 2: whose file it is, how it is written, and what each of its columns becomes, as guessed
/// and then corrected. Knows no store; gives a mapping to import by.
class ColumnsPanel : public Panel {
    Q_OBJECT
public:
    explicit ColumnsPanel(const Services& services, QWidget* parent = nullptr);

    /// Its columns are guessed, unless it is the same table read in another way.
    void showPreview(const FilePreview& preview);
    void showRefusal(const QString& sentence);
    /// Names to choose from: those of known profiles, with their keys and zones.
    void setCreditors(const std::vector<CreditorBody>& creditors);

    ProfileDraft draft() const;
    /// What has to be said first: "Creditor", "Account number"; empty when nothing.
    QStringList missing() const;
    bool remembers() const; ///< the mapping is to be kept after importing
    void focusColumns();

signals:
    void edited();
    void readingChanged(const expediente::PreviewRequest& request); ///< look at the file again

private:
    void buildSettings();
    void buildTable();
    QComboBox* addChoice(const char* name, const QString& caption, int row, int column);
    void showSettings();
    void askAgain();
    void updateMessage();
    void openChoices(const QModelIndex& index);

    const Services& m_services;
    FilePreview m_preview;
    std::vector<CreditorBody> m_creditors;
    QGridLayout* m_settings;
    std::map<QString, Field*> m_fields;
    QComboBox *m_creditor, *m_kind, *m_currency, *m_sheet, *m_encoding, *m_delimiter, *m_decimal,
        *m_dates;
    QSpinBox* m_headerRow;
    InlineMessage* m_message;
    ColumnsModel* m_model;
    BecomesDelegate* m_becomes;
    QTableView* m_table;
    QCheckBox* m_remember;
    LineEdit* m_name;
    bool m_named = false; ///< by the user
};

} // namespace expediente::ui
