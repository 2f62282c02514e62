#include "core/contact/contact_verdict.h"

#include "core/contact/rule_checks.h"

#include <QTimeZone>

#include <algorithm>

namespace expediente {

namespace {

/// Longer than any row of holidays and any period that contacts are counted over.
constexpr int daysAhead = 60;

class Judge {
public:
    Judge(const ContactQuestion& question, const RuleSet& rules)
        : m_question(question), m_rules(rules)
    {
        for (const auto& rule : rules.rules)
            m_ordered.push_back(&rule);
        std::ranges::stable_sort(
            m_ordered, {}, [](const ContactRule* rule) { return stageOf(rule->check); });
    }

    Done prepare()
    {
        const bool contact = m_question.intent == Intent::Contact;
        for (const QByteArray& id :
            contact && !m_question.zones.isEmpty() ? m_question.zones : m_rules.zones) {
            const QTimeZone& zone = m_zones.emplace_back(id);
            if (!zone.isValid())
                return fail(ErrorCode::BadInput, {QString::fromLatin1(id)});
            m_contactDays.emplace_back(m_question.contacts, zone);
        }
        if (!m_question.region.isEmpty() && !m_rules.holidays.hasRegion(m_question.region))
            return fail(ErrorCode::BadInput, {m_question.region});
        m_holidays = &m_rules.holidays.all(m_question.region);
        for (size_t zone = 0; zone < m_zones.size(); ++zone)
            if (const QDate date = local(m_question.atMs, zone).date; !isCovered(date))
                return fail(ErrorCode::BadInput, {date.toString(Qt::ISODate)});
        return {};
    }

    bool isScarce() const
    {
        return std::ranges::any_of(m_ordered, [this](const ContactRule* rule) {
            const auto severity = severityOf(*rule);
            return severity && makesScarce(*rule, *severity, m_question);
        });
    }

    ContactAnswer answerAt(qint64 atMs) const { return answerOf(hitsAt(atMs)); }

    ContactVerdict verdict() const
    {
        ContactVerdict verdict;
        verdict.at = QDateTime::fromMSecsSinceEpoch(m_question.atMs, m_zones.front());
        verdict.hits = hitsAt(m_question.atMs);
        verdict.answer = answerOf(verdict.hits);
        const auto blocking = std::ranges::find(verdict.hits, Severity::Block, &RuleHit::severity);
        if (blocking != verdict.hits.end())
            std::rotate(verdict.hits.begin(), blocking, blocking + 1);
        if (verdict.answer != ContactAnswer::Allow)
            verdict.nextLawful = nextLawful(verdict.hits);
        else if (m_question.intent == Intent::Contact)
            verdict.allowedUntil = allowedUntil();
        return verdict;
    }

private:
    static ContactAnswer answerOf(const std::vector<RuleHit>& hits)
    {
        const bool blocked =
            std::ranges::find(hits, Severity::Block, &RuleHit::severity) != hits.end();
        return blocked     ? ContactAnswer::Block
            : hits.empty() ? ContactAnswer::Allow
                           : ContactAnswer::Warn;
    }

    static bool isCovered(QDate date)
    {
        return date.year() >= firstHolidayYear && date.year() <= lastHolidayYear;
    }

    LocalMoment local(qint64 atMs, size_t zone) const
    {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(atMs, m_zones[zone]);
        const QDate date = moment.date();
        return {date, moment.time(), m_holidays->contains(date), &m_contactDays[zone]};
    }

    /// The moment must be lawful in every zone that the debtor may be in.
    std::vector<RuleHit> hitsAt(qint64 atMs) const
    {
        std::vector<RuleHit> hits;
        std::vector<LocalMoment> moments;
        for (size_t zone = 0; zone < m_zones.size(); ++zone)
            moments.push_back(local(atMs, zone));
        for (const auto* rule : m_ordered) {
            const auto severity = severityOf(*rule);
            if (!severity)
                continue;
            const bool hit = std::ranges::any_of(moments, [&](const LocalMoment& moment) {
                return rule->holdsOn(moment.date) && strikes(*rule, m_question, moment);
            });
            if (hit)
                hits.push_back({rule, *severity});
            else if (auto unreserved = unreservedAt(*rule, *severity, moments))
                hits.push_back({rule, *severity, std::move(unreserved)});
        }
        return hits;
    }

    /// Nothing for a rule that strikes nobody under the profile asked for.
    std::optional<Severity> severityOf(const ContactRule& rule) const
    {
        const bool strict = m_question.profile == RuleProfile::Strict;
        const Severity severity = strict ? rule.strict : rule.severity;
        const bool silent = severity == Severity::Info || (rule.onlyStrict && !strict);
        return silent ? std::nullopt : std::optional(severity);
    }

    std::optional<Unreserved> unreservedAt(
        const ContactRule& rule, Severity severity, const std::vector<LocalMoment>& moments) const
    {
        if (!m_question.reserved || !makesScarce(rule, severity, m_question))
            return std::nullopt;
        for (const LocalMoment& moment : moments)
            if (rule.holdsOn(moment.date))
                if (auto why = unreservedOn(moment.date, m_question))
                    return why;
        return std::nullopt;
    }

    /// Whether one has to ask for days of one's own before any moment can be lawful.
    bool mustReserve() const
    {
        if (!m_question.reserved || !isScarce())
            return false;
        const QDate today = local(m_question.atMs, 0).date;
        return std::ranges::none_of(*m_question.reserved, [&](const ReservedDays& days) {
            return days.whose == ReservedDays::Whose::Own && days.until >= today;
        });
    }

    QDateTime nextLawful(const std::vector<RuleHit>& hits) const
    {
        const bool waitingHelps = m_question.intent == Intent::Contact
            && !(m_question.inconvenient && std::ranges::any_of(hits, isInconvenient))
            && std::ranges::all_of(hits, [](const RuleHit& hit) {
                   return dependsOnTime(hit.rule->check) || hit.rule->effectiveTo;
               });
        if (!waitingHelps || mustReserve())
            return {};
        for (const qint64 moment : candidates())
            if (hitsAt(moment).empty())
                return QDateTime::fromMSecsSinceEpoch(moment, m_zones.front());
        return {};
    }

    QDateTime allowedUntil() const
    {
        std::set<QTime> times{QTime(0, 0)};
        for (const auto* rule : m_ordered)
            if (const auto* hours = std::get_if<checks::Hours>(&rule->check))
                for (const auto& window : hours->windows)
                    times.insert(window.to);
        for (const qint64 moment : momentsAfter(times, 1))
            if (!hitsAt(moment).empty())
                return QDateTime::fromMSecsSinceEpoch(moment, m_zones.front());
        return {};
    }

    static bool isInconvenient(const RuleHit& hit)
    {
        const auto* hours = std::get_if<checks::Hours>(&hit.rule->check);
        return hours && hours->inconvenient;
    }

    /// What rules say changes at midnight, when a window opens, and at no other moment for the
    /// better.
    std::set<qint64> candidates() const
    {
        std::set<QTime> times{QTime(0, 0)};
        for (const auto* rule : m_ordered)
            if (const auto* hours = std::get_if<checks::Hours>(&rule->check))
                for (const auto& window : hours->windows)
                    times.insert(window.from);
        return momentsAfter(times, daysAhead);
    }

    /// Those times of the days from today on, in every zone, later than the moment asked about.
    std::set<qint64> momentsAfter(const std::set<QTime>& times, int days) const
    {
        std::set<qint64> moments;
        for (size_t i = 0; i < m_zones.size(); ++i) {
            const auto& zone = m_zones[i];
            const QDate today = local(m_question.atMs, i).date;
            for (int ahead = 0; ahead <= days; ++ahead) {
                const QDate date = today.addDays(ahead);
                if (!isCovered(date))
                    break;
                for (const QTime time : times)
                    moments.insert(QDateTime(date, time, zone).toMSecsSinceEpoch());
            }
        }
        moments.erase(moments.begin(), moments.upper_bound(m_question.atMs));
        return moments;
    }

    const ContactQuestion& m_question;
    const RuleSet& m_rules;
    std::vector<const ContactRule*> m_ordered;
    std::vector<QTimeZone> m_zones;
    std::vector<ContactDays> m_contactDays; ///< by zone
    const std::set<QDate>* m_holidays = nullptr;
};

Result<std::optional<Money>> feeCeiling(const ContactQuestion& question, const RuleSet& rules)
{
    if (question.intent != Intent::ChargeFee || !question.fee)
        return std::optional<Money>();
    for (const auto& rule : rules.rules) {
        const auto* fee = std::get_if<checks::Fee>(&rule.check);
        if (!fee || fee->ceiling.empty())
            continue;
        const Currency currency = fee->lessWithoutNotice.currency();
        if (question.fee->overdue.currency() != currency)
            return fail(ErrorCode::BadInput, {code(question.fee->overdue.currency())});
        return ceilingOf(*fee, *question.fee);
    }
    return std::optional<Money>();
}

} // namespace

QString name(ContactAnswer answer)
{
    constexpr std::array names{"allow", "warn", "block"};
    return QString::fromLatin1(names[size_t(answer)]);
}

bool isScarce(const ContactQuestion& question, const RuleSet& rules)
{
    return Judge(question, rules).isScarce();
}

Result<ContactVerdict> judgeContact(const ContactQuestion& question, const RuleSet& rules)
{
    const auto ceiling = feeCeiling(question, rules);
    if (!ceiling)
        return fail(ceiling.error());
    Judge judge(question, rules);
    if (const auto ready = judge.prepare(); !ready)
        return fail(ready.error());
    ContactVerdict verdict = judge.verdict();
    verdict.feeCeiling = *ceiling;
    return verdict;
}

Result<std::vector<ContactAnswer>> judgeMoments(
    const ContactQuestion& question, const RuleSet& rules, std::span<const qint64> moments)
{
    Judge judge(question, rules);
    if (const auto ready = judge.prepare(); !ready)
        return fail(ready.error());
    std::vector<ContactAnswer> answers;
    for (const qint64 moment : moments)
        answers.push_back(judge.answerAt(moment));
    return answers;
}

} // namespace expediente
