#include "app/cli/documents/answers.h"
#include "app/cli/json_values.h"
#include "core/facts/body.h"
#include "core/figures/offer.h"

#include <set>

namespace expediente::cli {

namespace {

void knownParts(const Document& document, bool withVat)
{
    for (const QString& given : document.keys()) {
        bool known = withVat && given == QStringLiteral("vat");
        for (int part = 0; part < offerParts; ++part)
            known = known || given == name(OfferPart(part));
        if (!known)
            throw DocumentError({ErrorCode::UnknownComponent, {given.left(40)}, {}});
    }
}

std::array<Money, offerParts> readParts(const Document& document, Currency currency)
{
    std::array<Money, offerParts> parts;
    for (int part = 0; part < offerParts; ++part)
        parts[size_t(part)] = document.amountOr(name(OfferPart(part)), Money::zero(currency));
    return parts;
}

RoleLimits readRole(const Document& document)
{
    RoleLimits limits;
    limits.role = QString::fromUtf8(document.id(QStringLiteral("role")));
    if (const auto forgive = document.objectIf(QStringLiteral("forgive"))) {
        knownParts(*forgive, false);
        for (int part = 0; part < offerParts; ++part)
            limits.forgive[size_t(part)] = forgive->shareIf(name(OfferPart(part))).value_or(Rate());
    }
    limits.leastDownPayment =
        document.shareIf(QStringLiteral("least_down_payment")).value_or(Rate());
    limits.mostInstalments = document.countIf(QStringLiteral("most_instalments"));
    limits.mostDaysToFirst = document.countIf(QStringLiteral("most_days_to_first"));
    limits.mostDaysInAll = document.countIf(QStringLiteral("most_days_in_all"));
    limits.validDays = document.countIf(QStringLiteral("valid_days"));
    return limits;
}

DiscountPolicy readPolicy(const Document& document)
{
    DiscountPolicy policy;
    policy.id = document.id(QStringLiteral("id"));
    policy.from = document.date(QStringLiteral("from"));
    policy.to = document.dateIf(QStringLiteral("to"));
    if (policy.to && *policy.to < policy.from)
        refuseDocument(document.path(QStringLiteral("to")));
    policy.creditor = document.textOr(QStringLiteral("creditor"), {});
    policy.product = document.textOr(QStringLiteral("product"), {});
    policy.bucket = document.textOr(QStringLiteral("bucket"), {});
    document.list(QStringLiteral("roles"));
    std::set<QByteArray> roles;
    for (const Document& role : document.objects(QStringLiteral("roles"))) {
        policy.roles.push_back(readRole(role));
        unique(roles, policy.roles.back().role.toUtf8(), role.path(QStringLiteral("role")));
    }
    return policy;
}

std::vector<DiscountPolicy> readPolicies(const Document& document)
{
    document.list(QStringLiteral("policies"));
    std::vector<DiscountPolicy> policies;
    std::set<QByteArray> ids;
    for (const Document& policy : document.objects(QStringLiteral("policies"))) {
        policies.push_back(readPolicy(policy));
        unique(ids, policies.back().id, policy.path(QStringLiteral("id")));
    }
    return policies;
}

OfferTerms readOffer(const Document& document, Currency currency)
{
    const Money none = Money::zero(currency);
    OfferTerms offer;
    offer.on = document.date(QStringLiteral("on"));
    offer.creditor = document.textOr(QStringLiteral("creditor"), {});
    offer.product = document.textOr(QStringLiteral("product"), {});
    offer.bucket = document.textOr(QStringLiteral("bucket"), {});
    const Document balances = document.object(QStringLiteral("balances"));
    knownParts(balances, true);
    offer.balances = readParts(balances, currency);
    offer.vat = balances.amountOr(QStringLiteral("vat"), none);
    offer.forgive.fill(none);
    if (const auto forgive = document.objectIf(QStringLiteral("forgive"))) {
        knownParts(*forgive, false);
        offer.forgive = readParts(*forgive, currency);
    }
    offer.downPayment = document.amountOr(QStringLiteral("down_payment"), none);
    offer.instalments = document.count(QStringLiteral("instalments"));
    offer.firstPayment = document.date(QStringLiteral("first_payment"));
    offer.lastPayment = document.date(QStringLiteral("last_payment"));
    offer.validUntil = document.date(QStringLiteral("valid_until"));
    return offer;
}

QJsonObject reasonJson(const OfferReason& reason)
{
    const auto value = [](const std::optional<Money>& amount, const std::optional<qint64>& count) {
        return amount ? json(*amount) : count ? QJsonValue(*count) : QJsonValue();
    };
    return {{QStringLiteral("limit"), name(reason.limit)},
        {QStringLiteral("allowed"), value(reason.allowedAmount, reason.allowedCount)},
        {QStringLiteral("asked"), value(reason.askedAmount, reason.askedCount)}};
}

} // namespace

QJsonObject answerOffer(const Document& document)
{
    const Currency currency = document.currency();
    const OfferTerms offer = readOffer(document, currency);
    const QString role = document.text(QStringLiteral("role"));
    const OfferOutcome outcome = must(evaluateOffer(offer, role, readPolicies(document)));
    QJsonObject forgiven{{QStringLiteral("vat"), json(outcome.vatForgiven)}};
    for (int part = 0; part < offerParts; ++part)
        forgiven.insert(name(OfferPart(part)), json(outcome.forgiven[size_t(part)]));
    const auto orNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{QStringLiteral("policy"), orNull(QString::fromUtf8(outcome.policy))},
        {QStringLiteral("currency"), code(currency)}, {QStringLiteral("forgiven"), forgiven},
        {QStringLiteral("to_pay"), json(outcome.toPay)},
        {QStringLiteral("verdict"), enumName(outcome.verdict)},
        {QStringLiteral("role"), orNull(outcome.role)},
        {QStringLiteral("reasons"), jsonList(outcome.reasons, reasonJson)}};
}

} // namespace expediente::cli
