#include "ui/agenda/round_model.h"

#include "ui/agenda/agenda_words.h"
#include "ui/text/person_names.h"
#include "ui/text/words.h"

namespace expediente::ui {

RoundModel::RoundModel(Formatter format, QObject* parent)
    : QAbstractListModel(parent), m_format(std::move(format))
{
}

void RoundModel::setRound(RoundDay round)
{
    beginResetModel();
    m_round = std::move(round);
    m_rows.clear();
    for (const auto* part : {&m_round.order.done, &m_round.order.ahead, &m_round.order.blocked})
        m_rows.insert(m_rows.end(), part->begin(), part->end());
    endResetModel();
}

void RoundModel::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {TwoLineRole});
}

int RoundModel::rowOf(int stop) const
{
    const auto found = std::ranges::find(m_rows, stop);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int RoundModel::nextRow() const
{
    return m_round.order.ahead.empty() ? -1 : m_round.done();
}

bool RoundModel::isAhead(int row) const
{
    return row >= m_round.done() && row < m_round.onTheWay();
}

int RoundModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

TwoLine RoundModel::line(int row) const
{
    const DayStop& stop = stopAt(row);
    const auto& caseRow = stop.stop.caseRow;
    TwoLine line;
    line.title = caseRow.name;
    line.shortTitles = shortPersonNames(caseRow.name);
    if (!m_narrow)
        line.right = caseRow.area;
    line.moment = QString(noValue);
    if (row < m_round.done()) {
        line.leading = {.shape = Leading::Shape::Ring, .icon = IconName::Check, .tone = Tone::Ok};
        if (stop.stop.arrivedMinute)
            line.moment = m_format.time(timeOfMinute(*stop.stop.arrivedMinute));
        line.dimmed = true;
        line.subtitle = word(Vocabulary::VisitOutcome, stop.stop.outcome);
        if (stop.promise) {
            line.subtitle = tr("Promise %1, %2")
                                .arg(m_format.money(stop.promise->amount),
                                    m_format.shortDate(stop.promise->due, m_round.day));
            line.subtitleTone = Tone::Ok;
        }
        return line;
    }
    if (!isAhead(row)) {
        line.leading = {.shape = Leading::Shape::Ring, .icon = IconName::Lock, .tone = Tone::Bad};
        line.subtitle =
            tr("Out of the round: %1").arg(outOfRoundWords(stop, m_format, m_round.today));
        line.subtitleTone = Tone::Bad;
        return line;
    }
    const bool next = row == nextRow();
    line.leading = {.shape = next ? Leading::Shape::Disc : Leading::Shape::Ring,
        .number = QString::number(row + 1),
        .tone = Tone::Accent};
    line.strong = next;
    if (stop.stop.fromMinute)
        line.moment = m_format.time(timeOfMinute(*stop.stop.fromMinute));
    QStringList parts;
    if (stop.stop.toMinute)
        parts << tr("before %1").arg(m_format.time(timeOfMinute(*stop.stop.toMinute)));
    if (caseRow.total)
        parts << m_format.money(caseRow.total);
    parts << m_format.days(caseRow.daysPastDue);
    // The end of the line may be cut off, and amounts may not.
    if (!stop.stop.purpose.isEmpty())
        parts << stop.stop.purpose;
    line.subtitle = parts.join(QStringLiteral(" · "));
    return line;
}

QVariant RoundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DayStop& stop = stopAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return stop.stop.caseRow.name;
    case Qt::AccessibleTextRole:
        return spoken(line(index.row()));
    case TwoLineRole:
        return QVariant::fromValue(line(index.row()));
    case KeyRole: // the plan changes its id when it is moved
        return stop.stop.caseRow.id.toString();
    case CaseRole:
        return QVariant::fromValue(stop.stop.caseRow.id);
    default:
        return {};
    }
}

} // namespace expediente::ui
