#include "tests/simulation/deeds.h"

#include "core/store/queries/case_read.h"

#include <stdexcept>

namespace expediente::simulation {

std::vector<CaseId> casesOf(Device& device)
{
    const auto cases = device.store().ask([](Connection& connection) {
        std::vector<CaseId> found;
        auto query = connection.query("SELECT uuid FROM case_summary ORDER BY uuid");
        while (query.next())
            found.push_back(CaseId{query.uuid(0)});
        return found;
    });
    return cases.value_or(std::vector<CaseId>());
}

QString Deeds::canary(CaseId id)
{
    return QStringLiteral("canary%1").arg(id.toString().remove(u'-'));
}

bool Deeds::say(Device& device, std::vector<NewFact> facts)
{
    for (NewFact& fact : facts)
        if (!fact.id)
            fact.id = FactId{m_random.uuid()};
    std::vector<FactId> ids;
    for (const NewFact& fact : facts) {
        ids.push_back(*fact.id);
        if (fact.subject.type == SubjectType::Case)
            m_written.insert(CaseId{fact.subject.uuid});
    }
    if (!device.store().append(std::move(facts)).result()) {
        m_doubtful.insert(ids.begin(), ids.end());
        return false;
    }
    device.made.insert(ids.begin(), ids.end());
    return true;
}

void Deeds::lookAgain(Device& device)
{
    const auto there = device.store().ask([this](Connection& connection) {
        std::set<FactId> ids;
        for (const FactId id : m_doubtful) {
            auto query = connection.query("SELECT 1 FROM fact WHERE id = ?");
            query.with(id.uuid);
            if (query.next())
                ids.insert(id);
        }
        return ids;
    });
    for (const FactId id : there.value())
        device.made.insert(id);
    m_doubtful.clear();
}

void Deeds::sayOnBadDisk(Device& device)
{
    switch (m_random.upTo(3)) {
    case 0:
        return writePair(device);
    case 1:
        return reserve(device);
    case 2:
        return deal(device);
    default:
        return write(device);
    }
}

void Deeds::doSomething(Device& device)
{
    if (m_deals == Deals::Yes && m_random.oneIn(4))
        return m_random.oneIn(5) ? peek(device) : deal(device);
    if (device.role() == QStringLiteral("supervisor") && m_random.oneIn(2))
        return lead(device);
    switch (m_random.upTo(11)) {
    case 0:
        return takeBack(device);
    case 1:
        return sayAsSomebodyElse(device);
    case 2:
    case 3:
        return writePair(device);
    case 4:
        return attach(device);
    case 5:
        return reserve(device);
    case 6:
        return m_random.oneIn(3) ? giveBack(device) : reserve(device);
    default:
        return write(device);
    }
}

void Deeds::write(Device& device)
{
    auto cases = casesOf(device);
    if (cases.empty())
        return;
    const CaseId id = m_random.anyOf(cases);
    if (say(device, {device.store().newFact(id, NoteWritten{canary(id), NoteKind::General})}))
        count("notes written");
}

/// Some the same on several cases and from several devices.
void Deeds::attach(Device& device)
{
    auto cases = casesOf(device);
    if (cases.empty())
        return;
    const CaseId id = m_random.anyOf(cases);
    const bool shared = m_random.oneIn(3);
    const QString text = shared ? QStringLiteral("shared%1").arg(m_random.upTo(2))
                                : canary(id) + QString::number(m_random.upTo(9));
    const QByteArray bytes = text.toLatin1().repeated(1 + (shared ? 9 : m_random.upTo(4)));
    DocumentAttached document;
    document.name = document.mime = QStringLiteral("x");
    document.size = bytes.size();
    document.sha256 = toHex(sha256Of(bytes));
    if (!say(device, {device.store().newFact(id, document)}))
        return;
    if (!device.store().putAttachment(bytes).result())
        throw std::runtime_error("an attachment can't be put down");
    count("documents attached");
    if (!shared)
        m_attached[sha256Of(bytes)] = id;
}

/// Whoever heard a digest tries to come by the bytes.
void Deeds::peek(Device& device)
{
    auto cases = casesOf(device);
    if (cases.empty() || m_attached.empty())
        return;
    const auto& [digest, of] =
        *std::next(m_attached.begin(), m_random.upTo(int(m_attached.size()) - 1));
    if (std::ranges::find(cases, of) != cases.end())
        return;
    DocumentAttached document;
    document.name = document.mime = QStringLiteral("x");
    document.size = 1;
    document.sha256 = toHex(digest);
    if (!say(device, {device.store().newFact(m_random.anyOf(cases), document)}))
        return;
    m_peeked.emplace(digest, Peek{of, device.user()});
    count("attachments peeked at");
}

void Deeds::writePair(Device& device)
{
    auto cases = casesOf(device);
    if (cases.empty())
        return;
    const CaseId id = m_random.anyOf(cases);
    auto first = device.store().newFact(id, NoteWritten{canary(id), NoteKind::General});
    auto second = first;
    first.id = FactId{m_random.uuid()};
    second.id = FactId{m_random.uuid()};
    const auto both = std::pair(*first.id, *second.id);
    if (say(device, {first, second})) {
        m_pairs.push_back(both);
        count("pairs written");
    }
}

void Deeds::takeBack(Device& device)
{
    auto cases = casesOf(device);
    if (cases.empty())
        return;
    const CaseId id = m_random.anyOf(cases);
    const auto file =
        device.store().ask([&](Connection& connection) { return readCase(connection, id); });
    if (!file || !*file)
        return;
    for (const auto& entry : (*file)->timeline)
        if (entry.body && std::holds_alternative<NoteWritten>(*entry.body) && !entry.voidedBy) {
            if (say(device,
                    {device.store().newFact(id, FactVoided{{entry.id}, QStringLiteral("error")})}))
                count("facts voided");
            return;
        }
}

/// On cases of the same debtor from several devices, near each other and far apart.
void Deeds::reserve(Device& device)
{
    auto cases = casesOf(device);
    if (cases.empty())
        return;
    const CaseId id = m_random.anyOf(cases);
    const QDate from = m_clock.today().addDays(m_random.upTo(25) - 4);
    const ContactRequested asked{from, from.addDays(1 + m_random.upTo(6))};
    if (say(device, {device.store().newFact(id, asked)}))
        count("reservations asked for");
}

/// Whether it was answered or not.
void Deeds::giveBack(Device& device)
{
    for (const CaseId id : casesOf(device)) {
        const auto file =
            device.store().ask([&](Connection& connection) { return readCase(connection, id); });
        if (!file || !*file)
            continue;
        for (const Reservation& each : (*file)->reservations) {
            if (each.asked.author != QStringLiteral("user:") + device.user() || m_random.oneIn(2))
                continue;
            const FactVoided back{{each.asked.id}, QStringLiteral("no alcanzo")};
            if (say(device, {device.store().newFact(id, back)}))
                count("reservations given back");
            return;
        }
    }
}

/// The server refuses it, and says so.
void Deeds::sayAsSomebodyElse(Device& device)
{
    auto cases = casesOf(device);
    if (cases.empty())
        return;
    const CaseId id = m_random.anyOf(cases);
    auto fact = device.store().newFact(id, NoteWritten{canary(id), NoteKind::General});
    fact.author = QStringLiteral("user:zoe");
    if (say(device, {fact}))
        count("facts that get refused");
}

void Deeds::lead(Device& device)
{
    if (m_random.oneIn(5))
        return openCase(device, m_random.oneIn(2) ? quint64(m_random.upTo(3)) : m_casesOpened++);
    auto cases = casesOf(device);
    if (cases.empty())
        return;
    const CaseId id = m_random.anyOf(cases);
    if (m_random.oneIn(4)) {
        if (say(device, {device.store().newFact(id, CaseReleased{QStringLiteral("carga")})}))
            count("cases released");
        return;
    }
    const auto to = QString::fromLatin1(collectors[m_random.upTo(1)]);
    if (say(device, {device.store().newFact(id, CaseAssigned{to})}))
        count("cases assigned");
}

namespace {

AccountStated statementOf(quint64 number)
{
    AccountStated statement;
    statement.account = AccountId{Uuid::derived({"account", QByteArray::number(number)})};
    statement.number = QString::number(number);
    statement.asOf = {2026, 6, 1};
    statement.principalOverdue = Money(500'000, Currency::MXN);
    statement.principalNotDue = statement.ordinaryInterest = statement.lateInterest =
        statement.vat = statement.fees = Money::zero(Currency::MXN);
    statement.oldestUnpaidDue = {2026, 3, 1};
    return statement;
}

} // namespace

/// As a creditor's file would say it: two devices that read the same file make the same facts.
void Deeds::openCase(Device& device, quint64 number)
{
    const QByteArray key = QByteArray::number(number);
    const CaseId id{Uuid::derived({"case", key})};
    const PersonId debtor{Uuid::derived({"person", QByteArray::number(number / 2)})};
    CaseOpened opening;
    opening.folio = QStringLiteral("F-%1").arg(number);
    opening.creditor = {
        QStringLiteral("fsm"), QStringLiteral("Financiera Sierra Madre"), {}, {}, {}};
    opening.country = QStringLiteral("MX");
    opening.openedOn = QDate(2026, 6, 1);
    opening.parties = {{debtor, PartyRole::Debtor, {}}};
    const Moment on = Moment::noon({2026, 6, 1}, QTimeZone("America/Mexico_City"));
    const auto fact = [&](Subject subject, const Body& body, const char* what) {
        auto made = newFact(subject, body, on, QStringLiteral("creditor:fsm"));
        made.id = FactId{Uuid::derived({what, subject.uuid.view()})};
        made.hlc = Hlc::fromMs(on.utcMs);
        return made;
    };
    std::vector<NewFact> said{
        fact(debtor, PersonDescribed{QStringLiteral("Persona %1").arg(number / 2), {}, {}},
            "described"),
        fact(id, opening, "opened")};
    if (m_deals == Deals::Yes)
        said.push_back(fact(id, statementOf(number), "stated"));
    if (say(device, std::move(said)))
        count("cases opened");
}

} // namespace expediente::simulation
