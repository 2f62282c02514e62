#include "ui/visits/candidates_model.h"

#include "ui/text/person_names.h"
#include "ui/text/verdict_words.h"
#include "ui/text/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tool_tip.h"

namespace expediente::ui {

CandidatesModel::CandidatesModel(Formatter format, QObject* parent)
    : QAbstractTableModel(parent), m_format(std::move(format))
{
}

void CandidatesModel::setRows(std::vector<CaseRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    m_more = false;
    endResetModel();
}

void CandidatesModel::append(const std::vector<CaseRow>& rows)
{
    if (rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

void CandidatesModel::setPlanned(std::set<CaseId> cases)
{
    if (m_planned == cases)
        return;
    m_planned = std::move(cases);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Next));
}

void CandidatesModel::setObjections(std::map<CaseId, ContactVerdict> objections)
{
    m_objections = std::move(objections);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Next));
}

const ContactVerdict* CandidatesModel::block(CaseId id) const
{
    const auto found = m_objections.find(id);
    const bool blocked =
        found != m_objections.end() && found->second.answer == ContactAnswer::Block;
    return blocked ? &found->second : nullptr;
}

void CandidatesModel::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    beginResetModel();
    m_narrow = narrow;
    endResetModel();
}

int CandidatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CandidatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CandidatesModel::text(const CaseRow& row, int column) const
{
    switch (column) {
    case Person:
        return row.name;
    case Days:
        return m_format.number(row.daysPastDue);
    case Owed:
        return m_format.money(row.total);
    case Next:
        return m_narrow ? dueText(row) : word(Vocabulary::StepKind, row.nextStep);
    default:
        return {};
    }
}

QString CandidatesModel::dueText(const CaseRow& row) const
{
    return row.nextDue.isValid() ? m_format.shortDate(row.nextDue, m_today) : QString();
}

QVariant CandidatesModel::chip(const CaseRow& row) const
{
    if (m_planned.contains(row.id))
        return QVariant::fromValue(
            ChipData{.text = tr("In the round"), .icon = IconName::Check, .kind = ChipKind::Ok});
    if (block(row.id))
        return QVariant::fromValue(
            ChipData{.text = tr("Not that day"), .icon = IconName::Lock, .kind = ChipKind::Bad});
    return {};
}

QVariant CandidatesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CaseRow& row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case ShortRole:
        return column == Person ? shortPersonNames(row.name) : QStringList();
    case Qt::ToolTipRole:
        if (const auto* why = block(row.id))
            return plainToolTip(VerdictWords::whyNot(*why, m_format, m_today));
        return column == Person ? QVariant(plainToolTip(row.name + u'\n' + row.area)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(
            (column == Days || column == Owed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (const auto* why = block(row.id); why && column == Next)
            return VerdictWords::whyNot(*why, m_format, m_today);
        if (column == Next && chip(row).isValid())
            return chip(row).value<ChipData>().text;
        return text(row, column);
    case ChipRole:
        return column == Next ? chip(row) : QVariant();
    case DetailRole:
        if (column == Person)
            return row.area;
        return column == Next && !m_narrow ? dueText(row) : QString();
    case KeyRole:
        return row.id.toString();
    case CaseRole:
        return QVariant::fromValue(row.id);
    default:
        return {};
    }
}

QVariant CandidatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Days || section == Owed ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person:
        return tr("Person");
    case Days:
        return tr("Days");
    case Owed:
        return tr("Owed");
    case Next:
        return tr("Next");
    default:
        return {};
    }
}

bool CandidatesModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void CandidatesModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false; // until the answer says otherwise
    emit moreWanted();
}

} // namespace expediente::ui
