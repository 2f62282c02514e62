#include "tests/ui/agenda/page_bench.h"

#include "core/facts/body.h"
#include "core/store/fact_rows.h"
#include "ui/widgets/item_roles.h"

#include <QTest>
#include <QWidget>

namespace expediente::ui {

namespace {

const QTimeZone zone("America/Mexico_City");

QString lineText(const TwoLine& line)
{
    QStringList parts;
    if (line.leading.shape != Leading::Shape::None)
        parts << (line.leading.icon == IconName::None
                ? QStringLiteral("(%1)").arg(line.leading.number)
                : QStringLiteral("(%1)").arg(fileName(line.leading.icon)));
    for (const QString& part : {line.moment, line.strong ? u'*' + line.title + u'*' : line.title,
             line.subtitle, line.right, line.rightBelow})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(" | "));
}

QString cellText(const QModelIndex& index)
{
    QString text = index.data().toString();
    const QVariant chip = index.data(ChipRole);
    if (chip.canConvert<ChipData>())
        text = u'[' + chip.value<ChipData>().text + u']';
    return index.data(StrongRole).toBool() ? u'*' + text + u'*' : text;
}

} // namespace

PageBench::PageBench(Language language, const StoreIdentity& whose, const HouseRules& rules)
    : store(rules, whose), m_language(language)
{
    store.clock().set(at({16, 20}));
}

Moment PageBench::at(QTime time, int daysAgo)
{
    return Moment::fromDateTime(QDateTime(today().addDays(-daysAgo), time, zone));
}

Services PageBench::services()
{
    return {*store, theme, Formatter(m_language, Region::MX, zone), *watch, prompts, preferences};
}

CaseId PageBench::addCase(const SampleCase& sample)
{
    const CaseId id{Uuid::v7(store.clock().now().utcMs)};
    const PersonId person{Uuid::v7(store.clock().now().utcMs)};
    const AccountId account{Uuid::v7(store.clock().now().utcMs)};
    const Moment opened = at({9, 0}, 30);

    PersonDescribed described;
    described.name = sample.name;
    ContactPointAdded home;
    home.type = ContactPointType::Home;
    home.address.emplace();
    home.address->street = QStringLiteral("Calle Encino 214");
    home.address->area = sample.area;
    if (sample.place) {
        home.address->latE6 = sample.place->first;
        home.address->lonE6 = sample.place->second;
    }
    ContactPointAdded phone;
    phone.value = QStringLiteral("4425550143");
    CaseOpened opening;
    opening.folio = sample.folio;
    opening.creditor.key = QStringLiteral("fsm");
    opening.creditor.name = QStringLiteral("Financiera Sierra Madre");
    opening.openedOn = opened.date();
    opening.parties = {{person, PartyRole::Debtor, {}}};
    AccountStated stated;
    stated.account = account;
    stated.number = QStringLiteral("5512-2284");
    stated.asOf = today().addDays(-1);
    const auto zero = Money::zero(sample.currency);
    stated.principalOverdue = Money(sample.overdue, sample.currency);
    stated.principalNotDue = stated.ordinaryInterest = stated.lateInterest = stated.vat =
        stated.fees = stated.credit = zero;
    stated.oldestUnpaidDue = today().addDays(-sample.daysPastDue);
    store.append({store->newFact(person, described, opened), store->newFact(person, home, opened),
        store->newFact(person, phone, opened), store->newFact(id, opening, opened),
        store->newFact(id, stated, opened)});
    m_made[id] = {person, account};
    return id;
}

PersonId PageBench::debtorOf(CaseId id)
{
    return m_made.at(id).debtor;
}

FactId PageBench::say(CaseId id, const Body& body, std::optional<Moment> when)
{
    return store.append({store->newFact(id, body, when)}).ids.front();
}

FactId PageBench::planVisit(
    CaseId id, int position, std::optional<QTime> from, std::optional<QTime> to, QDate on)
{
    VisitPlanned plan;
    plan.on = on;
    plan.position = position;
    plan.from = from;
    plan.to = to;
    return say(id, plan);
}

FactId PageBench::reportVisit(CaseId id, FactId visit, QTime arrived, VisitOutcome outcome)
{
    VisitReported report;
    report.visit = visit;
    report.on = today();
    report.arrived = arrived;
    report.outcome = outcome;
    return say(id, report);
}

FactId PageBench::promise(CaseId id, qint64 cents, QDate due, QDate madeOn)
{
    PromiseMade made;
    made.amount = Money(cents, Currency::MXN);
    made.due = due;
    made.madeOn = madeOn;
    return say(id, made, Moment::noon(madeOn, zone));
}

void PageBench::pay(CaseId id, qint64 cents, QDate on)
{
    PaymentReceived payment;
    payment.account = m_made.at(id).account;
    payment.reference = QString::number(cents) + on.toString(Qt::ISODate);
    payment.valueDate = on;
    payment.amount = Money(cents, Currency::MXN);
    say(id, payment);
}

QStringList exportsOf(PageBench& bench)
{
    return bench.store
        ->ask([&](Connection& connection) {
            QStringList list;
            const auto row = findSubject(connection, bench.store->identity().agency);
            for (const auto& record : recordsOfSubject(connection, row.value()))
                if (record.kind == kindName(Kind::ExportMade)) {
                    const auto body = std::get<ExportMade>(*decode(Kind::ExportMade, record.body));
                    list << QStringLiteral("%1 %2 %3").arg(body.what, body.format).arg(body.cases);
                }
            return list;
        })
        .value();
}

bool eventually(const std::function<bool()>& holds)
{
    return QTest::qWaitFor(holds, 20'000);
}

QString textOf(const QAbstractItemModel& model)
{
    QStringList lines;
    QStringList head;
    for (int column = 0; column < model.columnCount(); ++column)
        head << model.headerData(column, Qt::Horizontal).toString();
    if (model.columnCount() > 1)
        lines << head.join(QStringLiteral(" | "));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant line = model.index(row, 0).data(TwoLineRole);
        if (line.canConvert<TwoLine>()) {
            lines << lineText(line.value<TwoLine>());
            continue;
        }
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << cellText(model.index(row, column));
        lines << cells.join(QStringLiteral(" | "));
    }
    return plain(lines.join(u'\n'));
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

void present(QWidget& window, QSize size)
{
    window.resize(size);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        throw std::runtime_error("the window doesn't get the keyboard");
}

} // namespace expediente::ui
