#include "core/facts/body.h"
#include "core/facts/body_values.h"

#include <QUrl>

#include <set>

namespace expediente::bodies {

namespace {

void require(bool holds, const char* field, const char* reason)
{
    if (!holds)
        throw BadField{QLatin1String(field), QLatin1String(reason)};
}

void requireText(const QString& text, const char* field)
{
    require(!text.trimmed().isEmpty(), field, "empty");
}

void check(const CaseOpened& body)
{
    requireText(body.folio, "folio");
    requireText(body.creditor.key, "creditor.key");
    requireText(body.creditor.name, "creditor.name");
    require(!body.parties.empty(), "parties", "empty");
    require(body.country.isEmpty() || body.country.size() == 2, "country", "not two letters");
}

void check(const AccountStated& body)
{
    const Currency currency = body.currency();
    const auto amount = [&](const Money& money, const char* field) {
        require(money.currency() == currency, field, "another currency");
        require(!money.isNegative(), field, "negative");
    };
    requireText(body.number, "number");
    amount(body.principalOverdue, "principal_overdue");
    amount(body.principalNotDue, "principal_not_due");
    amount(body.ordinaryInterest, "ordinary_interest");
    amount(body.lateInterest, "late_interest");
    amount(body.vat, "vat");
    amount(body.fees, "fees");
    if (body.credit != Money())
        amount(body.credit, "credit");
    qint64 future = 0;
    for (const auto& part : body.schedule) {
        amount(part.principal, "schedule");
        if (part.interest != Money())
            amount(part.interest, "schedule");
        if (part.due > body.asOf)
            future += part.principal.minor();
        require(future < moneyLimit, "schedule", "too large");
    }
    require(future <= body.principalNotDue.minor(), "schedule", "more principal than is not due");
    for (const auto& billed : body.billed)
        amount(billed.amount, "billed");
    if (body.lateRate)
        require(body.lateRate->basis == 360 || body.lateRate->basis == 365, "late_rate.basis",
            "neither 360 nor 365");
    const std::set<Component> distinct(body.paymentOrder.begin(), body.paymentOrder.end());
    require(distinct.size() == body.paymentOrder.size(), "payment_order", "a component twice");
    require(distinct.empty()
            || (distinct.size() == 5 && !distinct.contains(Component::PrincipalNotDue)),
        "payment_order", "not whole");
    require(body.oldestUnpaidDue.isNull() || body.oldestUnpaidDue <= body.asOf, "oldest_unpaid_due",
        "after the statement");
}

void check(const PaymentReceived& body)
{
    requireText(body.reference, "reference");
    require(body.amount.minor() > 0, "amount", "not above zero");
}

void check(const ContactLogged& body)
{
    requireText(body.action, "action");
    requireText(body.result, "result");
    require(body.action.size() <= 8 && body.result.size() <= 8 && body.reason.size() <= 8, "action",
        "not a code");
}

void check(const ArgumentStated& body)
{
    requireText(body.text, "text");
}

void check(const CapacityDeclared& body)
{
    require(body.amount.minor() > 0, "amount", "not above zero");
    const auto known = {QStringLiteral("week"), QStringLiteral("two_weeks"),
        QStringLiteral("twice_a_month"), QStringLiteral("month")};
    require(std::find(known.begin(), known.end(), body.every) != known.end(), "every",
        "not a known period");
}

void check(const PromiseMade& body)
{
    require(body.amount.minor() > 0, "amount", "not above zero");
    require(body.due >= body.madeOn, "due", "before it was made");
    require(body.madeOn.daysTo(body.due) <= maxPromiseDaysAhead, "due", "too far ahead");
    require(!body.grace || *body.grace >= 0, "grace", "negative");
    require(!body.grace || *body.grace <= maxGraceDays, "grace", "too long");
    require(!body.threshold || (!body.threshold->isZero() && *body.threshold <= Rate::percent(100)),
        "threshold", "not a share above zero");
}

void check(const VisitPlanned& body)
{
    require(!body.from || !body.to || *body.from < *body.to, "to", "not after from");
}

void check(const VisitReported& body)
{
    require(!body.arrived || !body.left || *body.arrived <= *body.left, "left", "before arriving");
}

void check(const DocumentAttached& body)
{
    requireText(body.name, "name");
    require(body.size >= 0, "size", "negative");
    require(body.sha256.size() == 64, "sha256", "not a SHA-256");
}

void check(const NoteWritten& body)
{
    requireText(body.text, "text");
}

void check(const DisputeOpened& body)
{
    requireText(body.text, "text");
}

void check(const FactVoided& body)
{
    require(!body.facts.empty(), "facts", "empty");
    requireText(body.reason, "reason");
}

void check(const ContactOverridden& body)
{
    requireText(body.rule, "rule");
    requireText(body.reason, "reason");
}

void checkPeriod(QDate from, QDate until)
{
    require(from < until, "until", "not after from");
    require(from.daysTo(until) <= mostReservedDays, "until", "too far from from");
}

void check(const ContactRequested& body)
{
    checkPeriod(body.from, body.until);
}

void check(const ContactReserved& body)
{
    checkPeriod(body.from, body.until);
    require(body.requestHash.size() == 64, "request_hash", "not a hash");
    require(body.holder.isEmpty() == (body.answer == ReservationAnswer::Late), "holder",
        "does not go with the answer");
}

void check(const OfferMade& body)
{
    const Currency currency = body.toPay.currency();
    const auto amount = [&](const Money& money, const char* field) {
        require(money.currency() == currency, field, "another currency");
        require(!money.isNegative(), field, "negative");
    };
    const auto within = [&](const Money& forgiven, const Money& owed) {
        amount(forgiven, "forgive");
        amount(owed, "balances");
        require(forgiven <= owed, "forgive", "more than is owed");
    };
    within(body.forgive.principal, body.balances.principal);
    within(body.forgive.ordinaryInterest, body.balances.ordinaryInterest);
    within(body.forgive.lateInterest, body.balances.lateInterest);
    within(body.forgive.fees, body.balances.fees);
    within(body.vatForgiven, body.vat);
    require(body.toPay.minor() > 0, "to_pay", "not above zero");
    const Money rest = body.owed() - body.forgiven();
    if (body.kind == OfferKind::Partial)
        require(body.toPay < rest && body.forgiven().isZero(), "to_pay", "not a part of the debt");
    else
        require(body.toPay == rest, "to_pay", "not what is left");
    require(body.validUntil >= body.on, "valid_until", "before it was made");
    require(!body.payments.empty(), "payments", "empty");
    Money sum = Money::zero(currency);
    QDate before = body.on;
    for (const auto& payment : body.payments) {
        amount(payment.amount, "payments");
        require(payment.amount.minor() > 0, "payments", "not above zero");
        require(payment.due >= before, "payments", "out of order");
        before = payment.due;
        require(payment.amount <= body.toPay - sum, "payments", "more than is to pay");
        sum += payment.amount;
    }
    require(sum == body.toPay, "payments", "not the whole");
    require(!body.accounts.empty(), "accounts", "empty");
}

void check(const ApprovalRequested& body)
{
    requireText(body.needs, "needs");
    require(body.offerHash.size() == 64, "offer_hash", "not a hash");
}

void check(const ApprovalDecided& body)
{
    requireText(body.reason, "reason");
    require(body.offerHash.size() == 64, "offer_hash", "not a hash");
    require((body.decision == Decision::AllowChanged) == body.instead.has_value(), "instead",
        "does not go with the decision");
}

void check(const ReviewWritten& body)
{
    requireText(body.text, "text");
}

void requireDigest(const QByteArray& digest, const char* field)
{
    require(digest.size() == 64, field, "not a SHA-256");
}

void check(const SignatureBody& signature, bool onPaper)
{
    requireText(signature.name, "signatures.name");
    require(signature.role == SignerRole::Witness || signature.role == SignerRole::Collector
            || signature.person,
        "signatures.person", "missing");
    if (onPaper)
        require(signature.strokes.isEmpty(), "signatures.strokes", "of a paper");
    else
        requireDigest(signature.strokes, "signatures.strokes");
}

void check(const CommitmentSigned& body)
{
    requireText(body.folio, "folio");
    requireText(body.intent, "intent");
    requireText(body.application, "application");
    requireText(body.identity.document, "identity.document");
    requireDigest(body.terms, "terms");
    requireDigest(body.pdf, "pdf");
    require(body.pages >= 1, "pages", "none");
    require(!body.signatures.empty() && body.signatures.front().role == SignerRole::Debtor,
        "signatures", "not the debtor's first");
    for (const auto& signature : body.signatures)
        check(signature, body.onPaper);
    require(body.onPaper != body.scans.empty(), "scans",
        body.onPaper ? "missing" : "of what is not on paper");
    for (const QByteArray& scan : body.scans)
        requireDigest(scan, "scans");
    if (!body.onPaper)
        requireDigest(body.sealed, "sealed");
    require(body.identity.photo.isEmpty() || body.identity.consent, "identity.consent",
        "a photo without it");
    if (!body.identity.photo.isEmpty())
        requireDigest(body.identity.photo, "identity.photo");
    if (body.place) {
        require(body.place->metres >= 0, "place.metres", "negative");
        require(
            std::abs(body.place->latE6) <= 90'000'000 && std::abs(body.place->lonE6) <= 180'000'000,
            "place", "not on this planet");
    }
    require(!body.promises.empty(), "promises", "empty");
}

void check(const CommitmentVoided& body)
{
    requireText(body.reason, "reason");
}

void check(const EvidenceTimestamped& body)
{
    requireDigest(body.paper, "paper");
    requireDigest(body.token, "token");
    require(body.at.endsWith(u'Z') && QDateTime::fromString(body.at, Qt::ISODate).isValid(), "at",
        "not a moment in UTC");
    requireText(body.authority, "authority");
}

void checkLimits(const RoleLimits& limits)
{
    requireText(limits.role, "role");
    for (const Rate& share : limits.forgive)
        require(share <= Rate::percent(100), "forgive", "above 100 %");
    require(limits.leastDownPayment <= Rate::percent(100), "least_down_payment", "above 100 %");
    for (const auto& count :
        {limits.mostInstalments, limits.mostDaysToFirst, limits.mostDaysInAll, limits.validDays})
        require(!count || (*count >= 0 && *count <= maxPromiseDaysAhead), "role", "out of range");
}

bool isWider(const std::optional<qint64>& higher, const std::optional<qint64>& lower)
{
    return !higher || (lower && *higher >= *lower);
}

/// Each role may do what those below it may, or a request would find nobody to decide it.
void checkRising(const RoleLimits& lower, const RoleLimits& higher)
{
    const char* less = "may do less than the role below";
    for (int part = 0; part < offerParts; ++part)
        require(higher.forgive[size_t(part)] >= lower.forgive[size_t(part)], "roles", less);
    require(higher.leastDownPayment <= lower.leastDownPayment, "roles", less);
    require(isWider(higher.mostInstalments, lower.mostInstalments)
            && isWider(higher.mostDaysToFirst, lower.mostDaysToFirst)
            && isWider(higher.mostDaysInAll, lower.mostDaysInAll)
            && isWider(higher.validDays, lower.validDays),
        "roles", less);
}

void check(const PolicyPublished& body)
{
    const auto& policy = body.policy;
    requireText(QString::fromUtf8(policy.id), "policy.id");
    require(!policy.to || *policy.to >= policy.from, "policy.to", "before from");
    require(!policy.roles.empty(), "policy.roles", "empty");
    std::set<QString> names;
    for (size_t i = 0; i < policy.roles.size(); ++i) {
        checkLimits(policy.roles[i]);
        require(names.insert(policy.roles[i].role).second, "policy.roles", "a role twice");
        if (i > 0)
            checkRising(policy.roles[i - 1], policy.roles[i]);
    }
    if (!body.promises)
        return;
    const auto& promises = *body.promises;
    require(!promises.leastAmount || !promises.leastAmount->isNegative(), "promises.least_amount",
        "negative");
    require(!promises.mostDaysAhead
            || (*promises.mostDaysAhead >= 0 && *promises.mostDaysAhead <= maxPromiseDaysAhead),
        "promises.most_days_ahead", "out of range");
    require(!promises.mostOpen || *promises.mostOpen >= 1, "promises.most_open", "below one");
    require(!promises.grace || (*promises.grace >= 0 && *promises.grace <= maxGraceDays),
        "promises.grace", "out of range");
    require(!promises.threshold
            || (!promises.threshold->isZero() && *promises.threshold <= Rate::percent(100)),
        "promises.threshold", "not a share above zero");
}

void check(const AuthorityGranted& body)
{
    requireText(body.grant, "grant");
    requireText(body.user, "user");
    checkLimits(body.limits);
    require(body.from <= body.to, "to", "before from");
    require(body.signature.size() == 128, "signature", "not a signature");
}

void check(const RulesPublished& body)
{
    requireText(body.json, "json");
}

void check(const PersonDescribed& body)
{
    requireText(body.name, "name");
}

void check(const PersonBlocked& body)
{
    requireText(body.reason, "reason");
}

void check(const SubjectErased& body)
{
    requireText(body.reason, "reason");
}

void check(const ContactPointAdded& body)
{
    const bool isAddress = body.type == ContactPointType::Home
        || body.type == ContactPointType::Work || body.type == ContactPointType::OtherAddress;
    if (!isAddress) {
        requireText(body.value, "value");
        return;
    }
    require(body.address.has_value(), "address", "missing");
    requireText(body.address->street, "address.street");
    const auto inside = [](const std::optional<qint64>& angle, qint64 limit) {
        return !angle || (*angle >= -limit * 1'000'000 && *angle <= limit * 1'000'000);
    };
    require(inside(body.address->latE6, 90), "address.lat_e6", "out of range");
    require(inside(body.address->lonE6, 180), "address.lon_e6", "out of range");
}

void check(const AgencyDescribed& body)
{
    requireText(body.name, "name");
    require(QTimeZone::isTimeZoneIdAvailable(body.zone), "zone", "not a time zone");
    if (body.timeAuthority.isEmpty())
        return;
    const QUrl url(body.timeAuthority, QUrl::StrictMode);
    require(url.isValid() && !url.host().isEmpty()
            && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")),
        "time_authority", "neither http nor https");
    // Everybody of the agency reads this fact.
    require(url.userInfo().isEmpty(), "time_authority", "holds a user or a password");
}

void check(const UserDescribed& body)
{
    requireText(body.user, "user");
    requireText(body.name, "name");
}

void check(const ImportCompleted& body)
{
    for (const qint64 count : {body.read, body.added, body.changed, body.same, body.rejected})
        require(count >= 0, "read", "negative");
}

template <class T>
void check(const T&)
{
}

} // namespace

void checkMeaning(const Body& body)
{
    std::visit([](const auto& typed) { check(typed); }, body);
}

} // namespace expediente::bodies
