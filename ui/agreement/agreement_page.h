#pragma once
#include "ui/agreement/agreement_model.h"
#include "ui/text/reader_tongue.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace expediente::ui {

class PdfOutput;
class CopyPanel;
class DocumentView;
class EvidencePanel;
class IdentifierForm;
class InlineMessage;
class KeyStrip;
class LeaveBar;
class Panel;
class PrimaryButton;
class SignaturePanel;
class StepsBar;
class TextLabel;

/// The page that is turned towards the debtor: the agreement to read, the evidence, the pad, and in
/// the end the copy. It stands in place of the window's pages, shows nobody else and no verdict or
/// limit, and is left by the collector's passphrase alone.
class AgreementPage : public QWidget {
    Q_OBJECT
public:
    /// In the language of the country, whatever the rest of the window speaks.
    AgreementPage(const Services& services, CaseId caseId, FactId offer, const QString& country,
        QWidget* parent = nullptr);

    AgreementModel& model() { return *m_model; }
    QString title() const;

signals:
    void left();
    void titleChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHead(QVBoxLayout* column);
    void makeBody(QVBoxLayout* column);
    QWidget* makeRight();
    void makeFoot(QVBoxLayout* column);
    void makeKeys();
    void begin();
    void refresh();
    void showState();
    void showSummary();
    void showFailure();
    void focusNext();
    void showSignature();
    void identify();
    void closeForm();
    void askToLeave();
    void say(const Error& error);

    const ReaderTongue m_tongue;
    const Services m_services;
    AgreementModel* m_model;
    PdfOutput* m_output;
    TextLabel* m_folio;
    StepsBar* m_steps;
    QStackedWidget* m_body;
    QWidget* m_content;
    DocumentView* m_document;
    Panel* m_summary;
    TextLabel *m_plan, *m_discount, *m_total;
    QStackedWidget* m_right;
    QScrollArea* m_scroll;
    EvidencePanel* m_evidence;
    SignaturePanel* m_signature;
    CopyPanel* m_copy;
    IdentifierForm* m_identifier = nullptr; ///< made when first asked for
    InlineMessage* m_message;
    TextLabel *m_next, *m_replaces;
    PrimaryButton* m_sign;
    LeaveBar* m_leave;
    KeyStrip* m_strip;
};

} // namespace expediente::ui
