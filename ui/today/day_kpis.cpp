#include "ui/today/day_kpis.h"

#include "ui/agenda/agenda_words.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

struct DayKpis {
    Q_DECLARE_TR_FUNCTIONS(DayKpis)
};

/// The tick stands at the goal; the line is full at the goal or at what was reached, if more.
void measure(Kpi& kpi, int reached, int goal)
{
    if (goal <= 0)
        return;
    const double full = std::max(reached, goal);
    kpi.progress = reached / full;
    kpi.goal = goal / full;
}

void measurePercent(Kpi& kpi, int part, int whole, int goal)
{
    kpi.progress = whole > 0 ? double(part) / whole : 0;
    if (goal > 0)
        kpi.goal = std::min(goal, 100) / 100.0;
    kpi.smallSample = whole < smallSample;
}

/// What a percentage is of. That the sample is small is never left out, however narrow the tile.
void detail(Kpi& kpi, const QString& counts, int whole, const QString& sentence)
{
    if (whole < smallSample) {
        kpi.detail = DayKpis::tr("%1, small sample").arg(counts);
        return;
    }
    kpi.detail = sentence.arg(counts);
    kpi.shortDetail = counts;
}

QString goalWords(const QString& goal)
{
    return DayKpis::tr("goal %1").arg(goal);
}

QString joined(const std::vector<Money>& sums, const Formatter& format)
{
    QStringList parts;
    const auto codes = sums.size() > 1 ? CurrencyCode::Shown : CurrencyCode::Hidden;
    for (const Money& sum : sums)
        parts << format.money(sum, codes);
    return parts.join(QStringLiteral(" · "));
}

Kpi contacts(const DayFigures& figures, const DayGoals& goals, const Formatter& format)
{
    Kpi kpi{.caption = DayKpis::tr("Contacts"),
        .figure = format.number(figures.contacts),
        .detail = DayKpis::tr("today")};
    measure(kpi, figures.contacts, goals.contacts);
    if (goals.contacts > 0)
        kpi.goalCaption = goalWords(format.number(goals.contacts));
    return kpi;
}

Kpi direct(const DayFigures& figures, const DayGoals& goals, const Formatter& format)
{
    Kpi kpi{.caption = DayKpis::tr("Direct contact"),
        .figure = format.percentOf(figures.direct, figures.contacts),
        .detail = DayKpis::tr("no attempts yet")};
    if (figures.contacts > 0)
        detail(kpi, format.counts(figures.direct, figures.contacts), figures.contacts,
            DayKpis::tr("%1, debtor or guarantor"));
    measurePercent(kpi, figures.direct, figures.contacts, goals.directPercent);
    if (goals.directPercent > 0)
        kpi.goalCaption = goalWords(format.percent(goals.directPercent));
    return kpi;
}

Kpi promises(const DayFigures& figures, const DayGoals& goals, const Formatter& format)
{
    Kpi kpi{.caption = DayKpis::tr("Promises"),
        .figure = format.number(figures.promises),
        .detail = DayKpis::tr("made today")};
    if (figures.promises > 0) {
        kpi.shortDetail = joined(figures.promised, format);
        kpi.detail += QStringLiteral(" · ") + kpi.shortDetail;
    }
    measure(kpi, figures.promises, goals.promises);
    if (goals.promises > 0)
        kpi.goalCaption = goalWords(format.number(goals.promises));
    return kpi;
}

Kpi kept(const DayFigures& figures, const DayGoals& goals, const Formatter& format)
{
    const int ended = figures.promisesEnded;
    Kpi kpi{.caption = DayKpis::tr("Promises kept"),
        .figure = format.percentOf(figures.promisesKept, ended),
        .detail = DayKpis::tr("none ended in 30 days")};
    if (ended > 0)
        detail(kpi, format.counts(figures.promisesKept, ended), ended,
            DayKpis::tr("%1, last 30 days"));
    measurePercent(kpi, figures.promisesKept, ended, goals.keptPercent);
    if (goals.keptPercent > 0)
        kpi.goalCaption = goalWords(format.percent(goals.keptPercent));
    return kpi;
}

/// Of what came in the goal's currency.
void measureRecovered(Kpi& kpi, const DayFigures& figures, Money goal, const Formatter& format)
{
    Money reached = Money::zero(goal.currency());
    for (const Money& sum : figures.recovered)
        if (sum.currency() == goal.currency())
            reached = sum;
    const double full = double(std::max(reached.minor(), goal.minor()));
    kpi.progress = double(std::max<qint64>(0, reached.minor())) / full;
    kpi.goal = double(goal.minor()) / full;
    kpi.goalCaption = goalWords(format.wholeMoney(goal));
    kpi.shortDetail = format.percentOf(reached.minor(), goal.minor());
    kpi.detail.prepend(kpi.shortDetail + QStringLiteral(" · "));
}

Kpi recovered(
    const DayFigures& figures, const DayGoals& goals, const Formatter& format, QDate today)
{
    Kpi kpi{.caption = DayKpis::tr("Recovered"),
        .figure = QString(noValue),
        .detail = format.monthYear(today)};
    if (goals.recovered)
        measureRecovered(kpi, figures, *goals.recovered, format);
    if (figures.recovered.empty())
        return kpi;
    const auto codes = figures.recovered.size() > 1 ? CurrencyCode::Shown : CurrencyCode::Hidden;
    kpi.figure = format.money(figures.recovered.front(), codes);
    for (size_t i = 1; i < figures.recovered.size(); ++i)
        kpi.detail.prepend(format.money(figures.recovered[i], codes) + QStringLiteral(" · "));
    return kpi;
}

} // namespace

std::vector<Kpi> dayKpis(
    const DayFigures& figures, const DayGoals& goals, const Formatter& format, QDate today)
{
    return {contacts(figures, goals, format), direct(figures, goals, format),
        promises(figures, goals, format), kept(figures, goals, format),
        recovered(figures, goals, format, today)};
}

} // namespace expediente::ui
