#include "app/cli/documents/answers.h"
#include "app/cli/documents/packs.h"
#include "app/cli/json_values.h"
#include "core/facts/body.h"
#include "core/figures/figures.h"

#include <array>
#include <set>

namespace expediente::cli {

namespace {

constexpr std::array componentsInOrder{Component::PrincipalOverdue, Component::PrincipalNotDue,
    Component::OrdinaryInterest, Component::LateInterest, Component::Vat, Component::Fees};

/// Keys that are components must be known ones.
void knownComponents(const Document& document, const QStringList& known)
{
    for (const QString& name : document.keys())
        if (!known.contains(name))
            throw DocumentError({ErrorCode::UnknownComponent, {name.left(40)}, {}});
}

Components readComponents(const Document& statement, Currency currency)
{
    Components components;
    components.fill(Money::zero(currency));
    const Document given = statement.object(QStringLiteral("components"));
    QStringList known;
    for (const Component component : componentsInOrder)
        known << enumName(component);
    knownComponents(given, known);
    for (const Component component : componentsInOrder) {
        Money& amount = components[size_t(component)];
        amount = given.amountOr(enumName(component), amount);
    }
    return components;
}

std::vector<Instalment> readSchedule(const Document& document, Currency currency)
{
    std::vector<Instalment> schedule;
    for (const Document& entry : document.objects(QStringLiteral("schedule")))
        schedule.push_back(
            {entry.date(QStringLiteral("due")), entry.amount(QStringLiteral("principal"), currency),
                entry.amount(QStringLiteral("interest"), currency)});
    return schedule;
}

RateKind readKind(const Document& document)
{
    return RateKind(document.word(
        QStringLiteral("kind"), {QStringLiteral("nominal"), QStringLiteral("effective")}));
}

std::optional<LateRate> readLateRate(const Document& document)
{
    const auto given = document.objectIf(QStringLiteral("late_rate"));
    if (!given)
        return std::nullopt;
    LateRate rate;
    rate.annual = given->rate(QStringLiteral("annual"));
    rate.kind = readKind(*given);
    const qint64 basis = given->count(QStringLiteral("basis"));
    if (basis != 360 && basis != 365)
        refuseDocument(given->path(QStringLiteral("basis")));
    rate.basis = int(basis);
    return rate;
}

VatTerms readVat(const Document& document)
{
    const auto given = document.objectIf(QStringLiteral("vat"));
    if (!given)
        return {};
    return {VatMode(given->word(
                QStringLiteral("mode"), {QStringLiteral("none"), QStringLiteral("nominal")})),
        given->rate(QStringLiteral("rate"))};
}

PaymentOrder readOrder(const Document& document)
{
    const QString order = QStringLiteral("payment_order");
    const QString country = document.textOr(QStringLiteral("country"), {});
    if (document.has(QStringLiteral("country")) && !isPackCountry(country))
        throw DocumentError({ErrorCode::UnknownCountry, {country.left(40)}, {}});
    if (!document.has(order)) {
        const auto usual = defaultPaymentOrder(country);
        if (!usual)
            refuseDocument(order);
        return *usual;
    }
    PaymentOrder components;
    for (const auto& entry : document.list(order)) {
        if (!entry.isString())
            refuseDocument(order);
        const QString word = entry.toString();
        const auto component = word == QStringLiteral("principal")
            ? std::optional(Component::PrincipalOverdue)
            : word.startsWith(QStringLiteral("principal")) ? std::nullopt
                                                           : enumFromName<Component>(word);
        if (!component)
            throw DocumentError({ErrorCode::UnknownComponent, {word.left(40)}, {}});
        components.push_back(*component);
    }
    return components;
}

std::vector<RateCap> readCaps(const Document& document)
{
    std::vector<RateCap> caps;
    for (const Document& entry : document.objects(QStringLiteral("caps")))
        caps.push_back({entry.date(QStringLiteral("from")), entry.rate(QStringLiteral("annual")),
            readKind(entry)});
    return caps;
}

BucketBounds readBuckets(const Document& document)
{
    BucketBounds bounds;
    const QString buckets = QStringLiteral("buckets");
    if (!document.has(buckets))
        return bounds;
    bounds.upper.clear();
    for (const auto& entry : document.list(buckets)) {
        const Document holder(QJsonObject{{buckets, entry}});
        const qint64 bound = holder.count(buckets);
        if (bound > 1'000'000 || (!bounds.upper.empty() && bound <= bounds.upper.back()))
            refuseDocument(buckets);
        bounds.upper.push_back(int(bound));
    }
    if (bounds.upper.empty())
        refuseDocument(buckets);
    return bounds;
}

AccountTerms readTerms(const Document& document, Currency currency)
{
    const Document statement = document.object(QStringLiteral("statement"));
    statement.sameCurrency(currency);
    AccountTerms terms;
    terms.asOf = statement.date(QStringLiteral("as_of"));
    terms.oldestUnpaidDue = statement.dateIf(QStringLiteral("oldest_unpaid_due")).value_or(QDate());
    terms.components = readComponents(statement, currency);
    terms.credit = Money::zero(currency);
    terms.schedule = readSchedule(document, currency);
    terms.lateRate = readLateRate(document);
    terms.vat = readVat(document);
    terms.order = readOrder(document);
    terms.caps = readCaps(document);
    return terms;
}

QJsonObject lineJson(const FigureLine& line)
{
    return {{QStringLiteral("from"), json(line.from)}, {QStringLiteral("to"), json(line.to)},
        {QStringLiteral("what"), name(line.what)},
        {QStringLiteral("component"),
            line.component ? enumName(*line.component) : QStringLiteral("credit")},
        {QStringLiteral("base"), json(line.base)},
        {QStringLiteral("days"), line.days ? QJsonValue(*line.days) : QJsonValue()},
        {QStringLiteral("rate"), json(line.rate)}, {QStringLiteral("amount"), json(line.amount)},
        {QStringLiteral("payment"),
            line.payment.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(line.payment))}};
}

} // namespace

std::vector<PaymentTerms> readPayments(const Document& document, Currency currency)
{
    std::vector<PaymentTerms> payments;
    std::set<QByteArray> ids;
    for (const Document& entry : document.objects(QStringLiteral("payments"))) {
        entry.sameCurrency(currency);
        payments.push_back(
            {entry.id(QStringLiteral("id")), entry.date(QStringLiteral("value_date")),
                entry.amountAboveZero(QStringLiteral("amount"), currency),
                entry.flagOr(QStringLiteral("reversed"), false)});
        unique(ids, payments.back().id, entry.path(QStringLiteral("id")));
    }
    return payments;
}

QJsonObject answerFigures(const Document& document)
{
    const QDate on = document.date(QStringLiteral("on"));
    const Currency currency = document.currency();
    const AccountTerms terms = readTerms(document, currency);
    const auto payments = readPayments(document, currency);
    const Figures figures = must(figuresOn(terms, payments, on, readBuckets(document)));
    QJsonObject components;
    for (const Component component : componentsInOrder)
        components.insert(enumName(component), json(figures[component]));
    return {{QStringLiteral("on"), json(on)}, {QStringLiteral("currency"), code(currency)},
        {QStringLiteral("components"), components}, {QStringLiteral("total"), json(figures.total)},
        {QStringLiteral("overdue_total"), json(figures.overdueTotal)},
        {QStringLiteral("credit"), json(figures.credit)},
        {QStringLiteral("oldest_unpaid_due"), json(figures.oldestUnpaidDue)},
        {QStringLiteral("days_past_due"), figures.daysPastDue},
        {QStringLiteral("bucket"), figures.bucket.name()},
        {QStringLiteral("lines"), jsonList(figures.lines, lineJson)}};
}

} // namespace expediente::cli
