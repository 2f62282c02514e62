#pragma once
#include "ui/forms/field_form.h"

namespace expediente::ui {

class DateEdit;
class DocumentsEdit;
class LineEdit;
class MoneyEdit;
class RadioChoice;
class TextEdit;
class TextLabel;

/// What the person says, in their own words. Its topic is a tag for finding it again: one of the
/// catalogue's reasons, kept as a field, not as a reason that somebody asked for.
class ArgumentForm : public FieldForm {
    Q_OBJECT
public:
    explicit ArgumentForm(const Services& services, QWidget* parent = nullptr);

    static constexpr auto topicField = "topic";

protected:
    void caseChanged() override;
    void refresh() override;
    void clear() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Argument recorded"); }

private:
    Currency currency() const; ///< of the account with the oldest arrears
    void requireClaim();

    TextEdit* m_words;
    ChoiceEdit* m_person;
    ChoiceEdit* m_channel;
    ChoiceEdit* m_topic;
    ChoiceEdit* m_paid; ///< whether they say that it is paid already
    MoneyEdit* m_amount;
    DateEdit* m_on;
    LineEdit* m_reference;
    DocumentsEdit* m_receipts;
    Field *m_wordsField, *m_personField, *m_amountField, *m_onField, *m_referenceField,
        *m_receiptField;
};

/// Whether an argument holds: on what evidence, what follows at the door, and until when.
class JudgeArgumentForm : public FieldForm {
    Q_OBJECT
public:
    explicit JudgeArgumentForm(const Services& services, QWidget* parent = nullptr);

    /// The one to judge where none was named: the latest without a verdict, else the latest.
    static std::optional<FactId> usual(const CaseView& view);

protected:
    void caseChanged() override;
    void prepare() override;
    void refresh() override;
    void clear() override;
    QByteArray draft() const override;
    void restore(const QByteArray& draft) override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Verdict recorded"); }

private:
    /// The one that the form is about; null when it isn't there (any more).
    const ArgumentView* argument() const;

    TextLabel* m_quote;
    TextLabel* m_source;
    RadioChoice* m_verdict;
    TextEdit* m_evidence;
    TextEdit* m_answer;
    DateEdit* m_until;
    DocumentsEdit* m_documents;
    Field *m_verdictField, *m_evidenceField, *m_answerField, *m_untilField, *m_documentField;
    std::vector<FactId> m_tickedAtStart; ///< evidence of the last verdict, that nobody typed
};

} // namespace expediente::ui
