#pragma once
#include "core/papers/letter.h"
#include "ui/forms/contact_gate.h"
#include "ui/forms/field_form.h"
#include "ui/forms/log_panel.h"

namespace expediente::ui {

class ChoiceEdit;
class LineEdit;
class PdfOutput;
class TextEdit;
class TextLabel;
struct OutgoingPdf;

/// A letter to a person who owes, from the templates: it lacks nothing that it must say, keeps to
/// the rules of contact and of wording, stays with the case as it was sent, and leaves on paper or
/// as a file. Then its delivery wants to be logged.
class LetterForm : public FieldForm {
    Q_OBJECT
public:
    explicit LetterForm(const Services& services, QWidget* parent = nullptr);

    void save() override;

signals:
    /// It is out: the contact wants to be logged.
    void logRequested(const expediente::ui::LogStart& start);

protected:
    void caseChanged() override;
    void prepare() override;
    void refresh() override;
    std::optional<std::vector<SaidFact>> facts() override { return {}; }
    QString confirmation() const override { return {}; }

private:
    struct Way {
        PersonId person;
        FactId point; ///< an address
    };
    const Way* way() const; ///< that is chosen; null where there is none
    LetterKind kind() const;
    Letter letter() const;
    Formatter paperFormat() const; ///< in the language of where the person lives
    ContactGate gate() const; ///< what the rules of contact say of it now
    QString whyNotSo(const Letter& letter) const; ///< what is missing, or breaks a rule of wording
    void send(const OutgoingPdf& paper, FactId point, const QString& how);
    void isOut(CaseId of, FactId point, const QString& title);

    ChoiceEdit *m_kind, *m_way, *m_how;
    LineEdit* m_confirmation;
    TextEdit* m_own;
    TextLabel* m_preview;
    Field *m_kindField, *m_wayField, *m_confirmationField, *m_ownField;
    PdfOutput* m_output;
    std::vector<Way> m_ways;
    Latest m_rendering;
};

} // namespace expediente::ui
