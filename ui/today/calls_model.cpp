#include "ui/today/calls_model.h"

#include "ui/agenda/agenda_words.h"
#include "ui/text/person_names.h"
#include "ui/text/verdict_words.h"
#include "ui/widgets/item_roles.h"
#include "ui/widgets/tool_tip.h"
#include "ui/widgets/verdict_chip.h"

namespace expediente::ui {

CallsModel::CallsModel(Formatter format, QObject* parent)
    : QAbstractTableModel(parent), m_format(std::move(format))
{
}

void CallsModel::setCalls(
    std::vector<CallBack> calls, std::map<CaseId, ContactVerdict> verdicts, QDate today)
{
    beginResetModel();
    m_calls = std::move(calls);
    m_verdicts = std::move(verdicts);
    m_today = today;
    endResetModel();
}

/// Today's by the hour; what slipped by its day.
QString CallsModel::when(const CallBack& call) const
{
    if (call.due < m_today)
        return m_format.shortDate(call.due, m_today);
    return call.minute ? m_format.time(timeOfMinute(*call.minute)) : QString(noValue);
}

std::optional<ChipData> CallsModel::allowed(const CallBack& call) const
{
    const auto verdict = m_verdicts.find(call.caseRow.id);
    return verdict == m_verdicts.end() ? std::nullopt
                                       : std::optional(VerdictChip::ofCall(verdict->second));
}

int CallsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

int CallsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CallBack& call = m_calls[size_t(index.row())];
    const QString note = call.note.isEmpty() ? tr("To be called") : call.note;
    const auto verdict = m_verdicts.find(call.caseRow.id);
    const bool notNow =
        verdict != m_verdicts.end() && verdict->second.answer == ContactAnswer::Block;
    const QString asked = notNow ? VerdictWords::whyNot(verdict->second, m_format, m_today) : note;
    const auto chip = index.column() == Allowed ? allowed(call) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == When  ? when(call)
            : index.column() == Person ? call.caseRow.name
            : index.column() == Asked  ? asked
            : chip                     ? chip->text
                                       : QString();
    case ChipRole:
        return chip ? QVariant::fromValue(*chip) : QVariant();
    case ShortRole:
        return index.column() == Person ? shortPersonNames(call.caseRow.name) : QStringList();
    case Qt::ToolTipRole:
        if (index.column() == When)
            return m_format.relativeDay(call.due, m_today);
        return plainToolTip(index.column() == Person ? call.caseRow.name
                : notNow                             ? asked + u'\n' + note
                                                     : asked);
    case Qt::AccessibleTextRole:
        if (index.column() == When && call.due < m_today)
            return tr("Agreed for %1, not made yet").arg(when(call));
        return data(index, Qt::DisplayRole);
    case ToneRole:
        if (index.column() == When && call.due < m_today)
            return QVariant::fromValue(Tone::Warn);
        if (index.column() == Asked && notNow)
            return QVariant::fromValue(Tone::Bad);
        return QVariant::fromValue(index.column() == Asked ? Tone::Muted : Tone::Normal);
    case KeyRole:
        return call.caseRow.id.toString() + call.due.toString(Qt::ISODate);
    case CaseRole:
        return QVariant::fromValue(call.caseRow.id);
    default:
        return {};
    }
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Time");
    case Person:
        return tr("Person");
    case Asked:
        return tr("Asked for");
    case Allowed:
        return tr("Allowed");
    default:
        return {};
    }
}

} // namespace expediente::ui
