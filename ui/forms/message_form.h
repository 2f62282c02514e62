#pragma once
#include "ui/forms/contact_link.h"
#include "ui/forms/field_form.h"
#include "ui/forms/log_panel.h"

namespace expediente::ui {

class ChoiceEdit;
class TextEdit;

/// What is written to a person, begun from a template and held against the rules of contact and of
/// wording. Saving hands it to the clipboard and opens the program that sends it; no fact is
/// written until the contact is logged. The text goes no other way: a link would put it on a
/// command line.
class MessageForm : public FieldForm {
    Q_OBJECT
public:
    explicit MessageForm(const Services& services, QWidget* parent = nullptr);

    void save() override;

signals:
    /// The program is open, the text copied: the contact wants to be logged.
    void logRequested(const expediente::ui::LogStart& start);

protected:
    void caseChanged() override;
    void prepare() override;
    void refresh() override;
    std::optional<std::vector<SaidFact>> facts() override { return {}; }
    QString confirmation() const override { return {}; }

private:
    const ContactLink* link() const; ///< the way that is chosen; null where there is none
    void suggest(); ///< unless the user has written something of their own
    QString suggestion() const;
    QString whyNotSo() const; ///< what in the text breaks a rule; empty when nothing does
    const PromiseMade* nextPromise() const; ///< the open one that is due first

    ChoiceEdit *m_way, *m_from;
    TextEdit* m_text;
    Field *m_wayField, *m_textField;
    std::vector<ContactLink> m_links;
    QString m_suggested; ///< the text as last put in by a template
};

} // namespace expediente::ui
