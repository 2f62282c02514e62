#pragma once
#include "ui/casefile/list_tab.h"
#include "ui/page/services.h"

class QComboBox;
class QLineEdit;

namespace expediente::ui {

class DocumentCommands;
class InlineMessage;
class TextLabel;

/// Papers and pictures of a case, kept in the encrypted store. What is to be seen outside of the
/// program leaves the encryption: that is asked for, and recorded.
class DocumentsTab : public ListTab {
    Q_OBJECT
public:
    explicit DocumentsTab(const Services& services, QWidget* parent = nullptr);
    ~DocumentsTab() override;

    void setCase(const std::shared_ptr<const OpenCase>& open) override;

public slots:
    void attach(); ///< asks for a file
    void exportChosen();

signals:
    void evidenceRequested(); ///< of the whole case

protected:
    QString caption() const override;
    std::vector<Row> rows() const override;
    Details details(FactId id) override;
    void emptyAction() override { attach(); }
    void rowOpened(FactId) override { exportChosen(); }

private:
    void makeBar();
    void showTaken(const DocumentAttached& document);
    void saveTaken();
    void showAttached(CaseId to, FactId id);
    void giveBackTaken(CaseId to, const Error& error);
    void setSaving(bool saving);
    void dropTaken();
    std::optional<DocumentAttached> document(FactId id) const;
    QString timestampWords(const Commitment& agreement) const;
    Details agreementDetails(const Commitment& agreement) const;

    const Services m_services;
    DocumentCommands* m_commands;
    InlineMessage* m_message;
    QWidget* m_bar; ///< what the file just chosen is, before it is attached
    TextLabel* m_name;
    QComboBox* m_kind;
    QLineEdit* m_note;
    QLabel* m_picture;
    Button *m_handOver, *m_void;
    std::optional<DocumentAttached> m_taken;
    bool m_saving = false; ///< m_taken is on its way to the case
};

} // namespace expediente::ui
