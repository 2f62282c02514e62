#pragma once
#include "core/store/queries/sync_list.h"
#include "ui/agenda/agenda_roles.h"
#include "ui/text/formatter.h"

#include <QAbstractListModel>

namespace expediente::ui {

/// What is still to be settled with the server, one row a fact.
class UnsettledModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit UnsettledModel(Formatter format, QObject* parent = nullptr);

    void setRows(std::vector<UnsettledRow> rows, QDate today);
    const std::vector<UnsettledRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    TwoLine line(const UnsettledRow& row) const;

    Formatter m_format;
    std::vector<UnsettledRow> m_rows;
    QDate m_today;
};

} // namespace expediente::ui
