#pragma once
#include "ui/negotiation/negotiation_model.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

class QComboBox;
class QSpinBox;
class QStandardItemModel;
class QTableView;

namespace expediente::ui {

class DateEdit;
class Field;
class MoneyEdit;

/// How it is paid: at once, in instalments, or a part now; and what each payment pays.
class PlanPanel : public Panel {
    Q_OBJECT
public:
    PlanPanel(const Services& services, NegotiationModel& model, QWidget* parent = nullptr);

    void refresh();

private:
    void makeEditors(QVBoxLayout* column);
    void makeTable(QHBoxLayout* row);
    void readEditors();
    void showEditors();
    void showPayments();
    void showCapacity();

    const Services& m_services;
    NegotiationModel& m_model;
    QComboBox *m_kind, *m_every;
    QSpinBox* m_number;
    MoneyEdit *m_down, *m_instalment, *m_part;
    DateEdit *m_downOn, *m_first, *m_validUntil;
    Field *m_downField, *m_downOnField, *m_firstField, *m_numberField, *m_everyField,
        *m_instalmentField, *m_partField;
    TextLabel* m_capacity;
    QStandardItemModel* m_payments;
    QTableView* m_table;
    bool m_showing = false; ///< what changes now was not typed
};

} // namespace expediente::ui
