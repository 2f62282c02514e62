#pragma once
#include "ui/agenda/agenda_roles.h"
#include "ui/agenda/round_day.h"

#include <QAbstractListModel>

namespace expediente::ui {

/// A day's stops in rows of two lines: done ones with what came of them, then those ahead with
/// their numbers, then those out of the round with the reason.
class RoundModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit RoundModel(Formatter format, QObject* parent = nullptr);

    void setRound(RoundDay round);
    const RoundDay& round() const { return m_round; }
    /// Where there is little room, areas give way to names and amounts.
    void setNarrow(bool narrow);
    const DayStop& stopAt(int row) const { return m_round.stops[size_t(m_rows[size_t(row)])]; }
    int rowOf(int stop) const; ///< by index into round().stops
    int nextRow() const; ///< -1 when nothing is ahead
    bool isAhead(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    TwoLine line(int row) const;

    Formatter m_format;
    RoundDay m_round;
    std::vector<int> m_rows; ///< indices into m_round.stops
    bool m_narrow = false;
};

} // namespace expediente::ui
