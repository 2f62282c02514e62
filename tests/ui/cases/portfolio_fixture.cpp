#include "tests/ui/cases/portfolio_fixture.h"

#include "core/exchange/import_stage.h"
#include "core/facts/body.h"
#include "core/store/fact_rows.h"

#include <QTest>

namespace expediente::ui {

namespace {

const QTimeZone zone("America/Mexico_City");

template <class T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(name(result.error().code).toStdString());
    return std::move(*result);
}

AccountStated statement(Money overdue, int daysPastDue)
{
    AccountStated stated;
    stated.account = AccountId{Uuid::v7(0)};
    stated.number = QStringLiteral("5512-2284");
    stated.asOf = PortfolioFixture::today().addDays(-1);
    const auto zero = Money::zero(overdue.currency());
    stated.principalOverdue = stated.principalNotDue = stated.ordinaryInterest =
        stated.lateInterest = stated.vat = stated.fees = stated.credit = zero;
    if (daysPastDue == 0) {
        stated.principalNotDue = overdue;
    } else {
        stated.principalOverdue = overdue;
        stated.oldestUnpaidDue = PortfolioFixture::today().addDays(-daysPastDue);
    }
    return stated;
}

} // namespace

PortfolioFixture::PortfolioFixture()
{
    store.clock().set(Moment::fromDateTime(QDateTime(today(), {16, 20}, zone)));
}

std::vector<NewFact> PortfolioFixture::factsOf(CaseId id, const PlainCase& plain) const
{
    const PersonId person{Uuid::v7(0)};
    const Moment at = Moment::fromDateTime(QDateTime(today().addDays(-30), {9, 0}, zone));
    const QString author = QStringLiteral("creditor:fsm");
    PersonDescribed described;
    described.name = plain.name;
    ContactPointAdded home;
    home.type = ContactPointType::Home;
    home.address.emplace();
    home.address->street = QStringLiteral("Calle Encino 214");
    home.address->area = plain.area;
    home.address->city = QStringLiteral("Querétaro");
    CaseOpened opened;
    opened.folio = plain.folio;
    opened.product = QStringLiteral("Crédito personal");
    opened.creditor.key = QStringLiteral("fsm");
    opened.creditor.name = QStringLiteral("Financiera Sierra Madre");
    opened.openedOn = at.date();
    opened.parties = {{person, PartyRole::Debtor, {}}};
    std::vector<NewFact> facts{newFact(person, described, at, author),
        newFact(person, home, at, author), newFact(id, opened, at, author)};
    if (plain.overdue)
        facts.push_back(newFact(id, statement(*plain.overdue, plain.daysPastDue), at, author));
    return facts;
}

CaseId PortfolioFixture::add(const PlainCase& plain)
{
    const CaseId id{Uuid::v7(0)};
    store.append(factsOf(id, plain));
    return id;
}

std::vector<CaseId> PortfolioFixture::addMany(int cases)
{
    std::vector<CaseId> ids;
    ImportStage stage(*store);
    orThrow(stage.begin().map([] { return true; }));
    for (int i = 0; i < cases; ++i) {
        ids.push_back(CaseId{Uuid::v7(0)});
        PlainCase plain;
        plain.folio = QStringLiteral("F-%1").arg(i, 6, 10, QChar(u'0'));
        plain.name = QStringLiteral("Persona %1").arg(i, 6, 10, QChar(u'0'));
        plain.area = QStringLiteral("Colonia %1").arg(i % 7);
        plain.overdue = Money(100'00 + qint64(i) * 7919 % 90'000'00, Currency::MXN);
        plain.daysPastDue = i * 31 % 200;
        stage.add(factsOf(ids.back(), plain));
        orThrow(stage.send(false).map([] { return true; }));
    }
    orThrow(stage.send(true).map([] { return true; }));
    ImportCompleted summary;
    summary.file = QStringLiteral("cartera.csv");
    summary.sha256 = QByteArray(64, '0');
    summary.profile = QStringLiteral("prueba");
    summary.kind = QStringLiteral("portfolio");
    summary.read = summary.added = cases;
    orThrow(stage.complete(summary));
    orThrow(store->applyImported({}).map([] { return true; }));
    return ids;
}

void PortfolioFixture::say(Subject subject, const Body& body)
{
    store.append({store->newFact(subject, body)});
}

Services PortfolioFixture::services()
{
    return {
        *store, theme, Formatter(Language::English, Region::MX, zone), watch, prompts, preferences};
}

QStringList exportsMade(Store& store)
{
    QStringList made;
    const Subject agency(store.identity().agency);
    const auto read = store.ask([&](Connection& connection) {
        const auto subject = findSubject(connection, agency);
        if (!subject)
            return false;
        for (const FactRecord& fact : recordsOfSubject(connection, *subject)) {
            if (kindFromName(fact.kind) != Kind::ExportMade)
                continue;
            const auto left = std::get<ExportMade>(*decode(Kind::ExportMade, fact.body));
            made << left.what + u' ' + left.format + u' ' + QString::number(left.cases);
        }
        return true;
    });
    return read ? made : QStringList();
}

bool eventually(const std::function<bool()>& holds)
{
    return QTest::qWaitFor(holds, 20'000);
}

} // namespace expediente::ui
