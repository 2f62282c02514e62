#include "core/central/reservations.h"

#include "core/casefile/contact_rules.h"
#include "core/central/server_voice.h"
#include "core/facts/body.h"

#include <QTimeZone>

#include <algorithm>

namespace expediente::central {

namespace {

constexpr int reservedPage = 1000;

template <class B>
std::optional<B> bodyAs(Kind kind, const FactContent& content)
{
    if (content.kind != kindName(kind) || content.kindVersion > kindVersion(kind))
        return std::nullopt;
    auto body = decode(kind, content.body);
    return body ? std::optional(std::get<B>(std::move(*body))) : std::nullopt;
}

/// What the log says of a case that matters to its reservations.
struct CaseHistory {
    CaseHistory(LedgerTransaction& ledger, CaseId id, quint64 upTo)
    {
        for (quint64 after = 0; after < upTo;) {
            const auto page = ledger.historyOf(id, after, upTo, reservedPage);
            for (const LoggedFact& logged : page.facts)
                read(logged);
            after = page.upTo;
        }
    }

    /// When it was taken back, or nothing.
    std::optional<quint64> voidOf(FactId fact) const
    {
        const auto found = voids.find(fact);
        return found == voids.end() ? std::nullopt : std::optional(found->second);
    }
    /// The last day from `from` on of which the log knows a contact of the user's before `seq`.
    /// The skeleton of one that was erased tells it too.
    QDate lastContact(const QString& user, QDate from, quint64 seq) const
    {
        QDate last;
        for (const auto& [at, author, day] : contacts)
            if (at < seq && author == QStringLiteral("user:") + user && day >= from)
                last = std::max(last, day);
        return last;
    }

    std::set<PersonId> owing; ///< with whom the debt may be spoken of
    std::map<FactId, quint64> voids; ///< the first of each
    std::vector<std::tuple<quint64, QString, QDate>> contacts;
    std::set<FactId> erased;

private:
    void read(const LoggedFact& logged)
    {
        const auto& content = logged.fact.content;
        if (content.kind == kindName(Kind::ContactLogged))
            contacts.emplace_back(logged.seq, content.author, content.occurredAt.date());
        if (logged.fact.isErased())
            erased.insert(content.id);
        if (const auto opened = bodyAs<CaseOpened>(Kind::CaseOpened, content)) {
            for (const PartyBody& party : opened->parties)
                if (mayDiscussDebt(party.role))
                    owing.insert(party.person);
        } else if (const auto voiding = bodyAs<FactVoided>(Kind::FactVoided, content)) {
            for (const FactId fact : voiding->facts)
                voids.emplace(fact, logged.seq);
        }
    }
};

/// Until when it lasts: given back, up to the last contact that was made under it, since that one
/// still counts in the week.
QDate lastsUntil(const CaseHistory& history, const Reserved& granted)
{
    const auto back = history.voidOf(granted.request);
    if (!back)
        return granted.until;
    const QDate last = history.lastContact(granted.user, granted.from, *back);
    return last.isNull() ? granted.from : std::min(granted.until, last.addDays(1));
}

ContactReserved decide(LedgerTransaction& ledger, const LoggedFact& request,
    const ContactRequested& asked, QDate today)
{
    const auto& content = request.fact.content;
    ContactReserved answer;
    answer.request = content.id;
    answer.requestHash = toBytes(request.fact.hash).toHex();
    answer.from = asked.from;
    answer.until = asked.until;
    // Whoever has lost the case meanwhile doesn't make contacts with it any more.
    if (today >= asked.until || request.late) {
        answer.answer = ReservationAnswer::Late;
        return answer;
    }
    answer.holder = content.author.mid(content.author.indexOf(u':') + 1);
    const Reservations reservations(ledger);
    const auto other =
        reservations.standingInTheWay(reservations.wouldTake(CaseId{content.subject.uuid}, answer));
    if (!other)
        return answer;
    answer.answer = ReservationAnswer::Taken;
    answer.holder = other->user;
    answer.from = other->from;
    answer.until = other->until;
    return answer;
}

} // namespace

void Reservations::take(const LoggedFact& logged)
{
    const auto& content = logged.fact.content;
    if (content.subject.type != SubjectType::Case)
        return;
    const CaseId id{content.subject.uuid};
    if (const auto answer = bodyAs<ContactReserved>(Kind::ContactReserved, content)) {
        if (answer->answer == ReservationAnswer::Granted)
            keep(id, *answer, logged.seq);
    } else if (const auto voiding = bodyAs<FactVoided>(Kind::FactVoided, content)) {
        giveBack(id, *voiding, logged.seq);
    } else if (const auto erasure = bodyAs<SubjectErased>(Kind::SubjectErased, content)) {
        for (const FactId fact : erasure->facts)
            m_ledger.putReserved(fact, {});
    }
}

/// It may have been given back or erased already, when a restored server is told again.
void Reservations::keep(CaseId id, const ContactReserved& granted, quint64 seq)
{
    const CaseHistory history(m_log, id, seq);
    std::vector<Reserved> rows;
    for (const PersonId person : history.owing) {
        Reserved row{granted.request, person, granted.holder, granted.from, granted.until};
        row.until = lastsUntil(history, row);
        if (row.from < row.until && !history.erased.contains(granted.request))
            rows.push_back(row);
    }
    m_ledger.putReserved(granted.request, rows);
}

void Reservations::giveBack(CaseId id, const FactVoided& body, quint64 seq)
{
    for (const FactId fact : body.facts) {
        auto rows = m_ledger.reservedUnder(fact);
        if (rows.empty())
            continue;
        const CaseHistory history(m_log, id, seq);
        if (!history.voidOf(fact))
            continue;
        for (Reserved& row : rows)
            row.until = lastsUntil(history, row);
        std::erase_if(rows, [](const Reserved& row) { return row.until <= row.from; });
        m_ledger.putReserved(fact, rows);
    }
}

std::vector<Reserved> Reservations::wouldTake(CaseId id, const ContactReserved& granted) const
{
    std::vector<Reserved> rows;
    for (const PersonId person : CaseHistory(m_log, id, m_log.state().head).owing)
        rows.push_back({granted.request, person, granted.holder, granted.from, granted.until});
    return rows;
}

std::optional<Reserved> Reservations::standingInTheWay(const std::vector<Reserved>& wanted) const
{
    std::optional<Reserved> found;
    for (const Reserved& row : wanted)
        for (const Reserved& other : m_ledger.reservedOf(row.person))
            if (clash(row, other) && (!found || other.until > found->until))
                found = other;
    return found;
}

int answerRequests(Ledger& ledger, LedgerTransaction& transaction, const Moment& now,
    const std::vector<LoggedFact>& requests)
{
    const QTimeZone zone(ledger.agency().zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.utcMs, zone).date();
    int answered = 0;
    for (const LoggedFact& request : requests) {
        const auto& content = request.fact.content;
        const auto asked = bodyAs<ContactRequested>(Kind::ContactRequested, content);
        const CaseId id{content.subject.uuid};
        // One that nobody can answer yet, or has to any more, comes to nothing by itself.
        if (!asked || !transaction.holderOf(id) || transaction.decisionOn(content.id)
            || CaseHistory(transaction, id, transaction.state().head).voidOf(content.id))
            continue;
        const auto answer = decide(transaction, request, *asked, today);
        say(ledger, transaction, now, {newFact(Subject(id), answer, now, serverAuthor)});
        ++answered;
    }
    return answered;
}

bool clash(const Reserved& a, const Reserved& b)
{
    return a.person == b.person && a.user != b.user && a.from < b.until.addDays(daysBetweenHolders)
        && b.from < a.until.addDays(daysBetweenHolders);
}

} // namespace expediente::central
