#pragma once
#include "ui/forms/copy_mail.h"
#include "ui/forms/field_form.h"

namespace expediente::ui {

class ChoiceEdit;
class PdfOutput;
class TextLabel;
struct OutgoingPdf;

/// A copy of an agreement for somebody who signed it, long after they did: on paper, as a file or
/// by e-mail, recorded once it is out; or on record only, where it was handed over by other means.
class CopyForm : public FieldForm {
    Q_OBJECT
public:
    explicit CopyForm(const Services& services, QWidget* parent = nullptr);

    void save() override;

protected:
    void caseChanged() override;
    void refresh() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Copy recorded"); }

private:
    const Commitment* agreement() const; ///< that holds; null otherwise
    CopyWay way() const;
    const PersonFile* receiver() const;
    std::optional<CopyMail> mail() const;
    bool check(); ///< having shown what is wrong
    CopyDelivered copy() const;
    void handOver(const OutgoingPdf& paper, const CopyDelivered& copy, const QUrl& message);
    void record(CaseId of, const CopyDelivered& copy, const QUrl& message);

    TextLabel* m_which;
    ChoiceEdit *m_how, *m_to;
    Field *m_howField, *m_toField;
    PdfOutput* m_output;
    Latest m_reading;
};

} // namespace expediente::ui
