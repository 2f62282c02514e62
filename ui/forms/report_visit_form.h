#pragma once
#include "ui/forms/field_form.h"
#include "ui/forms/log_panel.h"

class QCheckBox;

namespace expediente::ui {

class DateEdit;
class TextEdit;
class TimeEdit;

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
    void restore(const QByteArray& draft) override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Visit reported"); }
    void afterSave() override;

private:
    const Visit* planned() const;
    VisitReported report() const;
    bool saysAddressIsWrong() const; ///< the outcome does
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
    Field *m_dayField, *m_hoursField, *m_outcomeField, *m_validField, *m_noteField;
    bool m_concluded = false; ///< the program set the address to wrong, by the outcome
    std::optional<LogStart> m_next; ///< after the save that is under way
};

} // namespace expediente::ui
