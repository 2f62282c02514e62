#pragma once
#include "ui/forms/field_form.h"
#include "ui/forms/log_panel.h"

class QCheckBox;

namespace expediente::ui {

class DateEdit;
class LineEdit;
class TextEdit;
class TextLabel;
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

    DateEdit* m_day;
    TimeEdit* m_from;
    TimeEdit* m_to;
    ChoiceEdit* m_point;
    LineEdit* m_purpose;
    Field *m_dayField, *m_hoursField, *m_pointField;
    Latest m_round;
    QDate m_roundDay; ///< of the answer below, or asked for
    int m_position = 0; ///< behind the round's last stop
};

/// What a visit came to. Offers to log the contact right after, since the two are told apart.
class ReportVisitForm : public FieldForm {
    Q_OBJECT
public:
    explicit ReportVisitForm(const Services& services, QWidget* parent = nullptr);

signals:
    void logRequested(const expediente::ui::LogStart& start);

protected:
    void caseChanged() override;
    void prepare() override;
    void refresh() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Visit reported"); }
    void afterSave() override;

private:
    const Visit* planned() const;
    VisitReported report() const;
    std::optional<PointStatus> foundAddress() const;
    LogStart logStart() const;

    DateEdit* m_day;
    TimeEdit* m_arrived;
    TimeEdit* m_left;
    ChoiceEdit* m_outcome;
    ChoiceEdit* m_point;
    ChoiceEdit* m_valid;
    TextEdit* m_note;
    QCheckBox* m_log;
    Field *m_dayField, *m_hoursField, *m_outcomeField, *m_noteField;
    std::optional<LogStart> m_next; ///< after the save that is under way
};

} // namespace expediente::ui
