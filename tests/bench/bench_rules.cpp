#include "tests/bench/benches.h"

#include "core/figures/figures.h"
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/day_work.h"
#include "core/worklist/evaluate.h"
#include "core/worklist/lawful_contact.h"

#include <functional>
#include <random>

namespace expediente::bench {

namespace {

constexpr int gateRounds = 2000;

double medianOf(int times, const std::function<void(int)>& work)
{
    Timing timing;
    for (int i = 0; i < times; ++i)
        timing.runs.push_back(microseconds([&] { work(i); }));
    return timing.median();
}

/// Ten years of monthly instalments and a payment a week: more than any case has.
void benchFigures(Report& report)
{
    const QDate asOf(2016, 1, 1);
    AccountTerms terms;
    terms.asOf = asOf;
    const Money zero = Money::zero(Currency::MXN);
    terms.components.fill(zero);
    terms.components[size_t(Component::PrincipalOverdue)] = Money(5'000'00, Currency::MXN);
    terms.components[size_t(Component::PrincipalNotDue)] = Money(120'000'00, Currency::MXN);
    terms.oldestUnpaidDue = asOf.addDays(-20);
    for (int month = 1; month <= 120; ++month)
        terms.schedule.push_back(
            {asOf.addMonths(month), Money(1'000'00, Currency::MXN), Money(150'00, Currency::MXN)});
    terms.lateRate = LateRate{Rate::percent(54), RateKind::Nominal, 360};
    terms.vat = {VatMode::Nominal, Rate::percent(16)};
    terms.order = *defaultPaymentOrder(u"MX");
    std::vector<PaymentTerms> payments;
    for (int week = 1; week <= 500; ++week)
        payments.push_back({QByteArray::number(1000 + week), asOf.addDays(7 * week),
            Money(200'00, Currency::MXN), false, {}});
    qint64 lines = 0;
    const double median = medianOf(200, [&](int) {
        lines = qint64(
            figuresOn(terms, payments, asOf.addDays(3600), BucketBounds()).value().lines.size());
    });
    report.addNote(QStringLiteral("figures of 500 payments and 120 instalments"),
        QStringLiteral("%1, %2 lines").arg(micros(median)).arg(lines));
}

void benchVerdicts(Report& report, Sample& sample)
{
    const auto& law = sample.store().context().law;
    for (const char* country : {"MX", "CO", "CL", "US"}) {
        const auto found = law.find(QLatin1String(country));
        if (found == law.end())
            continue;
        ContactQuestion question;
        question.person.id = "d";
        question.zones = {found->second.zones.first()};
        question.authorised = {Channel::Call};
        const qint64 noon =
            QDateTime({2026, 3, 24}, {12, 0}, QTimeZone(question.zones[0])).toMSecsSinceEpoch();
        for (int i = 0; i < 200; ++i)
            question.contacts.push_back({noon - i * qint64(7'200'000), Channel(i % 6),
                i % 3 == 0 ? ContactType::TwoWay : ContactType::Attempt, "d"});
        const double median = medianOf(gateRounds, [&](int i) {
            question.atMs = noon + i * qint64(60'000);
            judgeContact(question, found->second).value();
        });
        report.addNote(
            QStringLiteral("a verdict with 200 contacts, %1").arg(QLatin1String(country)),
            QStringLiteral("%1, %2 a second").arg(micros(median)).arg(int(1'000'000 / median)));
    }
}

/// What a case costs with its gate: reading, folding, evaluating, and may one call or visit now.
void benchGate(Report& report, Sample& sample)
{
    auto bare = sample.bareConnection();
    std::mt19937_64 random(17);
    std::vector<CaseId> ours, theirs;
    for (int i = 0; i < gateRounds; ++i) {
        ours.push_back(sample.cases()[random() % sample.cases().size()]);
        theirs.push_back(sample.cases()[random() % sample.cases().size()]);
    }
    const auto& context = sample.store().context();
    const Moment now =
        Moment::fromDateTime(QDateTime(sample.today(), QTime(16, 38), QTimeZone(context.zone)));
    const auto pair = byTurns(
        gateRounds,
        [&](int i) {
            sample.store()
                .ask([&](Connection& c) {
                    const CaseFile file = *readCase(c, ours[size_t(i)]);
                    int hits = int(evaluate(file, sample.today(), context).totals.size());
                    for (const Channel channel : {Channel::Call, Channel::Visit})
                        if (const auto verdict =
                                judgeNow(file, {.channel = channel}, now, context).value())
                            hits += int(verdict->hits.size());
                    return hits;
                })
                .value();
        },
        [&](int i) { bareFacts(bare, theirs[size_t(i)]); });
    report.addRatio(QStringLiteral("open a case with its gate"), pair, 3);
    report.addAbsolute(QStringLiteral("open a case with its gate, p99"), pair.ours.p99() / 1000,
        QStringLiteral("ms"), 16);
}

/// Nothing is worked out at midnight: states follow from dates, so the lists of the next day are
/// asked for as those of any day.
void benchNewDay(Report& report, Sample& sample)
{
    const auto lists = [&](QDate day) {
        sample.store()
            .ask([&](Connection& c) {
                return roundOf(c, day).size() + promisesDue(c, day).size()
                    + promisesSlipped(c, day, 30, 500).size() + callBacks(c, day, 500).size()
                    + pendingSteps(c, day, 500).size() + size_t(dayFigures(c, day).contacts)
                    + casePage(c, {}, CaseSort::Priority, 50, {}, day).rows.size();
            })
            .value();
    };
    lists(sample.today());
    const double today = medianOf(20, [&](int) { lists(sample.today()); });
    const double tomorrow = medianOf(20, [&](int) { lists(sample.today().addDays(1)); });
    report.addNote(QStringLiteral("a new day: every list of Hoy and the first page"),
        QStringLiteral("%1 against %2 for the day before").arg(micros(tomorrow), micros(today)));
}

} // namespace

void benchRules(Report& report, Sample& sample)
{
    benchFigures(report);
    benchVerdicts(report, sample);
    benchGate(report, sample);
    benchNewDay(report, sample);
}

} // namespace expediente::bench
