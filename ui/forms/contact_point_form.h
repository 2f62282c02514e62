#pragma once
#include "ui/forms/field_form.h"

namespace expediente::ui {

class LineEdit;
class RadioChoice;
class TextEdit;
class TextLabel;

/// Adds a phone, an e-mail or an address to a person; or corrects one, which judges the old one
/// and adds the new.
class ContactPointForm : public FieldForm {
    Q_OBJECT
public:
    enum class Task : std::uint8_t { Add, Correct };

    ContactPointForm(const Services& services, Task task, QWidget* parent = nullptr);

protected:
    void caseChanged() override;
    void prepare() override;
    void refresh() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override;

private:
    void buildAddress();
    const ContactPointView* corrected() const;
    ContactPointType type() const;
    bool isAddress() const;
    void checkValue();
    void checkNew(const ContactPointAdded& point);
    ContactPointAdded point() const;

    const Task m_task;
    ChoiceEdit* m_person;
    ChoiceEdit* m_type;
    LineEdit* m_value;
    LineEdit *m_street, *m_area, *m_city, *m_state, *m_postcode, *m_between;
    LineEdit* m_label;
    ChoiceEdit* m_oldStatus; ///< why the old one goes
    Field *m_personField, *m_valueField, *m_streetField, *m_oldField;
    std::vector<Field*> m_addressFields;
};

/// What was found about a contact point: good, wrong, not here, not to be used.
class MarkContactPointForm : public FieldForm {
    Q_OBJECT
public:
    explicit MarkContactPointForm(const Services& services, QWidget* parent = nullptr);

protected:
    void caseChanged() override;
    void prepare() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Contact point marked"); }

private:
    ChoiceEdit* m_point;
    RadioChoice* m_status;
    TextEdit* m_note;
    Field *m_pointField, *m_statusField;
};

/// As a number is kept: its digits, with a leading + where there was one. Empty when the text is
/// no telephone number.
QString phoneDigits(QStringView typed);
/// One @ with something before it and a domain with a dot after it.
bool looksLikeEmail(QStringView typed);

} // namespace expediente::ui
