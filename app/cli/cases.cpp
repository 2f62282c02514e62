#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json_values.h"
#include "app/cli/session.h"
#include "app/cli/text_table.h"
#include "ui/text/words.h"

#include <set>

namespace expediente::cli {

namespace {

struct CasesOptions {
    StoreOptions store;
    QString query, bucket, currency, after;
    QString sort = QStringLiteral("priority");
    QString state = QStringLiteral("open");
    int limit = 50;
};

CaseSort sortOf(const QString& name)
{
    if (name == u"dpd")
        return CaseSort::DaysPastDue;
    if (name == u"amount")
        return CaseSort::Amount;
    return name == u"name" ? CaseSort::Name : CaseSort::Priority;
}

CaseState stateOf(const QString& name)
{
    for (const auto state :
        {CaseState::Closed, CaseState::Recalled, CaseState::Blocked, CaseState::Erased})
        if (name == caseStateName(state))
            return state;
    return CaseState::Open;
}

/// One amount a currency: two can't be added, and none is left out.
QString totalOf(const CaseRow& row, const ui::Formatter& format, ui::CurrencyCode code)
{
    QStringList amounts(format.money(row.total, code));
    for (const auto& other : row.others)
        amounts << format.money(other.total, code);
    return amounts.join(QStringLiteral(" + "));
}

void printRows(const CasePage& page, const ui::Formatter& format, QDate today)
{
    TextTable table({Cli::tr("Folio"), Cli::tr("Name"), Cli::tr("Total"), Cli::tr("Days late"),
                        Cli::tr("Area"), Cli::tr("Next step"), Cli::tr("On")},
        {2, 3});
    std::set<Currency> currencies;
    for (const auto& row : page.rows) {
        if (row.total)
            currencies.insert(row.total->currency());
        for (const auto& other : row.others)
            currencies.insert(other.total.currency());
    }
    const auto code = currencies.size() > 1 ? ui::CurrencyCode::Shown : ui::CurrencyCode::Hidden;
    for (const auto& row : page.rows)
        table.add({row.folio, row.name, totalOf(row, format, code), format.number(row.daysPastDue),
            row.area, ui::word(ui::Vocabulary::StepKind, row.nextStep),
            row.nextDue.isValid() ? format.shortDate(row.nextDue, today) : QString()});
    table.print();
    if (!page.nextKey.isEmpty())
        say(Cli::tr("More with --after %1").arg(page.nextKey));
}

/// Amounts in two currencies have no order among them.
bool hasOrder(const CasesOptions& options, const CaseFilter& filter, Session& session)
{
    if (options.sort != u"amount" || filter.currency)
        return true;
    const auto count = session.store().ask(
        [&](Connection& connection) { return countCases(connection, filter, session.today()); });
    return !count || count->totals.size() < 2;
}

int cases(const CasesOptions& options)
{
    CaseFilter filter;
    filter.text = options.query;
    filter.state = stateOf(options.state);
    if (!options.bucket.isEmpty()) {
        filter.bucket = BucketBounds().named(options.bucket);
        if (!filter.bucket)
            return refuseOption("--bucket");
    }
    if (!options.currency.isEmpty()) {
        filter.currency = currencyFromCode(options.currency);
        if (!filter.currency)
            return refuseOption("--currency");
    }
    const auto session = Session::open(options.store, Store::Access::ReadOnly);
    if (!session)
        return refuse(session.error());
    if (!hasOrder(options, filter, **session)) {
        complain(Cli::tr("These cases owe in several currencies, which can't be put in one order. "
                         "Say with --currency which one: MXN, USD…"));
        return BadInput;
    }
    const QDate today = (*session)->today();
    const auto page = (*session)->store().ask([&](Connection& connection) {
        return casePage(
            connection, filter, sortOf(options.sort), options.limit, options.after, today);
    });
    if (!page)
        return refuse(page.error());
    if (options.store.json)
        sayJson({{"cases", jsonList(page->rows, caseRowJson)},
            {"next", page->nextKey.isEmpty() ? QJsonValue() : QJsonValue(page->nextKey)}});
    else
        printRows(*page, (*session)->format(), today);
    return Success;
}

} // namespace

void addCases(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<CasesOptions>();
    auto* command = addCommand(app, "cases", Cli::tr("List cases, page by page"));
    addStoreOptions(*command, options->store);
    addText(*command, "--query", options->query,
        Cli::tr("Name, folio, account, telephone or address; in any order, without accents"));
    addText(*command, "--sort", options->sort, Cli::tr("priority, dpd, amount or name"))
        ->check(CLI::IsMember({"priority", "dpd", "amount", "name"}));
    addText(*command, "--bucket", options->bucket, Cli::tr("Only this bucket: 0, 1-30 … 180+"));
    addText(*command, "--currency", options->currency,
        Cli::tr("Only cases that owe in this currency, with what they owe in it"));
    addText(*command, "--state", options->state, Cli::tr("open, recalled or closed"))
        ->check(CLI::IsMember({"open", "recalled", "closed"}));
    command->add_option("--limit", options->limit, Cli::tr("Rows of a page").toStdString())
        ->check(CLI::Range(1, 500))
        ->capture_default_str();
    addText(*command, "--after", options->after,
        Cli::tr("Go on after this key, which the page before ended with"));
    command->callback([options, &chosen] { chosen = [options] { return cases(*options); }; });
}

} // namespace expediente::cli
