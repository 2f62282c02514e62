#pragma once
#include "tests/bench/timing.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace expediente::bench {

/// One line of the table: what was measured, beside its bare counterpart, against design.md 10.
struct Line {
    QString what;
    QString ours, bare; ///< with unit, as text
    std::optional<double> ratio; ///< ours over bare, or as `limit` says
    QString limit; ///< "<= 3"
    std::optional<bool> met; ///< nothing when there is no limit, or it could not be measured
    QString note;
};

class Report {
public:
    void add(Line line);
    /// Ratio of the medians, with p99 in the note.
    void addRatio(const QString& what, const Pair& pair, double most);
    void addAbsolute(const QString& what, double value, const QString& unit, double most,
        const QString& note = {});
    void addNote(const QString& what, const QString& note);

    bool allMet() const; ///< of the limits that there are
    QString table() const;
    QByteArray json() const;

private:
    std::vector<Line> m_lines;
};

QString micros(double value); ///< "85 µs", "1.26 ms", "2.1 s"

} // namespace expediente::bench
