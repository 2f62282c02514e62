#include "ui/promises/collectors_model.h"

#include "ui/agenda/agenda_words.h"
#include "ui/promises/promises_state.h"
#include "ui/text/person_names.h"
#include "ui/widgets/tool_tip.h"

#include <set>

namespace expediente::ui {

CollectorsModel::CollectorsModel(Formatter format, QObject* parent)
    : QAbstractTableModel(parent), m_format(std::move(format))
{
}

void CollectorsModel::setSums(const PromisesState& state)
{
    beginResetModel();
    m_rows.clear();
    const PromiseList which = state.filter().which;
    std::map<Currency, Row> all;
    std::set<Currency> currencies;
    std::vector<Row> collectors;
    for (const auto& sum : state.sums()) {
        if (sum.which != which)
            continue;
        const Currency currency = sum.amount.currency();
        currencies.insert(currency);
        Row& total = all.try_emplace(currency, Row{{}, tr("Everybody"), 0, Money::zero(currency)})
                         .first->second;
        total.count += sum.count;
        *total.amount += sum.amount;
        collectors.push_back(
            {sum.author, authorName(sum.author, state.names()), sum.count, sum.amount});
    }
    for (auto& [currency, row] : all)
        m_rows.push_back(std::move(row));
    if (m_rows.empty())
        m_rows.push_back({{}, tr("Everybody"), 0, std::nullopt});
    std::ranges::stable_sort(collectors, {}, [](const Row& row) { return row.name; });
    std::ranges::move(collectors, std::back_inserter(m_rows));
    m_codes = currencies.size() > 1 ? CurrencyCode::Shown : CurrencyCode::Hidden;
    endResetModel();
}

int CollectorsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CollectorsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CollectorsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Collector ? row.name
            : index.column() == Count      ? m_format.number(row.count)
                                           : m_format.money(row.amount, m_codes);
    case ShortRole:
        return index.column() == Collector ? shortPersonNames(row.name) : QStringList();
    case Qt::ToolTipRole:
        return index.column() == Collector ? plainToolTip(row.name) : QVariant();
    case Qt::TextAlignmentRole:
        return int(
            (index.column() == Collector ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case StrongRole:
        return row.author.isEmpty();
    case KeyRole:
        return row.author;
    case AuthorRole:
        return row.author;
    default:
        return {};
    }
}

QVariant CollectorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Collector ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Collector ? tr("Collector")
        : section == Count      ? tr("Promises")
                                : tr("Amount");
}

} // namespace expediente::ui
