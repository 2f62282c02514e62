#include "ui/supervision/kpi_charts.h"

#include "ui/agenda/agenda_words.h"
#include "ui/page/preferences.h"
#include "ui/supervision/supervision_state.h"
#include "ui/text/person_names.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tool_tip.h"

#include <QGridLayout>

#include <map>

namespace expediente::ui {

namespace {

constexpr size_t mostRows = 7;

double share(qint64 part, qint64 whole)
{
    return whole > 0 ? 100.0 * double(part) / double(whole) : 0;
}

/// "S. Hinojosa": there is no room for more beside a bar.
QString initialAndSurname(const QString& name)
{
    const QStringList shorter = shortPersonNames(name);
    const QString last = shorter.isEmpty() ? name : shorter.last();
    const auto space = last.indexOf(u' ');
    return space > 0 ? last.left(1) + QStringLiteral(". ") + last.mid(space + 1) : last;
}

/// The currency in which most was granted: amounts in several can't share one axis.
std::optional<Currency> mainCurrency(const std::vector<DiscountsGranted>& granted)
{
    std::map<Currency, qint64> offers;
    for (const auto& week : granted)
        offers[week.owed.currency()] += week.offers;
    const auto most = std::ranges::max_element(offers, {}, [](const auto& e) { return e.second; });
    return most == offers.end() ? std::nullopt : std::optional(most->first);
}

} // namespace

KpiCharts::KpiCharts(
    const Services& services, const SupervisionState& state, Kind kind, QWidget* parent)
    : QWidget(parent), m_services(services), m_state(state), m_kind(kind)
{
    for (int i = 0; i < figureCount; ++i)
        m_parts[size_t(i)] = make(Figure(i));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::gutter);
    const bool board = kind == Kind::Board;
    for (int i = 0; i < figureCount; ++i) {
        Panel* panel = m_parts[size_t(i)].panel;
        if (!board && i >= int(Figure::Contacts))
            panel->hide();
        grid->addWidget(panel, board ? i / 2 : 0, board ? i % 2 : i);
    }
    for (int column = 0; column < (board ? 2 : 3); ++column)
        grid->setColumnStretch(column, 1);
}

QString KpiCharts::title(Figure figure)
{
    switch (figure) {
    case Figure::Kept:
        return tr("Promises kept by collector");
    case Figure::Buckets:
        return tr("Change of bucket");
    case Figure::Discounts:
        return tr("Discounts granted");
    case Figure::Contacts:
        return tr("Contacts and direct contacts");
    case Figure::Overrides:
        return tr("Rules gone beyond");
    }
    Q_UNREACHABLE();
}

QString KpiCharts::formula(Figure figure)
{
    switch (figure) {
    case Figure::Kept:
        return tr("Promises whose deadline fell in the period and were kept ÷ promises whose "
                  "deadline fell in it, without withdrawn and replaced ones.");
    case Figure::Buckets:
        return tr(
            "Accounts by where they stand now, of those that were in the bucket a month ago; "
            "better includes settled ones. By balance: what is owed now by those that are worse "
            "÷ what was owed in the bucket then.");
    case Figure::Discounts:
        return tr(
            "What accepted offers forgive, by week and part; in per cent of the balances that "
            "they settle.");
    case Figure::Contacts:
        return tr("Contacts that reached somebody, and those that reached debtor, co-debtor or "
                  "guarantor ÷ attempts. What the debtor started is no attempt.");
    case Figure::Overrides:
        return tr("Every rule that warned or forbade and that somebody went beyond, with their "
                  "reason, by the day it was recorded.");
    }
    Q_UNREACHABLE();
}

KpiCharts::Part KpiCharts::make(Figure figure)
{
    Part part;
    part.panel = new Panel(m_services.theme, title(figure), this);
    part.bars = new StackedBars(m_services.theme);
    part.bars->setAccessibleName(title(figure));
    part.panel->padBody();
    part.panel->body()->addWidget(part.bars, 1);
    part.formula = new TextLabel(
        m_services.theme, TextStyle::Caption, Token::Text2, Weight::Regular, formula(figure));
    part.formula->setWordWrap(true);
    part.panel->body()->addWidget(part.formula);
    if (m_kind == Kind::Strip) {
        part.formula->hide();
        part.panel->setToolTip(plainToolTip(formula(figure)));
    } else {
        auto* list = part.panel->setLink(tr("List"));
        list->setAccessibleName(tr("List of what is counted: %1").arg(title(figure)));
        connect(
            list, &QAbstractButton::clicked, this, [this, figure] { emit listRequested(figure); });
    }
    if (m_kind == Kind::Board && figure == Figure::Contacts) {
        m_overrides = new LinkButton(m_services.theme, QString());
        m_overrides->setObjectName(QStringLiteral("overrides"));
        part.panel->body()->addWidget(m_overrides, 0, Qt::AlignLeft);
        connect(m_overrides, &QAbstractButton::clicked, this,
            [this] { emit listRequested(Figure::Overrides); });
    }
    return part;
}

void KpiCharts::refresh()
{
    if (!m_state.isReady())
        return;
    refreshKept();
    refreshBuckets();
    refreshDiscounts();
    refreshContacts();
}

void KpiCharts::refreshKept()
{
    const Formatter& format = m_services.format;
    struct Counts {
        qint64 kept = 0, ended = 0;
    };
    std::map<QString, Counts> authors;
    Counts all;
    for (const auto& row : m_state.kept()) {
        for (Counts* counts : {&authors[row.author], &all}) {
            counts->kept += row.kept;
            counts->ended += row.ended;
        }
    }
    Bars bars;
    bars.parts = {{}, {tr("fewer than 20: small sample"), Token::ChartDue, Token::Text1}};
    bars.top = 100;
    const int goal = m_services.preferences.keptPercentGoal();
    bars.goal = goal;
    bars.goalWord = tr("goal %1").arg(format.percent(goal));
    bars.ground = true;
    for (const auto& [author, counts] : authors) {
        const bool small = counts.ended < smallSample;
        const double kept = share(counts.kept, counts.ended);
        bars.rows.push_back({initialAndSurname(authorName(author, m_state.names())),
            {small ? 0 : kept, small ? kept : 0}, {}, format.percentOf(counts.kept, counts.ended),
            format.counts(counts.kept, counts.ended), small});
    }
    std::ranges::stable_sort(
        bars.rows, std::greater(), [](const BarRow& row) { return row.parts[0] + row.parts[1]; });
    if (bars.rows.size() > mostRows)
        bars.rows.resize(mostRows);
    const auto& part = m_parts[size_t(Figure::Kept)];
    part.bars->setBars(bars);
    part.panel->setCaption(tr("last 30 days · %1").arg(format.ratio(all.kept, all.ended)));
}

void KpiCharts::refreshBuckets()
{
    const Formatter& format = m_services.format;
    const auto& part = m_parts[size_t(Figure::Buckets)];
    part.panel->setCaption(
        format.dateRange(m_state.today().addMonths(-1), m_state.today(), m_state.today()));
    Bars bars;
    bars.parts = {{tr("Better"), Token::OkBack, Token::OkText},
        {tr("The same"), Token::NeutralBack, Token::NeutralText},
        {tr("Worse"), Token::BadBack, Token::BadText}};
    bars.top = 100;
    if (!m_state.buckets()) {
        part.panel->setCaption(
            m_state.bucketsError() ? tr("could not be worked out") : tr("being worked out…"));
        part.bars->setBars(bars);
        return;
    }
    for (const auto& change : *m_state.buckets()) {
        if (change.bucket.from == 0)
            continue;
        const auto percent = [&](qint64 count) {
            return count > 0 ? format.percentOf(count, change.accounts) : QString();
        };
        bars.rows.push_back({format.bucket(change.bucket.name()),
            {share(change.better, change.accounts), share(change.same, change.accounts),
                share(change.worse, change.accounts)},
            {percent(change.better), percent(change.same), percent(change.worse)},
            format.percentOf(change.worseNow.minor(), change.then.minor()),
            format.number(change.accounts), change.accounts < smallSample});
    }
    part.bars->setBars(bars);
}

void KpiCharts::refreshDiscounts()
{
    const Formatter& format = m_services.format;
    const auto& part = m_parts[size_t(Figure::Discounts)];
    const QDate today = m_state.today();
    const auto currency = mainCurrency(m_state.discounts());
    Bars bars;
    bars.parts = {{tr("Principal"), Token::Tint1, Token::OnAccent},
        {tr("Ordinary"), Token::Tint2, Token::OnAccent}, {tr("Late"), Token::Tint3, Token::Text1},
        {tr("Fees"), Token::Tint4, Token::Text1}};
    if (!currency) {
        part.bars->setBars(bars);
        part.panel->setCaption(tr("none in the last 28 days"));
        return;
    }
    struct Week {
        std::array<Money, 4> parts;
        Money given, owed;
    };
    const Money none = Money::zero(*currency);
    Money given = none, owed = none;
    std::map<QDate, Week> weeks;
    for (QDate day = m_state.lastWeeks().from; day <= today; day = day.addDays(7))
        weeks[day] = {{none, none, none, none}, none, none};
    for (const auto& row : m_state.discounts()) {
        if (row.owed.currency() != *currency)
            continue;
        Week& week = weeks[row.from];
        week.parts[0] += row.principal;
        week.parts[1] += row.ordinaryInterest;
        week.parts[2] += row.lateInterest;
        week.parts[3] += row.fees;
        const Money withoutVat = row.forgiven() - row.vat;
        week.given += withoutVat;
        week.owed += row.owed;
        given += withoutVat;
        owed += row.owed;
    }
    for (const auto& [from, week] : weeks) {
        std::vector<double> parts;
        for (const Money& amount : week.parts)
            parts.push_back(double(amount.minor()));
        bars.top = std::max(bars.top, double(week.given.minor()));
        bars.rows.push_back({format.dateRange(from, from.addDays(6), today), parts, {},
            format.wholeMoney(week.given), format.percentOf(week.given.minor(), week.owed.minor()),
            false});
    }
    part.bars->setBars(bars);
    part.panel->setCaption(
        tr("%1 without VAT, of %2").arg(format.wholeMoney(given), format.wholeMoney(owed)));
}

void KpiCharts::refreshContacts()
{
    const Formatter& format = m_services.format;
    Bars bars;
    bars.parts = {{tr("Direct"), Token::ChartBar, Token::OnAccent},
        {tr("Other contact"), Token::ChartDue, Token::Text1}};
    bars.top = 100;
    bars.ground = true;
    qint64 attempts = 0, direct = 0, overrides = 0;
    for (const auto& rate : m_state.rates()) {
        attempts += rate.attempts;
        direct += rate.direct;
        overrides += rate.overrides;
        if (rate.attempts == 0)
            continue;
        bars.rows.push_back({initialAndSurname(authorName(rate.author, m_state.names())),
            {share(rate.direct, rate.attempts), share(rate.effective - rate.direct, rate.attempts)},
            {}, format.percentOf(rate.direct, rate.attempts),
            tr("%1 · contact %2")
                .arg(format.counts(rate.direct, rate.attempts),
                    format.percentOf(rate.effective, rate.attempts)),
            rate.attempts < smallSample});
    }
    std::ranges::stable_sort(
        bars.rows, std::greater(), [](const BarRow& row) { return row.parts[0]; });
    if (bars.rows.size() > mostRows)
        bars.rows.resize(mostRows);
    const auto& part = m_parts[size_t(Figure::Contacts)];
    part.bars->setBars(bars);
    part.panel->setCaption(tr("last 30 days · %1").arg(format.ratio(direct, attempts)));
    refreshOverrides(overrides);
}

void KpiCharts::refreshOverrides(qint64 overrides)
{
    if (!m_overrides)
        return;
    m_overrides->setText(overrides > 0
            ? tr("%n rule(s) gone beyond, with the reason", nullptr, int(overrides))
            : tr("No rule was gone beyond"));
    m_overrides->setEnabled(overrides > 0);
}

} // namespace expediente::ui
