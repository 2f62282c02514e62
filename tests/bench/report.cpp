#include "tests/bench/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace expediente::bench {

QString micros(double value)
{
    if (value < 1000)
        return QStringLiteral("%1 µs").arg(value, 0, 'f', 0);
    if (value < 1'000'000)
        return QStringLiteral("%1 ms").arg(value / 1000, 0, 'f', 2);
    return QStringLiteral("%1 s").arg(value / 1'000'000, 0, 'f', 2);
}

void Report::add(Line line)
{
    const QString met = !line.met ? QStringLiteral("  ")
        : *line.met               ? QStringLiteral("ok")
                                  : QStringLiteral("NO");
    std::fprintf(stderr, "   %s  %s\n", qUtf8Printable(met), qUtf8Printable(line.what));
    m_lines.push_back(std::move(line));
}

void Report::addRatio(const QString& what, const Pair& pair, double most)
{
    const double ratio = pair.ours.median() / pair.bare.median();
    add({what, micros(pair.ours.median()), micros(pair.bare.median()), ratio,
        QStringLiteral("<= %1").arg(most), ratio <= most,
        QStringLiteral("p99 %1 against %2").arg(micros(pair.ours.p99()), micros(pair.bare.p99()))});
}

void Report::addAbsolute(
    const QString& what, double value, const QString& unit, double most, const QString& note)
{
    add({what, QStringLiteral("%1 %2").arg(value, 0, 'f', 1).arg(unit), QStringLiteral("-"),
        std::nullopt, QStringLiteral("<= %1 %2").arg(most).arg(unit), value <= most, note});
}

void Report::addNote(const QString& what, const QString& note)
{
    add({what, QStringLiteral("-"), QStringLiteral("-"), std::nullopt, {}, std::nullopt, note});
}

bool Report::allMet() const
{
    return std::ranges::none_of(m_lines, [](const Line& line) { return line.met == false; });
}

QString Report::table() const
{
    QString text = QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                       .arg(QStringLiteral("what"), -44)
                       .arg(QStringLiteral("ours"), 11)
                       .arg(QStringLiteral("bare"), 11)
                       .arg(QStringLiteral("ratio"), 7)
                       .arg(QStringLiteral("limit"), 11)
                       .arg(QStringLiteral("  met  note"));
    for (const auto& line : m_lines)
        text += QStringLiteral("%1 %2 %3 %4 %5   %6  %7\n")
                    .arg(line.what, -44)
                    .arg(line.ours, 11)
                    .arg(line.bare, 11)
                    .arg(line.ratio ? QString::number(*line.ratio, 'f', 2) : QString(), 7)
                    .arg(line.limit, 11)
                    .arg(!line.met      ? QStringLiteral("   ")
                            : *line.met ? QStringLiteral("yes")
                                        : QStringLiteral("NO "))
                    .arg(line.note);
    return text;
}

QByteArray Report::json() const
{
    QJsonArray lines;
    for (const auto& line : m_lines) {
        QJsonObject object{{QStringLiteral("what"), line.what}, {QStringLiteral("ours"), line.ours},
            {QStringLiteral("bare"), line.bare}, {QStringLiteral("limit"), line.limit},
            {QStringLiteral("note"), line.note}};
        if (line.ratio)
            object.insert(QStringLiteral("ratio"), QString::number(*line.ratio, 'f', 3));
        if (line.met)
            object.insert(QStringLiteral("met"), *line.met);
        lines.append(object);
    }
    return QJsonDocument(lines).toJson();
}

} // namespace expediente::bench
