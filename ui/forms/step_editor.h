#pragma once
#include "ui/forms/log_draft.h"
#include "ui/page/services.h"

#include <QWidget>

namespace expediente::ui {

class Button;
class ChoiceEdit;
class DateEdit;
class Field;
class LineEdit;
class NextStepBox;
class TextLabel;
class TimeEdit;

/// The next step: as proposed, accepted, or chosen instead.
class StepEditor : public QWidget {
    Q_OBJECT
public:
    explicit StepEditor(const Services& services, QWidget* parent = nullptr);

    /// What the catalogue proposes now; nothing proposes none. Doesn't touch what was changed.
    void setProposal(const std::optional<NextStepBody>& step, const QString& otherwise);
    /// Whose clock its time is of, where that must be said.
    void setClockNote(const QString& note);
    void accept();
    void change(); ///< shows kind, day, time and note in place of the proposal
    void reset();

    void readInto(LogDraft& draft) const;
    void show(const LogDraft& draft);
    /// True when the field is one of this editor's.
    bool setError(LogField field, const QString& sentence);
    QWidget* editorOf(LogField field) const;

signals:
    void changed();

private:
    void build();
    void refresh();
    void toProposal();

    const Services m_services;
    StepDecision m_decision = StepDecision::Proposed;
    std::optional<NextStepBody> m_proposal;
    QString m_otherwise;
    NextStepBox* m_box;
    Button* m_accept;
    Button* m_change;
    TextLabel* m_error;
    QWidget* m_fields;
    ChoiceEdit* m_kind;
    DateEdit* m_due;
    TimeEdit* m_at;
    LineEdit* m_note;
    Field *m_whenField, *m_noteField;
};

} // namespace expediente::ui
