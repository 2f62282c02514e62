#pragma once
#include "core/worklist/lawful_contact.h"
#include "ui/forms/field_form.h"

class QCheckBox;

namespace expediente::ui {

class DateEdit;
class LineEdit;
class TextEdit;
class TimeEdit;

/// Plans a visit for a day, at its round's end; or moves one that was planned.
class PlanVisitForm : public FieldForm {
    Q_OBJECT
public:
    explicit PlanVisitForm(const Services& services, QWidget* parent = nullptr);

protected:
    void caseChanged() override;
    void prepare() override;
    void refresh() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Visit planned"); }

private:
    const VisitPlanned* replaced() const;
    void askForRound();
    void judge();
    IntendedContact visit() const; ///< as it stands in the form
    std::optional<ContactRequested> along() const; ///< what is reserved with it
    QString noteOfDay() const;
    bool blocked() const;
    bool mayOverride() const; ///< whoever is here, if the person asks for it where the rule says so

    DateEdit* m_day;
    TimeEdit* m_from;
    TimeEdit* m_to;
    ChoiceEdit* m_point;
    LineEdit* m_purpose;
    QCheckBox* m_requested;
    TextEdit* m_allTheSame;
    QString m_others; ///< what else is planned that day
    std::optional<ContactVerdict> m_verdict; ///< of the visit as it stands in the form
    Field* m_allTheSameField;
    Field *m_dayField, *m_hoursField, *m_pointField, *m_purposeField;
    Latest m_round;
    QDate m_roundDay; ///< of the answer below, or asked for
    int m_position = 0; ///< behind the round's last stop
};

} // namespace expediente::ui
