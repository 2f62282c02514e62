#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json_values.h"
#include "app/cli/session.h"
#include "app/cli/text_table.h"
#include "core/store/queries/today.h"
#include "ui/text/words.h"

namespace expediente::cli {

namespace {

struct RoundOptions {
    StoreOptions store;
    std::optional<QDate> date;
};

QJsonObject stopJson(const RoundStop& stop)
{
    return {
        {"visit", json(stop.visit)},
        {"position", stop.position},
        {"from", minuteJson(stop.fromMinute)},
        {"to", minuteJson(stop.toMinute)},
        {"arrived", minuteJson(stop.arrivedMinute)},
        {"purpose", stop.purpose},
        {"outcome", stop.outcome.isEmpty() ? QJsonValue() : QJsonValue(stop.outcome)},
        {"case", caseRowJson(stop.caseRow)},
    };
}

QString timeOf(const ui::Formatter& format, const std::optional<int>& minute)
{
    return minute ? format.time(QTime(0, 0).addSecs(*minute * 60)) : QString(ui::noValue);
}

void printStops(const std::vector<RoundStop>& stops, const ui::Formatter& format, QDate date)
{
    say(Cli::tr("Round of %1").arg(format.longDate(date, date)));
    TextTable table(
        {Cli::tr("Time"), Cli::tr("Name"), Cli::tr("Area"), Cli::tr("Address"), Cli::tr("State")});
    for (const auto& stop : stops) {
        const QString state = !stop.outcome.isEmpty()
            ? ui::word(ui::Vocabulary::VisitOutcome, stop.outcome)
            : stop.caseRow.stopped ? Cli::tr("Out of the round")
                                   : stop.purpose;
        table.add({timeOf(format, stop.arrivedMinute ? stop.arrivedMinute : stop.fromMinute),
            stop.caseRow.name, stop.caseRow.area, stop.caseRow.address, state});
    }
    if (table.isEmpty())
        say(Cli::tr("No visit is planned for this day."));
    else
        table.print();
}

int round(const RoundOptions& options)
{
    const auto session = Session::open(options.store, Store::Access::ReadOnly);
    if (!session)
        return refuse(session.error());
    const QDate date = options.date.value_or((*session)->today());
    const auto stops =
        (*session)->store().ask([&](Connection& connection) { return roundOf(connection, date); });
    if (!stops)
        return refuse(stops.error());
    if (options.store.json)
        sayJson({{"date", json(date)}, {"stops", jsonList(*stops, stopJson)}});
    else
        printStops(*stops, (*session)->format(), date);
    return Success;
}

} // namespace

void addRound(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<RoundOptions>();
    auto* command = addCommand(app, "round", Cli::tr("The visits of a day, in order"));
    addStoreOptions(*command, options->store);
    addDate(*command, "--date", options->date, Cli::tr("The day; today if left out"));
    command->callback([options, &chosen] { chosen = [options] { return round(*options); }; });
}

} // namespace expediente::cli
