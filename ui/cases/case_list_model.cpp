#include "ui/cases/case_list_model.h"

#include "core/store/store.h"
#include "ui/widgets/tool_tip.h"

namespace expediente::ui {

CaseListModel::CaseListModel(const Services& services, QObject* parent)
    : QAbstractTableModel(parent)
    , m_services(services)
    , m_cells(services.store.context(), services.format, services.store.clock().today())
{
}

void CaseListModel::renewCells()
{
    m_cells = CaseCells(m_services.store.context(), m_services.format,
        m_services.store.clock().today(), m_currencyCode);
    m_cells.setUsers(m_users);
}

void CaseListModel::setUsers(const std::vector<UserRow>& users)
{
    m_users = users;
    renewCells();
    pagesChanged(0, m_pages.pages() - 1);
}

void CaseListModel::setCurrencyCode(CurrencyCode code)
{
    if (std::exchange(m_currencyCode, code) == code)
        return;
    renewCells();
    pagesChanged(0, m_pages.pages() - 1);
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_pages.rows();
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : caseColumns;
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = CaseColumn(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(headerData(index.column(), Qt::Horizontal, role).value<Qt::Alignment>()));
    const CaseRow* row = m_pages.row(index.row());
    if (!row)
        return {};
    switch (role) {
    case CellRole:
        return QVariant::fromValue(m_cells.cell(*row, column));
    case Qt::DisplayRole: {
        const CaseCell cell = m_cells.cell(*row, column);
        return cell.text.isEmpty() && cell.chip ? cell.chip->text : cell.text;
    }
    case Qt::AccessibleTextRole:
        return m_cells.cell(*row, column).whole();
    case Qt::ToolTipRole: // what may be cut off; amounts never are
        return column == CaseColumn::Total ? QString() : m_cells.cell(*row, column).whole();
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= caseColumns)
        return {};
    const auto column = CaseColumn(section);
    if (role == Qt::DisplayRole)
        return CaseCells::header(column);
    if (role == Qt::TextAlignmentRole) {
        const bool amount = column == CaseColumn::Total;
        return QVariant::fromValue(
            Qt::Alignment((amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role == Qt::ToolTipRole && column == CaseColumn::Total)
        return plainToolTip(tr("What was owed after the last statement and payment that are known; "
                               "the case file shows today's figures."));
    return {};
}

std::optional<CaseSort> CaseListModel::sortOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Person:
        return CaseSort::Name;
    case CaseColumn::Arrears:
        return CaseSort::DaysPastDue;
    case CaseColumn::Total:
        return CaseSort::Amount;
    case CaseColumn::Next:
        return CaseSort::Priority;
    default:
        return std::nullopt;
    }
}

CaseColumn CaseListModel::columnOf(CaseSort sort)
{
    for (int column = 0; column < caseColumns; ++column)
        if (sortOf(CaseColumn(column)) == sort)
            return CaseColumn(column);
    return CaseColumn::Person;
}

} // namespace expediente::ui
