#include "ui/casefile/figure_rows.h"

#include "core/facts/body.h"
#include "ui/text/words.h"

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr Component components[] = {Component::PrincipalOverdue, Component::PrincipalNotDue,
    Component::OrdinaryInterest, Component::LateInterest, Component::Vat, Component::Fees};

std::vector<const AccountView*> accountsIn(Currency currency, const OpenCase& open)
{
    std::vector<const AccountView*> accounts;
    for (const AccountView& account : open.view.accounts)
        if (account.figures.currency() == currency)
            accounts.push_back(&account);
    return accounts;
}

Money sumOf(Component component, Currency currency, const OpenCase& open)
{
    Money sum = Money::zero(currency);
    for (const auto* account : accountsIn(currency, open))
        sum += account->figures[component];
    return sum;
}

/// Rows of components have no fact of their own: the same component keeps the same place.
Uuid rowId(QByteArrayView what, Currency currency, int number)
{
    return Uuid::derived({"figures", what, code(currency).toUtf8(), QByteArray::number(number)});
}

} // namespace

std::vector<Column> FigureRows::columns()
{
    return {{.title = tr("Component"), .stretch = true}, {.title = tr("Amount"), .right = true}};
}

std::vector<Row> FigureRows::of(const OpenCase& open)
{
    std::vector<Row> rows;
    for (const Money& total : open.view.totals) {
        for (const Component shown : components) {
            if (!sumOf(shown, total.currency(), open).isZero())
                rows.push_back(component(shown, total.currency(), open));
        }
    }
    return rows;
}

Row FigureRows::component(Component component, Currency currency, const OpenCase& open)
{
    // With nothing left to fall due, principal is just principal.
    const bool onlyPrincipal = component == Component::PrincipalOverdue
        && sumOf(Component::PrincipalNotDue, currency, open).isZero();
    const QString name = word(
        Vocabulary::Component, onlyPrincipal ? QStringLiteral("principal") : enumName(component));
    const QString amount = open.format.money(sumOf(component, currency, open), open.currencyCode());
    const QString detail = terms(component, currency, open);
    Row row = rowOf(rowId("component", currency, int(component)),
        {Cell{.text = name,
             .detail = detail,
             .spoken = tr("%1 %2, %3", "component, its terms, amount").arg(name, detail, amount)},
            Cell{.text = amount}});
    row.children = reasons(component, currency, open);
    return row;
}

/// "42 % a year", where all accounts agree.
QString FigureRows::terms(Component component, Currency currency, const OpenCase& open)
{
    QStringList found;
    for (const auto* account : accountsIn(currency, open)) {
        const AccountStated& statement = account->statement;
        QString text;
        if (component == Component::OrdinaryInterest && statement.ordinaryRate)
            text = tr("%1 a year").arg(open.format.percent(*statement.ordinaryRate));
        if (component == Component::LateInterest && statement.lateRate)
            text = tr("%1 a year").arg(open.format.percent(statement.lateRate->annual));
        if (component == Component::Vat && statement.vatTerms.mode == VatMode::Nominal)
            text = tr("%1 on interest").arg(open.format.percent(statement.vatTerms.rate));
        found << text;
    }
    found.removeDuplicates();
    return found.size() == 1 ? found.front() : QString();
}

/// "11 to 20 mar, 10 days at 60 % on $5,000.00"
QString FigureRows::lineText(const FigureLine& line, const OpenCase& open)
{
    const auto date = [&](QDate day) { return open.format.shortDate(day, open.today()); };
    const auto amount = [&](const std::optional<Money>& money) {
        return open.format.money(*money, open.currencyCode());
    };
    switch (line.what) {
    case LineKind::Statement:
        return tr("Creditor's statement of %1").arg(date(line.to));
    case LineKind::LateInterest:
        return tr("%1 to %2, %3 at %4 on %5", "dates, days, rate, base")
            .arg(date(line.from), date(line.to), open.format.days(int(*line.days)),
                open.format.percent(*line.rate), amount(line.base));
    case LineKind::Vat:
        return tr("%1, %2 of %3", "date, rate, base")
            .arg(date(line.to), open.format.percent(*line.rate), amount(line.base));
    case LineKind::Instalment:
        return tr("Instalment of %1").arg(date(line.to));
    case LineKind::Credit:
        return tr("Credit used on %1").arg(date(line.to));
    case LineKind::Payment:
        return tr("Payment of %1").arg(date(line.to));
    }
    Q_UNREACHABLE();
}

std::vector<Row> FigureRows::reasons(Component component, Currency currency, const OpenCase& open)
{
    std::vector<Row> rows;
    const auto accounts = accountsIn(currency, open);
    int number = 0;
    const auto add = [&](const QString& text, const QString& amount = {}) {
        const auto id = rowId(enumName(component).toUtf8(), currency, number++);
        rows.push_back(rowOf(id, {Cell{.text = text}, Cell{.text = amount}}));
    };
    for (const auto* account : accounts) {
        QString prefix;
        if (accounts.size() > 1)
            prefix = open.accountName(account->id) + QStringLiteral(": ");
        QStringList said;
        for (const Explanation& line : account->statement.explained)
            if (line.component == component)
                said << line.text;
        std::vector<FigureLine> lines;
        std::ranges::copy_if(account->figures.lines, std::back_inserter(lines),
            [&](const FigureLine& line) { return line.component == component; });
        const bool moved = lines.size() > 1;
        for (const FigureLine& line : lines) {
            const bool stated = line.what == LineKind::Statement;
            // The creditor's own words tell more than that it said so, while nothing came after.
            if (!stated || moved || said.isEmpty() || accounts.size() > 1)
                add(prefix + lineText(line, open),
                    open.format.money(line.amount, open.currencyCode()));
            for (const QString& text : stated ? said : QStringList())
                add(text);
        }
        if (moved && accounts.size() > 1)
            add(prefix + tr("what is left"),
                open.format.money(account->figures[component], open.currencyCode()));
    }
    return rows;
}

std::vector<FigureRows::Total> FigureRows::totals(const OpenCase& open)
{
    std::vector<Total> totals;
    for (const Money& total : open.view.totals) {
        Money paid = Money::zero(total.currency());
        Money credit = paid;
        QString refused;
        for (const auto* account : accountsIn(total.currency(), open)) {
            paid += account->paidSince;
            if (!account->figures.credit.isZero())
                credit += account->figures.credit;
            if (account->refused)
                refused = words(*account->refused).what;
        }
        Total shown{.caption = word(Vocabulary::Component, u"total"),
            .amount = open.format.money(total, open.currencyCode()),
            .paidSince = {},
            .credit = {},
            .refused = refused};
        if (!paid.isZero())
            shown.paidSince = open.format.money(paid, open.currencyCode());
        if (!credit.isZero())
            shown.credit = open.format.money(credit, open.currencyCode());
        totals.push_back(shown);
    }
    return totals;
}

Uuid FigureRows::explainedFirst(const OpenCase& open)
{
    for (const AccountView& account : open.view.accounts) {
        for (const Explanation& line : account.statement.explained) {
            if (line.component == Component::LateInterest)
                return rowId("component", account.figures.currency(), int(line.component));
        }
    }
    return {};
}

QString FigureRows::title(const OpenCase& open)
{
    if (!open.view.statedOn.isValid())
        return tr("Figures");
    return tr("Figures as of %1").arg(open.format.shortDate(open.view.on, open.today()));
}

} // namespace expediente::ui
