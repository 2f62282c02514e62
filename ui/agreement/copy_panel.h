#pragma once
#include "ui/agreement/agreement_model.h"
#include "ui/forms/copy_mail.h"
#include "ui/widgets/panel.h"

namespace expediente::ui {

class PdfOutput;
class Chip;
class TextLabel;

/// After the signature: what was sealed, and the copy for the person, on paper, as a file or by
/// e-mail. Each way is recorded once it is done.
class CopyPanel : public Panel {
    Q_OBJECT
public:
    CopyPanel(AgreementModel& model, PdfOutput& output, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();

signals:
    void leaveRequested();

private:
    /// The label of its hint.
    TextLabel* addWay(IconName icon, const QString& title, const QString& hint, const char* name,
        const std::function<void()>& run);
    void mail();
    std::optional<CopyMail> mailNow() const;

    AgreementModel& m_model;
    PdfOutput& m_output;
    TextLabel *m_what, *m_given, *m_mailHint;
};

} // namespace expediente::ui
