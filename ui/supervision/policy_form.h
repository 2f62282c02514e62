#pragma once
#include "core/casefile/agency_file.h"
#include "ui/page/services.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace expediente::ui {

class DateEdit;
class Field;
class LineEdit;
class MoneyEdit;
class RoleLimitsModel;

/// One discount policy: whom it reaches and when, what each role may do, and its rules of promises
/// and agreements.
class PolicyForm : public QWidget {
    Q_OBJECT
public:
    explicit PolicyForm(const Services& services, QWidget* parent = nullptr);

    void show(const PolicyPublished& published, Currency currency);
    void startNew(); ///< what is there, under another name, from today on
    void setReadOnly(bool readOnly);
    void focusName();
    /// Whom and when, as far as it is typed; no first day when there is none.
    DiscountPolicy reach() const;
    /// Nothing where a field is wrong, which shows it; not checked as a fact's body is.
    std::optional<PolicyPublished> typed();

signals:
    void edited();
    void refused(const QString& sentence); ///< what was typed in the table

private:
    QWidget* makeScope();
    QWidget* makeTable();
    QWidget* makePromises();
    QWidget* makeAgreements();
    void showPromises(const PromiseRules& rules, Currency currency);
    void showAgreements(const std::optional<AgreementConditions>& conditions);
    bool isComplete();
    PromiseRules promises() const;
    std::optional<AgreementConditions> agreement() const;

    const Services m_services;
    bool m_readOnly = false;
    LineEdit *m_id, *m_campaign, *m_approval, *m_creditor, *m_product;
    QComboBox* m_bucket;
    DateEdit *m_from, *m_to;
    QCheckBox* m_businessDays;
    RoleLimitsModel* m_roles;
    MoneyEdit* m_least;
    QSpinBox *m_daysAhead, *m_open, *m_threshold, *m_grace;
    QSpinBox *m_missedAfter, *m_letterDays;
    QCheckBox *m_discountLost, *m_novation;
    Field *m_idField, *m_fromField, *m_toField;
};

} // namespace expediente::ui
