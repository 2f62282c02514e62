#include "app/cli/documents/answers.h"
#include "app/cli/json_values.h"
#include "core/figures/promise_limits.h"

#include <set>

namespace expediente::cli {

namespace {

/// More business days than these lie beyond every calendar.
constexpr qint64 mostGrace = 10'000;

Rate readThreshold(const Document& document, const std::optional<Rate>& fallback)
{
    const QString threshold = QStringLiteral("threshold");
    if (fallback && !document.has(threshold))
        return *fallback;
    const Rate share = document.share(threshold);
    if (share.isZero())
        refuseDocument(document.path(threshold));
    return share;
}

int readGrace(const Document& document, const std::optional<int>& fallback)
{
    if (fallback && !document.has(QStringLiteral("grace")))
        return *fallback;
    const qint64 grace = document.count(QStringLiteral("grace"));
    if (grace > mostGrace)
        refuseDocument(document.path(QStringLiteral("grace")));
    return int(grace);
}

PromiseTerms readPromise(const Document& document, Currency currency, Rate threshold, int grace)
{
    document.sameCurrency(currency);
    PromiseTerms terms;
    terms.id = document.id(QStringLiteral("id"));
    terms.madeOn = document.date(QStringLiteral("made_on"));
    terms.due = document.date(QStringLiteral("due"));
    terms.amount = document.amountAboveZero(QStringLiteral("amount"), currency);
    terms.threshold = readThreshold(document, threshold);
    terms.grace = readGrace(document, grace);
    terms.withdrawnOn = document.dateIf(QStringLiteral("withdrawn_on"));
    terms.replacedOn = document.dateIf(QStringLiteral("replaced_on"));
    if (terms.due < terms.madeOn)
        refuseDocument(document.path(QStringLiteral("due")));
    if (terms.withdrawnOn && (terms.replacedOn || *terms.withdrawnOn < terms.madeOn))
        refuseDocument(document.path(QStringLiteral("withdrawn_on")));
    if (terms.replacedOn && *terms.replacedOn < terms.madeOn)
        refuseDocument(document.path(QStringLiteral("replaced_on")));
    return terms;
}

PromiseLimits readLimits(const Document& policy, Currency currency)
{
    return {policy.amountIf(QStringLiteral("least_amount"), currency),
        policy.countIf(QStringLiteral("most_days_ahead")),
        policy.countIf(QStringLiteral("most_open"))};
}

NewPromise readNew(
    const Document& document, Currency currency, QDate on, const std::set<QByteArray>& ids)
{
    document.sameCurrency(currency);
    NewPromise made{on, document.date(QStringLiteral("due")),
        document.amountAboveZero(QStringLiteral("amount"), currency), std::nullopt};
    if (made.due < on)
        refuseDocument(document.path(QStringLiteral("due")));
    if (document.has(QStringLiteral("replaces"))) {
        made.replaces = document.id(QStringLiteral("replaces"));
        if (!ids.contains(*made.replaces))
            refuseDocument(document.path(QStringLiteral("replaces")));
    }
    return made;
}

QJsonObject outcomeJson(const PromiseOutcome& outcome)
{
    const auto payments = jsonList(outcome.payments, [](const Allotment& part) {
        return QJsonObject{{QStringLiteral("payment"), QString::fromUtf8(part.payment)},
            {QStringLiteral("amount"), json(part.amount)}};
    });
    return {{QStringLiteral("id"), QString::fromUtf8(outcome.id)},
        {QStringLiteral("state"), name(outcome.state)},
        {QStringLiteral("deadline"), json(outcome.deadline)},
        {QStringLiteral("needed"), json(outcome.needed)},
        {QStringLiteral("allotted"), json(outcome.allotted)},
        {QStringLiteral("payments"), payments}};
}

} // namespace

QJsonObject answerPromises(const Document& document)
{
    const QDate on = document.date(QStringLiteral("on"));
    const Currency currency = document.currency();
    const Document policy = document.object(QStringLiteral("policy"));
    const Rate threshold = readThreshold(policy, std::nullopt);
    const int grace = readGrace(policy, std::nullopt);
    const PromiseLimits limits = readLimits(policy, currency);
    const BusinessDays days = businessDaysOf(document);
    std::vector<PromiseTerms> promises;
    std::set<QByteArray> ids;
    for (const Document& entry : document.objects(QStringLiteral("promises"))) {
        promises.push_back(readPromise(entry, currency, threshold, grace));
        unique(ids, promises.back().id, entry.path(QStringLiteral("id")));
        const auto& made = promises.back();
        if (made.grace > 0
            && (!days.knows(made.due) || !days.knows(days.after(made.due, made.grace))))
            refuseDocument(QStringLiteral("calendar"));
    }
    const auto payments = readPayments(document, currency);
    const auto outcomes = evaluatePromises(on, currency, promises, payments, days);
    QJsonObject answer{{QStringLiteral("on"), json(on)},
        {QStringLiteral("currency"), code(currency)},
        {QStringLiteral("promises"), jsonList(outcomes.promises, outcomeJson)},
        {QStringLiteral("unallotted"), json(outcomes.unallotted)}};
    if (const auto asked = document.objectIf(QStringLiteral("new"))) {
        const auto broken =
            brokenLimits(readNew(*asked, currency, on, ids), outcomes.promises, limits);
        answer.insert(QStringLiteral("new"),
            QJsonObject{{QStringLiteral("accepted"), broken.empty()},
                {QStringLiteral("refused_by"),
                    jsonList(broken, [](PromiseLimit limit) { return name(limit); })}});
    }
    return answer;
}

} // namespace expediente::cli
