#pragma once
#include "ui/forms/field_form.h"

namespace expediente::ui {

class LineEdit;

/// Opens the form, at the case and at the page of an agreement.
inline constexpr auto identifierKey = Qt::CTRL | Qt::SHIFT | Qt::Key_D;

/// The number of a person's identity document: adds it, or takes the place of another of its kind.
class IdentifierForm : public FieldForm {
    Q_OBJECT
public:
    explicit IdentifierForm(const Services& services, QWidget* parent = nullptr);

    /// Of this person alone, and nobody else's name shows: on a screen that others look at too.
    void setOnly(PersonId person);

protected:
    void caseChanged() override;
    void refresh() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Identity document written down"); }

private:
    const PersonFile* person() const;
    QString value() const;
    /// What the file has of this kind; empty when nothing.
    QString before() const;

    ChoiceEdit* m_person;
    ChoiceEdit* m_type;
    LineEdit* m_value;
    Field *m_personField, *m_valueField;
    std::optional<PersonId> m_only;
};

} // namespace expediente::ui
