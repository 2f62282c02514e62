#pragma once
#include "core/store/queries/promise_pages.h"
#include "ui/agenda/agenda_roles.h"
#include "ui/text/formatter.h"

#include <QAbstractTableModel>

namespace expediente::ui {

class PromisesState;

/// Who took the promises of one list, how many and of how much: everybody first, then each
/// collector, a row a currency.
class CollectorsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Collector, Count, Amount, ColumnCount };
    enum Role { AuthorRole = AgendaRoleEnd }; ///< QString; empty for everybody

    explicit CollectorsModel(Formatter format, QObject* parent = nullptr);

    void setSums(const PromisesState& state);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString author, name;
        qint64 count = 0;
        std::optional<Money> amount;
    };

    Formatter m_format;
    std::vector<Row> m_rows;
    CurrencyCode m_codes = CurrencyCode::Hidden;
};

} // namespace expediente::ui
