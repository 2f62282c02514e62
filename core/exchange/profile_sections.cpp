#include "core/exchange/profile_sections.h"

#include "core/facts/body.h"

#include <QTimeZone>

#include <set>

namespace expediente::profile_json {

namespace {

// Instalments of fifty years; a body of a fact holds no more than 2,000 anyway.
constexpr qsizetype mostEntries = 600;

QString key(const char* text)
{
    return QString::fromLatin1(text);
}

template <class E>
E readEnum(Object& object, const char* name)
{
    const auto word = object.text(key(name));
    const auto value = enumFromName<E>(word);
    if (!value)
        refuse(object.path(key(name)), QStringLiteral("unknown word ") + word);
    return *value;
}

template <class E>
E readEnumOr(Object& object, const char* name, E fallback)
{
    return object.has(key(name)) ? readEnum<E>(object, name) : fallback;
}

QString entryPath(const char* list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(key(list)).arg(index);
}

/// Reads a list of objects, each with its own path.
template <class F>
void eachEntry(const char* list, const QJsonArray& entries, F&& read)
{
    if (entries.size() > mostEntries)
        refuse(key(list), QStringLiteral("has too many entries"));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Object entry(entries[i], entryPath(list, i));
        read(entry);
        entry.close();
    }
}

bool isAddress(ContactPointType type)
{
    return type == ContactPointType::Home || type == ContactPointType::Work
        || type == ContactPointType::OtherAddress;
}

ContactPointMap readPoint(Object& object)
{
    ContactPointMap point;
    point.type = readEnum<ContactPointType>(object, "type");
    point.label = object.source(key("label"));
    if (!isAddress(point.type)) {
        point.value = object.requiredSource(key("value"));
        point.value.required = false;
        point.split = object.textOr(key("split"), {}).toStdString();
        return point;
    }
    auto& address = point.address;
    address.street = object.requiredSource(key("street"));
    address.street.required = false;
    address.area = object.source(key("area"));
    address.city = object.source(key("city"));
    address.state = object.source(key("state"));
    address.postcode = object.source(key("postcode"));
    address.between = object.source(key("between"));
    address.latitude = object.source(key("lat"));
    address.longitude = object.source(key("lon"));
    if (address.latitude.isMapped() != address.longitude.isMapped())
        refuse(object.path(key("lat")), QStringLiteral("lat and lon go together"));
    return point;
}

} // namespace

FileRules readFile(Object file)
{
    FileRules rules;
    const auto encoding =
        file.wordOr(key("encoding"), {key("auto"), key("utf-8"), key("windows-1252")}, 0);
    if (encoding > 0)
        rules.csv.encoding = encoding == 1 ? Encoding::Utf8 : Encoding::Windows1252;
    const auto delimiter = file.wordOr(key("delimiter"),
        {key("auto"), key("comma"), key("semicolon"), key("tab"), key("pipe")}, 0);
    if (delimiter > 0)
        rules.csv.delimiter = ",;\t|"[delimiter - 1];
    rules.csv.sheet = file.textOr(key("sheet"), {});
    rules.csv.headerRow = file.numberOr(key("header_row"), 1, 100, 1);
    rules.decimal =
        DecimalMark(file.wordOr(key("decimal"), {key("auto"), key("point"), key("comma")}, 0));
    rules.dates.order =
        DateOrder(file.wordOr(key("dates"), {key("auto"), key("dmy"), key("mdy"), key("ymd")}, 0));
    rules.dates.excelSerials = file.flagOr(key("excel_serials"), false);
    rules.dates.centuryFrom = file.numberOr(key("two_digit_years_from"), 1900, 2000, 0);
    rules.shortRowsAreBlank = file.wordOr(key("short_rows"), {key("refuse"), key("blank")}, 0) == 1;
    for (const auto& blank : file.list(key("blanks")))
        rules.blanks.push_back(blank.toString().trimmed().toStdString());
    file.close();
    return rules;
}

CreditorBody readCreditor(Object& creditor)
{
    return {creditor.text(key("key")), creditor.text(key("name")),
        creditor.textOr(key("tax_id"), {}), creditor.textOr(key("pay_to"), {}),
        creditor.textOr(key("complaints"), {})};
}

CaseMap readCase(Object section)
{
    CaseMap map;
    map.key = section.source(key("key"));
    map.folio = section.source(key("folio"));
    map.product = section.source(key("product"));
    map.country = section.source(key("country"));
    map.zone = section.source(key("zone"));
    map.openedOn = section.source(key("opened_on"));
    section.close();
    return map;
}

PersonMap readPerson(Object person, const Groups& groups)
{
    PersonMap map;
    map.role = readEnumOr(person, "role", PartyRole::Debtor);
    map.relation = person.source(key("relation"));
    map.key = person.source(key("key"));
    map.name = person.requiredSource(key("name"));
    map.born = person.source(key("born"));
    eachEntry("identifiers", person.list(key("identifiers")), [&](Object& entry) {
        map.identifiers.push_back({entry.text(key("type")), entry.requiredSource(key("value"))});
        map.identifiers.back().value.required = false;
    });
    const auto points = groups.expanded(person.list(key("contact_points")), key("contact_points"));
    eachEntry("contact_points", points,
        [&](Object& entry) { map.contactPoints.push_back(readPoint(entry)); });
    person.close();
    return map;
}

AccountMap readAccount(Object account)
{
    AccountMap map;
    map.key = account.requiredSource(key("key"));
    map.number = account.source(key("number"));
    map.product = account.source(key("product"));
    map.reference = account.source(key("reference"));
    account.close();
    return map;
}

StatementMap readStatement(Object statement)
{
    StatementMap map;
    bool any = false;
    for (size_t i = 0; i < map.components.size(); ++i) {
        map.components[i] = statement.source(enumName(Component(i)));
        any = any || map.components[i].isMapped();
    }
    map.balance = statement.source(key("balance"));
    const bool principal = map.components[size_t(Component::PrincipalOverdue)].isMapped()
        || map.components[size_t(Component::PrincipalNotDue)].isMapped();
    if (map.balance.isMapped() && principal)
        refuse(statement.path(key("balance")),
            QStringLiteral("stands in place of principal_overdue and principal_not_due"));
    if (!any && !map.balance.isMapped())
        refuse(statement.path(key("principal_overdue")),
            QStringLiteral("missing: a statement has at least one component, or balance"));
    map.credit = statement.source(key("credit"));
    map.oldestUnpaidDue = statement.source(key("oldest_unpaid_due"));
    map.daysPastDue = statement.source(key("days_past_due"));
    map.monthsLate = statement.source(key("months_late"));
    if (map.oldestUnpaidDue.isMapped() + map.daysPastDue.isMapped() + map.monthsLate.isMapped() > 1)
        refuse(statement.path(key("days_past_due")),
            QStringLiteral("only one of oldest_unpaid_due, days_past_due, months_late"));
    map.ordinaryRate = statement.source(key("ordinary_rate"));
    if (auto late = statement.object(key("late_rate"))) {
        map.lateRate.annual = late->requiredSource(key("annual"));
        map.lateRate.annual.required = false;
        map.lateRate.kind = readEnum<RateKind>(*late, "kind");
        map.lateRate.basis = late->wordOr(key("basis"), {key("360"), key("365")}, 0) ? 365 : 360;
        late->close();
    }
    if (auto vat = statement.object(key("vat_terms"))) {
        map.vatTerms.mode = readEnum<VatMode>(*vat, "mode");
        const auto rate = Rate::parse(vat->textOr(key("rate"), key("0")));
        if (!rate)
            refuse(vat->path(key("rate")), QStringLiteral("must be a percentage, as a text"));
        map.vatTerms.rate = *rate;
        vat->close();
    }
    // "principal" is the word of the rules for overdue principal (figures-format.md).
    for (const auto& entry : statement.list(key("payment_order"))) {
        const auto word = entry.toString();
        const auto component = word == u"principal" ? std::optional(Component::PrincipalOverdue)
                                                    : enumFromName<Component>(word);
        if (!component || *component == Component::PrincipalNotDue)
            refuse(statement.path(key("payment_order")), QStringLiteral("unknown word ") + word);
        map.paymentOrder.push_back(*component);
    }
    constexpr size_t all = 5;
    const std::set<Component> named(map.paymentOrder.begin(), map.paymentOrder.end());
    if (!map.paymentOrder.empty() && (named.size() != all || map.paymentOrder.size() != all))
        refuse(statement.path(key("payment_order")),
            QStringLiteral("must name each of the five once"));
    statement.close();
    return map;
}

void readSchedule(StatementMap& into, const QJsonArray& schedule)
{
    eachEntry("schedule", schedule, [&](Object& entry) {
        into.schedule.push_back({entry.requiredSource(key("due")),
            entry.requiredSource(key("principal")), entry.source(key("interest"))});
    });
}

void readBilled(StatementMap& into, const QJsonArray& billed)
{
    eachEntry("billed", billed, [&](Object& entry) {
        into.billed.push_back(
            {entry.requiredSource(key("on")), entry.requiredSource(key("amount"))});
    });
}

void readExplained(StatementMap& into, const QJsonArray& explained)
{
    eachEntry("explained", explained, [&](Object& entry) {
        into.explained.push_back(
            {readEnum<Component>(entry, "component"), entry.requiredSource(key("text"))});
    });
}

PaymentMap readPayment(Object payment, Profile::Kind kind)
{
    PaymentMap map;
    if (kind == Profile::Kind::Payments) {
        map.account = payment.requiredSource(key("account"));
        map.reversed = payment.source(key("reversed"));
    }
    map.reference = payment.requiredSource(key("reference"));
    map.date = payment.requiredSource(key("date"));
    map.amount = payment.requiredSource(key("amount"));
    map.channel = payment.source(key("channel"));
    payment.close();
    return map;
}

} // namespace expediente::profile_json
