#include "core/casefile/fold.h"
#include "core/facts/body.h"
#include "tests/support/print.h"
#include "tests/support/random_case.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace expediente;

TEST_CASE("any order and duplication of arrival folds to the same case file")
{
    constexpr int cases = 10'000;
    int different = 0;
    for (quint64 seed = 1; seed <= cases; ++seed) {
        RandomCase random(seed);
        auto records = random.records(3 + int(seed % 25));
        const CaseFile expected = fold(random.id(), records);
        std::mt19937_64 chaos(seed * 7919);
        // Each copy as another device may have it: with a clock of its own, never an earlier one.
        for (int copies = int(chaos() % 5); copies > 0; --copies) {
            auto copy = records[chaos() % records.size()];
            copy.order.value += chaos() % 3 * 3'600'000;
            records.push_back(copy);
        }
        std::ranges::shuffle(records, chaos);
        different += fold(random.id(), records) == expected ? 0 : 1;
    }
    CHECK(different == 0);
}

TEST_CASE("one fact after another gives the same case file as all at once")
{
    int different = 0;
    for (quint64 seed = 1; seed <= 500; ++seed) {
        RandomCase random(seed);
        auto records = random.records(3 + int(seed % 25));
        std::ranges::sort(records, [](const FactRecord& a, const FactRecord& b) {
            return std::tie(a.order, a.id) < std::tie(b.order, b.id);
        });
        CaseFile file = fold(random.id(), {});
        for (const auto& record : records)
            file = foldLast(std::move(file), record);
        different += file == fold(random.id(), records) ? 0 : 1;
    }
    CHECK(different == 0);
}

TEST_CASE("random histories reach every part of a case file")
{
    // Else the property above would say little.
    CaseFile all;
    int voided = 0, reversed = 0, reports = 0, parked = 0, judgedPoints = 0, overruled = 0,
        answered = 0;
    for (quint64 seed = 1; seed <= 300; ++seed) {
        RandomCase random(seed);
        const CaseFile file = fold(random.id(), random.records(40));
        voided += int(std::ranges::count_if(
            file.timeline, [](const auto& e) { return e.voidedBy.has_value(); }));
        parked += file.parked;
        for (const auto& account : file.accounts)
            for (const auto& payment : account.payments)
                reversed += payment.reversed ? 1 : 0;
        for (const auto& visit : file.visits)
            reports += visit.report ? 1 : 0;
        for (const auto& person : file.persons)
            for (const auto& point : person.points)
                judgedPoints += int(point.judged.size());
        for (const auto& reservation : file.reservations)
            answered += reservation.answered ? 1 : 0;
        for (const auto& field : file.fields)
            overruled += int(field.overruled.size());
    }
    CHECK(voided > 0);
    CHECK(reversed > 0);
    CHECK(reports > 0);
    CHECK(parked > 0);
    CHECK(judgedPoints > 0);
    CHECK(overruled > 0);
    CHECK(answered > 0);
}

namespace {

class History {
public:
    CaseId id{Uuid::derived({"case"})};
    PersonId person{Uuid::derived({"person"})};

    FactId add(const Subject& subject, const Body& body, int minute)
    {
        return addAt(subject, body, minute, minute);
    }
    /// What is typed later than it happened.
    FactId addAt(const Subject& subject, const Body& body, int typed, int happened)
    {
        const FactId made{Uuid::v7(1'790'000'000'000 + typed)};
        m_records.push_back({made, subject, kindName(kindOf(body)), 1, QStringLiteral("user:ana"),
            Moment{1'790'000'000'000 + happened * 60'000, 0, {}},
            Hlc::fromMs(1'790'000'000'000 + typed * 60'000), encode(body)});
        return made;
    }
    CaseFile file() const { return fold(id, m_records); }

private:
    std::vector<FactRecord> m_records;
};

const Money hundred(10'000, Currency::MXN);

} // namespace

TEST_CASE("a voided fact has no effect, stays in the timeline, and a void is final")
{
    History history;
    const auto note =
        history.add(history.id, NoteWritten{QStringLiteral("a"), NoteKind::General}, 1);
    const auto voiding = history.add(history.id, FactVoided{{note}, QStringLiteral("error")}, 2);
    history.add(history.id, FactVoided{{voiding}, QStringLiteral("otra vez")}, 3);
    const auto file = history.file();
    CHECK(file.notes.empty());
    REQUIRE(file.timeline.size() == 3);
    CHECK(file.timeline[0].voidedBy == voiding);
    CHECK_FALSE(file.timeline[1].voidedBy);
}

TEST_CASE("a request for a contact is known with its first answer, whichever was folded first")
{
    History history;
    const ContactRequested week{{2026, 11, 24}, {2026, 12, 1}};
    const FactId asked = history.add(history.id, week, 2);
    ContactReserved answer;
    answer.request = asked;
    answer.requestHash = QByteArray(64, 'a');
    answer.holder = QStringLiteral("ana");
    answer.from = week.from;
    answer.until = week.until;
    const auto first = history.add(history.id, answer, 1); // by a clock behind the asker's
    answer.answer = ReservationAnswer::Taken;
    answer.holder = QStringLiteral("beto");
    const auto second = history.add(history.id, answer, 3);
    REQUIRE(history.file().reservations.size() == 1);
    CHECK(history.file().reservations[0].asked.id == asked);
    CHECK(history.file().reservations[0].isGranted());
    // The server's word stays; the request is its author's to take back.
    history.add(history.id, FactVoided{{first, second}, QStringLiteral("no")}, 4);
    CHECK(history.file().reservations.size() == 1);
    CHECK(history.file().reservations[0].isGranted());
    history.add(history.id, FactVoided{{asked}, QStringLiteral("no alcanzo")}, 5);
    CHECK(history.file().reservations.empty());
}

TEST_CASE("a void does not reach facts of another subject")
{
    History history;
    const auto point = history.add(history.person,
        ContactPointAdded{ContactPointType::Mobile, QStringLiteral("4425550143"), {}, {}}, 1);
    history.add(history.id, FactVoided{{point}, QStringLiteral("error")}, 2);
    CHECK(history.file().persons.at(0).points.size() == 1);
}

TEST_CASE("of a field the later writer wins and the earlier value is kept in history")
{
    History history;
    const auto set = [&](const char* value, int minute) {
        history.add(history.id,
            FieldSet{QStringLiteral("case"), QStringLiteral("best_hour"), QLatin1String(value)},
            minute);
    };
    set("18:00", 5);
    set("16:00", 2);
    const auto fields = history.file().fields;
    REQUIRE(fields.size() == 1);
    CHECK(fields[0].value == "18:00");
    CHECK(fields[0].overruled == std::vector<QString>{QStringLiteral("16:00")});
}

TEST_CASE("a reversal that arrives before its payment still reverses it")
{
    History history;
    const AccountId account{Uuid::derived({"account"})};
    const auto payment = history.add(
        history.id, PaymentReceived{account, QStringLiteral("R1"), {2026, 9, 18}, hundred, {}}, 9);
    history.add(history.id, PaymentReversed{payment, {2026, 9, 20}, {}}, 1);
    CHECK(history.file().accounts.at(0).payments.at(0).reversed);
}

TEST_CASE("a statement that supersedes another of its day takes its place")
{
    History history;
    AccountStated statement;
    statement.account = AccountId{Uuid::derived({"account"})};
    statement.number = QStringLiteral("1");
    statement.asOf = {2026, 11, 23};
    const auto first = history.add(history.id, statement, 1);
    statement.principalOverdue = hundred;
    statement.supersedes = first;
    history.add(history.id, statement, 1);
    const auto file = history.file();
    REQUIRE(file.accounts.at(0).statements.size() == 1);
    CHECK(file.accounts[0].current()->principalOverdue == hundred);
}

TEST_CASE("facts of an unknown kind are parked, not lost")
{
    FactRecord record;
    record.id = FactId{Uuid::v7(1)};
    record.kind = "hologram.sent";
    record.body = "{\"x\":1}";
    const auto file = fold(CaseId{}, std::vector{record});
    CHECK(file.parked == 1);
    CHECK(file.timeline.size() == 1);
    CHECK_FALSE(file.timeline[0].body);
}

TEST_CASE("one id with two clocks counts once, by the earlier, in any order of arrival")
{
    const CaseId id{Uuid::derived({"case"})};
    const AccountId account{Uuid::derived({"account"})};
    const auto record = [&](const char* name, quint64 order, const Body& body) {
        return FactRecord{FactId{Uuid::derived({name})}, id, kindName(kindOf(body)), 1, {}, {},
            Hlc{order}, encode(body)};
    };
    const PaymentReceived paid{account, QStringLiteral("R1"), {2026, 9, 18}, hundred, {}};
    const CaseClosed closed{Closing::Paid, {}};
    const CaseRecalled recalled{{2026, 9, 20}, {}};
    std::vector records{record("payment", 1, paid), record("recalled", 2, recalled),
        record("payment", 3, paid), record("closed", 4, closed), record("recalled", 5, recalled)};
    std::ranges::sort(records, {}, &FactRecord::order);
    const auto expected = fold(id, records);
    CHECK(expected.accounts.at(0).payments.size() == 1);
    CHECK(expected.timeline.size() == 3);
    CHECK(expected.state == CaseState::Closed);
    std::mt19937_64 chaos(7);
    int different = 0;
    for (int i = 0; i < 120; ++i) {
        std::ranges::shuffle(records, chaos);
        different += fold(id, records) == expected ? 0 : 1;
    }
    CHECK(different == 0);
}

TEST_CASE("a fact that has no business with its subject is parked, and shows nothing")
{
    History history;
    PromiseMade promise;
    promise.amount = hundred;
    promise.madeOn = promise.due = QDate(2026, 11, 13);
    history.add(history.person, promise, 1);
    history.add(history.id, PersonDescribed{QStringLiteral("Otra"), {}, {}}, 2);
    history.add(history.person, PersonDescribed{QStringLiteral("Ana"), {}, {}}, 3);
    const auto file = history.file();
    CHECK(file.promises.empty());
    CHECK(file.parked == 2);
    REQUIRE(file.persons.size() == 1);
    CHECK(file.persons[0].name == "Ana");
    REQUIRE(file.timeline.size() == 3);
    CHECK_FALSE(file.timeline[0].body);
}

TEST_CASE(
    "what is written down of one document takes no other away, and of its own the last counts")
{
    History history;
    const auto described = [](std::vector<Identifier> identifiers) {
        return PersonDescribed{QStringLiteral("Ana"), std::move(identifiers), {}};
    };
    history.add(history.person, described({{"RFC", "AAAA800101AB1"}, {"creditor", "77"}}), 1);
    history.add(history.person, described({{"INE", "1234567890123"}}), 2);
    history.add(history.person, described({{"rfc", "AAAA800101AB2"}}), 3);
    CHECK(history.file().persons.at(0).identifiers
        == std::vector<Identifier>{
            {"rfc", "AAAA800101AB2"}, {"creditor", "77"}, {"INE", "1234567890123"}});
}

TEST_CASE("contacts stand as they happened, those of the same moment as they were typed")
{
    History history;
    const auto logged = [](const char* result) {
        ContactLogged body;
        body.action = QStringLiteral("LL");
        body.result = QLatin1String(result);
        return body;
    };
    history.add(history.id, logged("B"), 5);
    history.add(history.id, logged("C"), 9);
    history.addAt(history.id, logged("A"), 20, 1);
    history.addAt(history.id, logged("D"), 21, 9);
    QString order;
    for (const auto& entry : history.file().contacts)
        order += entry.body.result;
    CHECK(order == "ABCD");
}
