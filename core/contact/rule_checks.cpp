#include "core/contact/rule_checks.h"

#include "core/facts/contact_bodies.h"

#include <algorithm>

namespace expediente {

namespace {

/// Without accents and case, one space between words.
QString plain(const QString& text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c.toLower();
    return letters.simplified();
}

class Striking {
public:
    Striking(const ContactQuestion& question, const LocalMoment& moment)
        : m_question(question), m_moment(moment)
    {
    }

    bool operator()(const checks::Legal& rule) const
    {
        const auto& legal = m_question.legal;
        return (rule.dispute && legal.disputeOpen) || (rule.blocked && legal.dataBlocked)
            || std::ranges::any_of(
                rule.states, [&](LegalState state) { return legal.states.contains(state); });
    }
    bool operator()(const checks::Person& rule) const
    {
        return !rule.allowed.contains(m_question.person.role)
            || (rule.notHere && m_question.notHere)
            || (rule.inconvenient && m_question.inconvenient);
    }
    bool operator()(const checks::Age& rule) const
    {
        const auto& person = m_question.person;
        if (!person.age)
            return false;
        return *person.age < rule.least
            || (rule.olderFrom > 0 && *person.age >= rule.olderFrom && !person.isDebtor);
    }
    bool operator()(const checks::Visit& rule) const
    {
        const auto& credit = m_question.credit;
        return !credit || !credit->visitAuthorised || !rule.allowed.contains(credit->type);
    }
    bool operator()(const checks::AuthorisedChannel& rule) const
    {
        return rule.onlyRefused ? m_question.channelRefused
                                : !m_question.authorised.contains(m_question.channel);
    }
    bool operator()(const checks::Calendar& rule) const
    {
        return rule.weekdays.contains(m_moment.date.dayOfWeek())
            || (rule.holidays && m_moment.holiday);
    }
    bool operator()(const checks::Hours& rule) const
    {
        if (rule.inconvenient && m_question.inconvenient)
            return true;
        if (m_moment.holiday && !rule.onHolidays)
            return true;
        return std::ranges::none_of(rule.windows, [&](const checks::Window& window) {
            return window.weekdays.contains(m_moment.date.dayOfWeek())
                && window.from <= m_moment.time && m_moment.time < window.to;
        });
    }
    bool operator()(const checks::Frequency& rule) const
    {
        if (rule.unlessRequested && m_question.requested)
            return false;
        return std::ranges::any_of(
            rule.limits, [this](const checks::Limit& limit) { return isOver(limit); });
    }
    bool operator()(const checks::Wording& rule) const
    {
        if (!m_question.document)
            return false;
        const QString text = plain(m_question.document->text);
        return std::ranges::any_of(
            rule.blocked, [&](const QString& words) { return text.contains(plain(words)); });
    }
    bool operator()(const checks::Payee&) const
    {
        return m_question.document && m_question.document->payee == AskedDocument::PayeeOf::Agency;
    }
    bool operator()(const checks::Agreement&) const
    {
        const auto& document = m_question.document;
        return document && document->kind == AskedDocument::Kind::Agreement
            && (!document->breakdown || document->payee != AskedDocument::PayeeOf::Creditor
                || document->creditorApproval.trimmed().isEmpty());
    }
    bool operator()(const checks::Mentions& rule) const
    {
        const auto& document = m_question.document;
        if (!document || document->kind != AskedDocument::Kind::Letter)
            return false;
        return std::ranges::any_of(rule.all,
            [&](const QString& word) { return !plain(document->text).contains(plain(word)); });
    }
    bool operator()(const checks::OptOut&) const
    {
        return m_question.document && !m_question.document->optOut;
    }
    bool operator()(const checks::Fee& rule) const
    {
        const auto& fee = m_question.fee;
        if (!fee || fee->amount.isZero())
            return false;
        const auto type = m_question.credit ? m_question.credit->type : CreditType::Consumer;
        if (rule.never || rule.neverFor.contains(type))
            return true;
        if (rule.afterDays > 0 && fee->daysPastDue <= rule.afterDays)
            return true;
        const auto ceiling = ceilingOf(rule, *fee);
        return ceiling && fee->amount > *ceiling;
    }
    bool operator()(const checks::Note&) const { return false; }

private:
    /// The first day whose contacts count. There is no last one: what lies after the moment asked
    /// about was logged by a clock that is ahead of this one, and counts.
    QDate firstDay(checks::Limit::Within within) const
    {
        const QDate today = m_moment.date;
        if (within == checks::Limit::Within::Day)
            return today;
        const bool calendar =
            within == checks::Limit::Within::Week && m_question.week == WeekMode::Calendar;
        return today.addDays(calendar ? 1 - today.dayOfWeek() : -6);
    }

    bool counts(const checks::Limit& limit, const PastContact& contact) const
    {
        return contact.person == m_question.person.id && limit.types.contains(contact.type)
            && (limit.channels.empty() || limit.channels.contains(contact.channel))
            && (!limit.otherChannels || contact.channel != m_question.channel);
    }

    bool isOver(const checks::Limit& limit) const
    {
        const QDate first = firstDay(limit.within);
        int before = 0;
        for (size_t i = 0; i < m_question.contacts.size(); ++i) {
            if (!counts(limit, m_question.contacts[i]))
                continue;
            const QDate day = (*m_moment.contactDays)[i];
            before += day >= first ? 1 : 0;
            if (limit.daysApart > 0 && day.daysTo(m_moment.date) < limit.daysApart)
                return true;
        }
        return before + 1 > limit.most;
    }

    const ContactQuestion& m_question;
    const LocalMoment& m_moment;
};

} // namespace

int stageOf(const Check& check)
{
    constexpr std::array stages{0, 1, 1, 2, 2, 3, 4, 5, 6, 6, 6, 6, 6, 6, 7};
    static_assert(stages.size() == std::variant_size_v<Check>);
    return stages[check.index()];
}

bool dependsOnTime(const Check& check)
{
    return std::holds_alternative<checks::Calendar>(check)
        || std::holds_alternative<checks::Hours>(check)
        || std::holds_alternative<checks::Frequency>(check);
}

namespace {

/// Whether the rule looks at what is asked about at all.
bool concerns(const ContactRule& rule, const ContactQuestion& question)
{
    const bool ofContact = stageOf(rule.check) < 6;
    const bool ofFee = std::holds_alternative<checks::Fee>(rule.check);
    if (ofFee != (question.intent == Intent::ChargeFee))
        return false;
    if (ofContact && question.intent != Intent::Contact)
        return false;
    const bool byChannel = question.intent == Intent::Contact && !rule.channels.empty();
    if (byChannel && !rule.channels.contains(question.channel))
        return false;
    // Of a paper that isn't sent yet nothing is known about its channel.
    return question.intent != Intent::Print || !std::holds_alternative<checks::OptOut>(rule.check);
}

} // namespace

bool strikes(const ContactRule& rule, const ContactQuestion& question, const LocalMoment& moment)
{
    return concerns(rule, question) && std::visit(Striking(question, moment), rule.check);
}

bool makesScarce(const ContactRule& rule, Severity severity, const ContactQuestion& question)
{
    const auto* frequency = std::get_if<checks::Frequency>(&rule.check);
    if (!frequency || severity != Severity::Block || !concerns(rule, question)
        || (frequency->unlessRequested && question.requested))
        return false;
    return std::ranges::any_of(frequency->limits,
        [](const checks::Limit& limit) { return limit.within != checks::Limit::Within::Day; });
}

std::optional<Unreserved> unreservedOn(QDate day, const ContactQuestion& question)
{
    Unreserved found;
    for (const ReservedDays& days : *question.reserved) {
        const bool covers = days.from <= day && day < days.until;
        const bool near = days.from.addDays(-daysBetweenHolders) < day.addDays(1)
            && day < days.until.addDays(daysBetweenHolders);
        if (days.whose == ReservedDays::Whose::Own && covers)
            return std::nullopt;
        if (days.whose == ReservedDays::Whose::SomebodyElses && near
            && (found.until.isNull() || days.until > found.until))
            found = {Unreserved::Why::SomebodyElse, days.holder, days.until};
        else if (days.whose == ReservedDays::Whose::AskedFor && covers && found.until.isNull())
            found.why = Unreserved::Why::NotAnswered;
    }
    return found;
}

std::optional<Money> ceilingOf(const checks::Fee& rule, const AskedFee& fee)
{
    if (rule.ceiling.empty())
        return std::nullopt;
    Money ceiling = Money::zero(fee.overdue.currency());
    Money below = ceiling;
    for (const auto& slice : rule.ceiling) {
        const Money upTo = slice.upTo ? std::min(*slice.upTo, fee.overdue) : fee.overdue;
        if (upTo > below)
            ceiling += percentageOf(upTo - below, slice.rate);
        below = std::max(below, upTo);
    }
    if (!fee.notice)
        ceiling -= rule.lessWithoutNotice;
    return std::max(ceiling, Money::zero(ceiling.currency()));
}

} // namespace expediente
