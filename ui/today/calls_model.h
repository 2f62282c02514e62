#pragma once
#include "core/contact/contact_verdict.h"
#include "core/store/queries/today.h"
#include "ui/agenda/agenda_roles.h"
#include "ui/text/formatter.h"
#include "ui/widgets/chip.h"

#include <QAbstractTableModel>

namespace expediente::ui {

/// Calls agreed on: when, with whom, what the person asked for, and whether it may be now.
class CallsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Person, Asked, Allowed, ColumnCount };

    explicit CallsModel(Formatter format, QObject* parent = nullptr);

    /// `verdicts`: of the rules of contact on calling now.
    void setCalls(
        std::vector<CallBack> calls, std::map<CaseId, ContactVerdict> verdicts, QDate today);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString when(const CallBack& call) const;
    std::optional<ChipData> allowed(const CallBack& call) const;

    Formatter m_format;
    std::vector<CallBack> m_calls;
    std::map<CaseId, ContactVerdict> m_verdicts;
    QDate m_today;
};

} // namespace expediente::ui
