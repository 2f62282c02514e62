#pragma once
#include "core/casefile/agency_file.h"
#include "ui/page/services.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListView;
class QSpinBox;
class QStandardItemModel;
class QTableView;

namespace expediente::ui {

class Button;
class DateEdit;
class Field;
class InlineMessage;
class LineEdit;
class MoneyEdit;
class Panel;
class RoleLimitsModel;
class TextLabel;

/// Discount policies and rules of promises, edited by those who may. Publishing one says it anew:
/// what held until then stays in the facts, and offers keep the verdict of their day.
class PolicyPane : public QWidget {
    Q_OBJECT
public:
    explicit PolicyPane(const Services& services, QWidget* parent = nullptr);

    /// What the agency has published since; what is being typed stays.
    void refresh();
    void focusInside();
    void setReadOnly(const QString& why);
    void startNew(); ///< as a copy of the one shown
    void publish();

signals:
    void published(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeForm();
    QWidget* makeScope();
    QWidget* makePromises();
    QWidget* makeAgreements();
    std::optional<AgreementConditions> agreement() const;
    void fillList();
    void showCurrent();
    void show(const PolicyPublished& policy);
    void touch();
    void showNotes();
    std::optional<PolicyPublished> typed(); ///< having shown what is wrong
    Currency currency() const;

    const Services m_services;
    AgencyFile m_agency; ///< as last read
    QByteArray m_shown; ///< id of the policy in the form
    bool m_touched = false;
    bool m_busy = false;
    QString m_readOnly;

    QStandardItemModel* m_items;
    Panel* m_listPanel;
    QListView* m_list;
    Panel* m_form;
    LineEdit *m_id, *m_campaign, *m_approval, *m_creditor, *m_product;
    QComboBox* m_bucket;
    DateEdit *m_from, *m_to;
    QCheckBox* m_businessDays;
    RoleLimitsModel* m_roles;
    QTableView* m_table;
    MoneyEdit* m_least;
    QSpinBox *m_daysAhead, *m_open, *m_threshold, *m_grace;
    QSpinBox *m_missedAfter, *m_letterDays;
    QCheckBox *m_discountLost, *m_novation;
    Field *m_idField, *m_fromField, *m_toField;
    TextLabel* m_notes;
    InlineMessage* m_message;
    Button *m_publish, *m_new;
};

} // namespace expediente::ui
