#pragma once
#include "ui/forms/field_form.h"

namespace expediente::ui {

class DateEdit;
class LineEdit;
class Pair;
class RadioChoice;
class TextEdit;
class TextLabel;
class TimeEdit;

/// A note: general, or what to know before knocking.
class NoteForm : public FieldForm {
    Q_OBJECT
public:
    NoteForm(const Services& services, NoteKind kind, QWidget* parent = nullptr);

protected:
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Note saved"); }

private:
    const NoteKind m_kind;
    TextEdit* m_text;
    Field* m_textField;
};

/// A step agreed on for a day, most often to call back.
class CallBackForm : public FieldForm {
    Q_OBJECT
public:
    explicit CallBackForm(const Services& services, QWidget* parent = nullptr);

protected:
    void caseChanged() override;
    void prepare() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Next step planned"); }

private:
    const StepPlanned* replaced() const;

    ChoiceEdit* m_step;
    DateEdit* m_day;
    TimeEdit* m_time;
    ChoiceEdit* m_person;
    ChoiceEdit* m_point;
    LineEdit* m_note;
    Field *m_stepField, *m_whenField;
};

/// Opens a dispute, which stops contact, or closes one.
class DisputeForm : public FieldForm {
    Q_OBJECT
public:
    enum class Task : std::uint8_t { Open, Close };

    DisputeForm(const Services& services, Task task, QWidget* parent = nullptr);

    /// The one to close where none was named: the latest that is open.
    static std::optional<FactId> usual(const CaseFile& file);

protected:
    void caseChanged() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override;

private:
    /// The one to close; null when it isn't there or open (any more).
    const Dispute* open() const;

    const Task m_task;
    TextLabel* m_which;
    TextEdit* m_text;
    LineEdit* m_with = nullptr;
    Field* m_textField;
};

/// A legal state begins or ends.
class LegalStateForm : public FieldForm {
    Q_OBJECT
public:
    explicit LegalStateForm(const Services& services, QWidget* parent = nullptr);

protected:
    void refresh() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Legal state recorded"); }

private:
    bool holds() const;

    RadioChoice* m_state;
    TextEdit* m_note;
    Field *m_stateField, *m_noteField;
};

/// Takes a fact back: it stays in the file with the reason, and counts no more.
class VoidForm : public FieldForm {
    Q_OBJECT
public:
    explicit VoidForm(const Services& services, QWidget* parent = nullptr);

protected:
    void caseChanged() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Record voided"); }

private:
    const TimelineEntry* entry() const;
    bool isAgreement() const;
    const Commitment* agreement() const; ///< that holds; null otherwise
    /// Why it can't be; empty when it can.
    QString hindrance() const;
    std::optional<std::vector<SaidFact>> voidingAgreement(const QString& reason);

    TextLabel* m_which;
    TextEdit* m_reason;
    Field* m_reasonField;
};

} // namespace expediente::ui
