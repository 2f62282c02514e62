#pragma once
#include "ui/forms/field_form.h"

namespace expediente::ui {

class DateEdit;
class MoneyEdit;
class Pair;
class TextEdit;
class TextLabel;

/// A promise to pay, made outside of a contact that is being logged, or in place of another.
class PromiseForm : public FieldForm {
    Q_OBJECT
public:
    explicit PromiseForm(const Services& services, QWidget* parent = nullptr);

protected:
    void caseChanged() override;
    void prepare() override;
    void refresh() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Promise recorded"); }

private:
    Currency currency() const;
    std::vector<AccountId> accounts() const;
    /// As far as it is typed; nothing without amount and day.
    std::optional<PromiseMade> typed() const;
    QString limitsInWords() const;
    bool mayOverride() const;
    void requireLimits(const PromiseMade& promise);

    ChoiceEdit* m_account;
    MoneyEdit* m_amount;
    DateEdit* m_due;
    ChoiceEdit* m_person;
    ChoiceEdit* m_replaces;
    TextEdit* m_beyond; ///< why, for who may go beyond the limits
    Field* m_beyondField;
    Field *m_accountField, *m_amountField, *m_dueField, *m_personField, *m_replacesField;
};

/// The person takes a promise back, or it turned out not to have been one.
class WithdrawPromiseForm : public FieldForm {
    Q_OBJECT
public:
    explicit WithdrawPromiseForm(const Services& services, QWidget* parent = nullptr);

protected:
    void caseChanged() override;
    void prepare() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override { return tr("Promise withdrawn"); }

private:
    ChoiceEdit* m_promise;
    TextEdit* m_reason;
    Field *m_promiseField, *m_reasonField;
};

} // namespace expediente::ui
