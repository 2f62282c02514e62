#include "tests/core/papers/sample_case.h"

#include "core/worklist/evaluate.h"

namespace expediente::sample {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

template <class IdType>
IdType id(const QString& name)
{
    return {Uuid::derived({QByteArray("papers"), name.toUtf8()})};
}

Moment at(QDate date)
{
    return Moment::noon(date, QTimeZone("America/Mexico_City"));
}

template <class B>
Entry<B> entry(const QString& name, QDate date, const B& body)
{
    return {id<FactId>(name), at(date), QStringLiteral("user:jortega"), body};
}

PersonFile person(const char* name)
{
    PersonFile file;
    file.id = id<PersonId>(text(name));
    file.name = text(name);
    return file;
}

void addParties(CaseFile& file)
{
    auto debtor = person("María Guadalupe Hernández Rosas");
    ContactPointAdded home;
    home.type = ContactPointType::Home;
    home.address = Address{text("Calle Encino 214, int. 3"), text("Col. Arboledas del Río"),
        text("Querétaro"), text("Qro."), text("76000"), text("entre Fresno y Ahuehuete"),
        20'588'800, -100'389'900};
    debtor.points.push_back({id<FactId>(text("home")), home, {}});
    auto mother = person("Carmen Rosas Medina");
    mother.born = QDate(1954, 5, 9);
    file.persons = {debtor, person("Roberto Salinas Ibarra"), mother};
    file.opened->body.parties = {{debtor.id, PartyRole::Debtor, {}},
        {file.persons[1].id, PartyRole::Guarantor, {}},
        {mother.id, PartyRole::Family, text("madre")}};
}

void addAccount(CaseFile& file)
{
    AccountFile account;
    account.id = id<AccountId>(text("7710-2284"));
    AccountStated stated;
    stated.account = account.id;
    stated.number = text("7710-2284");
    stated.asOf = day;
    stated.principalOverdue = pesos(32'449'41);
    stated.principalNotDue = pesos(0);
    stated.ordinaryInterest = pesos(5'514'89);
    stated.lateInterest = pesos(6'960'40);
    stated.vat = pesos(1'996'05);
    stated.fees = pesos(1'392'00);
    stated.credit = pesos(0);
    stated.oldestUnpaidDue = day.addDays(-143);
    stated.reference = text("7710228493");
    for (int back = 11; back >= 0; --back)
        stated.billed.push_back({QDate(2026, 11, 4).addMonths(-back), pesos(2'480'00)});
    account.statements.push_back(entry(text("stated"), day, stated));
    const std::vector<qint64> paid{
        2'480'00, 2'480'00, 2'480'00, 2'480'00, 1'500'00, 3'460'00, 2'480'00, 0, 0, 1'200'00, 0, 0};
    for (int month = 0; month < 12; ++month) {
        if (paid[size_t(month)] == 0)
            continue;
        const QDate on = month == 9 ? QDate(2026, 9, 18) : QDate(2025, 12, 4).addMonths(month);
        const auto name = QStringLiteral("payment %1").arg(month);
        account.payments.push_back({id<FactId>(name),
            {account.id, name, on, pesos(paid[size_t(month)]), {}}, std::nullopt});
    }
    file.accounts.push_back(account);
}

void addArgument(CaseFile& file, const char* words, QDate on, const ArgumentJudged& judged)
{
    Argument argument;
    argument.stated = entry(text(words), on, ArgumentStated{text(words), {}, Channel::Call});
    auto body = judged;
    body.argument = argument.stated.id;
    argument.judged.push_back(entry(text(words) + u'!', on, body));
    file.arguments.push_back(argument);
}

ArgumentJudged judged(Verdict verdict, const char* evidence, const char* answer)
{
    return {{}, verdict, text(evidence), text(answer), {}, {}};
}

void addPromise(CaseFile& file, QDate due, qint64 cents)
{
    PromiseMade made;
    made.amount = pesos(cents);
    made.due = due;
    made.madeOn = due.addDays(-8);
    made.grace = 3;
    file.promises.push_back({entry(due.toString(), made.madeOn, made), {}, {}});
}

void addHistory(CaseFile& file)
{
    addArgument(file, "El moratorio no es el que firmé", {2026, 10, 15},
        judged(Verdict::NotValid, "Contrato cl. 11: 54 % anual.",
            "Entregue copia de la carátula; puede aclarar en la UNE."));
    addArgument(file, "Me bajaron turnos desde julio", {2026, 11, 12},
        judged(Verdict::Valid, "Recibos jul–oct a la vista: ingreso 38 % menor.",
            "Reconózcalo y ofrezca el plan por quincena."));
    addArgument(file, "Deposité en septiembre y no aparece", {2026, 11, 23},
        judged(Verdict::Partial, "$1,200.00 del 18 sep sí cuenta; faltaron $1,280.00.",
            "Muestre el movimiento aplicado."));
    addPromise(file, {2026, 8, 15}, 2'480'00);
    addPromise(file, {2026, 9, 18}, 2'480'00);
    addPromise(file, {2026, 10, 12}, 1'000'00);
    addPromise(file, {2026, 11, 20}, 2'480'00);
    file.notes.push_back(entry(text("note"), {2026, 11, 12},
        NoteWritten{
            text("Timbre sin servicio, toque el portón verde; hay perro"), NoteKind::BeforeVisit}));
}

CaseFile empty(const char* folio)
{
    CaseFile file;
    file.id = id<CaseId>(text(folio));
    CaseOpened opened;
    opened.folio = text(folio);
    opened.creditor = {text("FSM"), text("Financiera Sierra Madre"), {},
        text("CLABE 000 680 0077 1022 8493"), text("UNE del acreedor 800 555 0100")};
    opened.country = text("MX");
    opened.openedOn = {2026, 5, 6};
    file.opened = entry(text("opened"), opened.openedOn, opened);
    return file;
}

QString longText(const char* start)
{
    QString all = text(start);
    while (all.size() < 2000)
        all += QStringLiteral(" palabra%1").arg(all.size());
    return all + QStringLiteral(" sinfin") + QString(400, u'x');
}

} // namespace

Money pesos(qint64 cents)
{
    return {cents, Currency::MXN};
}

AgencyContext agency()
{
    return {};
}

BriefOrigin desk()
{
    BriefOrigin origin;
    origin.agency = text("Puente Claro");
    origin.collector = text("Javier Ortega");
    origin.printedAt = *Moment::fromString(u"2026-11-24T07:15:00-06:00[America/Mexico_City]");
    return origin;
}

CaseFile hernandez()
{
    auto file = empty("2026-004718");
    addParties(file);
    addAccount(file);
    addHistory(file);
    VisitPlanned planned;
    planned.on = day;
    planned.position = 40;
    planned.from = QTime(16, 0);
    file.visits.push_back({entry(text("visit"), day, planned), std::nullopt});
    return file;
}

BriefStop fourthOfSix(const CaseFile& file)
{
    return {4, 6, file.visits.front().planned.id, MapPlace{20'581'200, -100'398'000}};
}

VisitBrief briefOf(const CaseFile& file, const BriefStop& stop)
{
    return visitBrief(file, evaluate(file, day, agency()), stop, agency(), desk());
}

VisitBrief hernandezBrief()
{
    const auto file = hernandez();
    return briefOf(file, fourthOfSix(file));
}

CaseFile bare()
{
    auto file = empty("2026-000001");
    file.opened->body.creditor = {text("FSM"), text("Financiera Sierra Madre"), {}, {}, {}};
    file.persons = {person("Águeda Núñez")};
    file.opened->body.parties = {{file.persons[0].id, PartyRole::Debtor, {}}};
    return file;
}

CaseFile overlong()
{
    auto file = hernandez();
    file.persons.front().name = longText("María");
    auto& address = *file.persons.front().points.front().body.address;
    address.street = longText("Calle");
    address.area = longText("Colonia");
    address.between = longText("entre");
    file.opened->body.creditor.payTo = longText("CLABE");
    file.opened->body.creditor.name = longText("Financiera");
    file.opened->body.creditor.complaints = longText("UNE");
    file.opened->body.folio = longText("Folio");
    file.visits.front().planned.body.purpose = longText("Proponer");
    for (int i = 0; i < 12; ++i) {
        addArgument(file, longText("Argumento").prepend(QString::number(i)).toUtf8().constData(),
            day.addDays(-i),
            {{}, Verdict::Partial, longText("Prueba"), longText("Respuesta"), {}, {}});
        addPromise(file, day.addDays(-20 * i), 9'999'999'999'999'99);
        file.notes.push_back(entry(QStringLiteral("note %1").arg(i), day,
            NoteWritten{longText("Aviso"), NoteKind::BeforeVisit}));
        auto stranger = person(longText("Vecina").prepend(QString::number(i)).toUtf8().constData());
        file.opened->body.parties.push_back(
            {stranger.id, i % 2 ? PartyRole::Reference : PartyRole::Guarantor, longText("prima")});
        file.persons.push_back(stranger);
    }
    auto& stated = file.accounts.front().statements.front().body;
    stated.principalOverdue = pesos(999'999'999'999'999);
    return file;
}

} // namespace expediente::sample
