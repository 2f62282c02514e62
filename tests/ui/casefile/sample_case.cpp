#include "tests/ui/casefile/sample_case.h"

#include "core/casefile/fold.h"
#include "core/worklist/evaluate.h"

namespace expediente::ui {
namespace {

const QString creditor = "creditor:fsm";

const Catalogue& catalogue()
{
    static const Catalogue shipped = shippedCatalogue();
    return shipped;
}

} // namespace

SampleCase::SampleCase()
{
    tellFile();
}

Moment SampleCase::at(QDate day, QTime time)
{
    return Moment::fromDateTime(QDateTime(day, time, QTimeZone("America/Mexico_City")));
}

SampleCase& SampleCase::say(
    const char* name, const Body& body, QDate day, QTime time, const QString& author)
{
    NewFact fact = newFact(id(), body, at(day, time), author);
    fact.id = SampleCase::fact(name);
    m_facts.push_back(fact);
    return *this;
}

SampleCase& SampleCase::sayOf(PersonId person, const char* name, const Body& body, QDate day,
    QTime time, const QString& author)
{
    say(name, body, day, time, author);
    m_facts.back().subject = person;
    return *this;
}

SampleCase& SampleCase::sayUnknown(const char* name, QDate day)
{
    say(name, NoteWritten{"from a later version", NoteKind::General}, day);
    m_facts.back().kind = "weather.noted";
    return *this;
}

void SampleCase::tellFile()
{
    const QDate opened(2026, 8, 3);
    CaseOpened file;
    file.folio = "2026-004718";
    file.creditor = {"fsm", "Financiera Sierra Madre", {}, {}, {}};
    file.country = "MX";
    file.zone = "America/Mexico_City";
    file.openedOn = opened;
    file.parties = {{person("maria"), PartyRole::Debtor, {}},
        {person("roberto"), PartyRole::Guarantor, {}},
        {person("carmen"), PartyRole::Family, "madre"},
        {person("luisa"), PartyRole::Reference, {}}};
    say("opened", file, opened, {9, 0}, creditor);
    const std::pair<const char*, PersonDescribed> people[] = {
        {"maria", {"María Guadalupe Hernández Rosas", {}, {1984, 3, 2}}},
        {"roberto", {"Roberto Salinas Ibarra", {}, {}}},
        {"carmen", {"Carmen Rosas Medina", {}, {1954, 5, 1}}},
        {"luisa", {"Luisa Prado Gil", {}, {}}}};
    for (const auto& [name, described] : people)
        sayOf(person(name), name, described, opened, {9, 0}, creditor);
    Address home;
    home.street = "Calle Encino 214, int. 3";
    home.area = "Arboledas";
    home.city = "Querétaro";
    sayOf(person("maria"), "home", ContactPointAdded{ContactPointType::Home, {}, {}, home}, opened,
        {9, 0}, creditor);
    sayOf(person("maria"), "mobile",
        ContactPointAdded{ContactPointType::Mobile, "4425550143", {}, {}}, opened, {9, 0},
        creditor);
    Address work = home;
    work.street = "Av. del Río 12";
    sayOf(person("maria"), "work",
        ContactPointAdded{ContactPointType::Work, {}, "Panadería La Espiga", work}, opened, {9, 0},
        creditor);
    AccountStated stated;
    stated.account = account();
    stated.number = "5500012284";
    stated.asOf = {2026, 11, 24};
    stated.principalOverdue = pesos("32449.41");
    stated.principalNotDue = pesos("0.00");
    stated.ordinaryInterest = pesos("5514.89");
    stated.lateInterest = pesos("6960.40");
    stated.vat = pesos("1996.05");
    stated.fees = pesos("1392.00");
    stated.oldestUnpaidDue = {2026, 7, 4};
    stated.ordinaryRate = Rate::percent(42);
    stated.lateRate = LateRate{Rate::percent(54), RateKind::Nominal, 360};
    stated.vatTerms = {VatMode::Nominal, Rate::percent(16)};
    stated.explained = {{Component::LateInterest, "$32,449.41 × 54 % ÷ 360 × 143 days"}};
    for (int month = 6; month <= 11; ++month)
        stated.billed.push_back({{2026, month, 4}, pesos("2480.00")});
    say("stated", stated, {2026, 11, 24}, {8, 0}, creditor);
    const std::tuple<const char*, QDate, const char*> payments[] = {
        {"pay-jun", {2026, 6, 4}, "2480.00"}, {"pay-sep", {2026, 9, 18}, "1200.00"}};
    for (const auto& [name, day, amount] : payments)
        say(name,
            PaymentReceived{
                account(), QString::fromLatin1(name), day, pesos(amount), "Transferencia"},
            day, {12, 0}, creditor);
}

SampleCase& SampleCase::withStory()
{
    say("note-dog", NoteWritten{"Timbre sin servicio; hay perro", NoteKind::BeforeVisit},
        {2026, 8, 10});
    sayOf(person("maria"), "home-judged",
        ContactPointJudged{fact("home"), PointStatus::Confirmed, {2026, 11, 12}, {}},
        {2026, 11, 12});
    sayOf(person("maria"), "work-judged",
        ContactPointJudged{
            fact("work"), PointStatus::DoNotUse, {2026, 9, 2}, "Pidió no contactarla ahí"},
        {2026, 9, 2});
    say("promise-sep",
        PromiseMade{pesos("2480.00"), {2026, 9, 18}, {2026, 9, 5}, {}, person("maria"), {}, {}},
        {2026, 9, 5});
    say("promise-oct", PromiseMade{pesos("1000.00"), {2026, 10, 12}, {2026, 10, 1}, {}, {}, {}, {}},
        {2026, 10, 1});
    say("promise-nov",
        PromiseMade{pesos("2480.00"), {2026, 11, 23}, {2026, 11, 12}, {}, {}, {}, {}},
        {2026, 11, 12});
    say("argument-rate", ArgumentStated{"El moratorio no es el que firmé", {}, Channel::Call},
        {2026, 10, 15});
    say("verdict-rate",
        ArgumentJudged{fact("argument-rate"), Verdict::NotValid, "Contrato cl. 11: 54 % anual",
            "Muestre la carátula", {}, {}},
        {2026, 10, 16});
    say("argument-paid",
        ArgumentStated{"Deposité en septiembre y no aparece", person("maria"), Channel::WhatsApp},
        {2026, 11, 23});
    say("contact",
        ContactLogged{"LL", "CT", "IN", Channel::Call, ContactType::TwoWay, person("maria"),
            fact("mobile"), "Turnos reducidos; puede pagar cada quincena",
            NextStepBody{StepKind::Visit, {2026, 11, 26}, QTime(17, 0), "volver con recibo"}},
        {2026, 11, 23}, {18, 5});
    say("visit",
        VisitPlanned{{2026, 11, 26}, 10, QTime(16, 0), QTime(19, 0), fact("home"),
            "Proponer plan por quincena", {}},
        {2026, 11, 23}, {18, 10});
    return *this;
}

OpenCase SampleCase::open(Language language) const
{
    std::vector<FactRecord> records;
    for (const NewFact& fact : m_facts) {
        FactRecord record{*fact.id, fact.subject, fact.kind, fact.kindVersion, fact.author,
            fact.occurredAt, Hlc{quint64(records.size() + 1)}, fact.body};
        records.push_back(record);
    }
    AgencyContext context;
    context.catalogue = catalogue();
    OpenCase open;
    open.file = fold(id(), records);
    open.view = evaluate(open.file, today(), context);
    open.userNames = {{"ana", "Ana Prueba"}};
    open.me = "user:ana";
    open.format = Formatter(language, Region::MX, QTimeZone("America/Mexico_City"));
    open.catalogue = &catalogue();
    return open;
}

void SampleCase::appendTo(TemporaryStore& store) const
{
    for (const NewFact& fact : m_facts)
        store.append({fact});
}

} // namespace expediente::ui
