// The second half of BriefWords: what was said, paid and promised, and the result to fill in.
#include "core/facts/body.h"
#include "ui/print/brief_words.h"
#include "ui/text/words.h"

#include <algorithm>

namespace expediente::ui {

QString BriefWords::argumentsTitle() const
{
    return tr("What they have said, and what to answer");
}

QString BriefWords::noArguments() const
{
    return tr("No arguments on file. Listen, and write down what they say.");
}

QString BriefWords::argument(const BriefArgument& argument) const
{
    return u'«' + argument.text.trimmed() + u'»';
}

QString BriefWords::verdict(const BriefArgument& argument) const
{
    return word(Vocabulary::Verdict, enumName(argument.verdict));
}

QString BriefWords::evidence(const BriefArgument& argument) const
{
    if (argument.expired.isNull())
        return argument.evidence.trimmed();
    const QString ended =
        tr("The verdict ran out on %1.").arg(m_format.shortDate(argument.expired, m_brief.on));
    return (ended + u' ' + argument.evidence).trimmed();
}

QString BriefWords::answer(const BriefArgument& argument) const
{
    if (!argument.answer.trimmed().isEmpty())
        return argument.answer.trimmed();
    if (argument.verdict == Verdict::Unverified)
        return tr("Ask for a receipt or other proof, and have it verified.");
    return {};
}

QString BriefWords::moreArguments(int count) const
{
    return tr("and %n more in the case file", nullptr, count);
}

QString BriefWords::saidToday() const
{
    return tr("What they say today, in their own words");
}

QString BriefWords::paymentsTitle() const
{
    return tr("Payments, 12 months");
}

QString BriefWords::outline() const
{
    std::vector<Money> billed;
    for (const auto& month : m_brief.months)
        if (!month.billed.isZero())
            billed.push_back(month.billed);
    if (billed.empty())
        return {};
    const bool same = std::ranges::all_of(billed, [&](Money m) { return m == billed.front(); });
    return same ? tr("outline: %1 a month").arg(money(billed.front())) : shortOutline();
}

QString BriefWords::shortOutline() const
{
    return tr("outline: what fell due");
}

QString BriefWords::noPayments() const
{
    return tr("No payments on file in these twelve months.");
}

QString BriefWords::month(QDate month) const
{
    return m_format.month(month.month());
}

QString BriefWords::promisesTitle() const
{
    return tr("Promises");
}

QString BriefWords::promisesKept() const
{
    const auto [kept, ended] = m_brief.promisesEnded;
    return ended == 0 ? QString() : tr("%n of %1 kept", nullptr, kept).arg(ended);
}

QString BriefWords::noPromises() const
{
    return tr("No promises on file.");
}

QString BriefWords::promiseDue(const BriefPromise& promise) const
{
    return m_format.shortDate(promise.due, m_brief.on);
}

QString BriefWords::promiseAmount(const BriefPromise& promise) const
{
    return money(promise.amount);
}

QString BriefWords::promiseState(const BriefPromise& promise) const
{
    switch (promise.state) {
    case PromiseState::InGrace:
        return tr("In grace until %1").arg(m_format.shortDate(promise.deadline, m_brief.on));
    case PromiseState::Partial:
        return tr("Partial: paid %1").arg(money(promise.allotted));
    default:
        return word(Vocabulary::PromiseState, name(promise.state));
    }
}

QString BriefWords::morePromises(int shown, int count) const
{
    return shown == 0 ? tr("%n in the case file", nullptr, count) : moreArguments(count);
}

QString BriefWords::presentingTitle() const
{
    return tr("When you introduce yourself");
}

Runs BriefWords::paying() const
{
    return {{tr("Take no money."), true}, {u' ' + m_brief.paying, false}};
}

QString BriefWords::resultTitle() const
{
    return tr("Result of the visit");
}

QString BriefWords::resultHint() const
{
    return tr("enter it on the computer with F2");
}

QString BriefWords::answeredBy() const
{
    return tr("Answered by", "who was met at the door; squares to tick follow");
}

QStringList BriefWords::whoAnswered() const
{
    QStringList people{tr("Debtor", "who was met at the door")};
    const auto has = [this](PartyRole role) {
        return std::ranges::any_of(
            m_brief.mayTalk, [role](const BriefPerson& person) { return person.role == role; });
    };
    for (const auto role : {PartyRole::CoDebtor, PartyRole::Guarantor})
        if (has(role))
            people += word(Vocabulary::PartyRole, enumName(role));
    return people << tr("Somebody else") << tr("Nobody");
}

QStringList BriefWords::findings() const
{
    return {tr("No longer lives there"), tr("No such address"), tr("Asked not to be visited"),
        tr("Visit not made")};
}

QString BriefWords::arrived() const
{
    return tr("Arrived");
}

QString BriefWords::left() const
{
    return tr("Left", "time of leaving");
}

QString BriefWords::promised() const
{
    const auto currency = m_brief.totals.empty() ? Currency::MXN : m_brief.totals[0].currency();
    const QString zero = m_format.money(Money::zero(currency));
    const auto digit = std::ranges::find_if(zero, [](QChar c) { return c.isDigit(); });
    return tr("Promise %1", "currency sign before a line to write on")
        .arg(zero.left(digit - zero.begin()).trimmed());
}

QString BriefWords::promisedFor() const
{
    return tr("for the", "a date to write on a line");
}

QString BriefWords::addressRight() const
{
    return tr("Address right");
}

QString BriefWords::yes() const
{
    return tr("yes");
}

QString BriefWords::no() const
{
    return tr("no");
}

QString BriefWords::reason() const
{
    return tr("Reason, only if they said it");
}

QString BriefWords::nextStep() const
{
    return tr("Next step");
}

QString BriefWords::note() const
{
    return tr("Note");
}

QString BriefWords::printed() const
{
    return tr("Printed %1, %2")
               .arg(m_format.fullDate(m_format.dateOf(m_brief.printedAt)),
                   m_format.time(m_brief.printedAt))
        + QStringLiteral(" · ") + tr("destroy it when the round is closed") + QStringLiteral(" · ")
        + tr("%1 of %2", "page of pages").arg(1).arg(1);
}

} // namespace expediente::ui
