#pragma once
// Private to core/contact: whether a rule strikes.
#include "core/contact/contact_verdict.h"

namespace expediente {

/// On which day each past contact was, on one of the debtor's clocks; worked out when it is asked
/// for, since most are never counted.
class ContactDays {
public:
    ContactDays(const std::vector<PastContact>& contacts, const QTimeZone& zone)
        : m_contacts(contacts), m_zone(zone), m_days(contacts.size())
    {
    }
    QDate operator[](size_t index) const
    {
        QDate& day = m_days[index];
        if (day.isNull())
            day = QDateTime::fromMSecsSinceEpoch(m_contacts[index].atMs, m_zone).date();
        return day;
    }

private:
    const std::vector<PastContact>& m_contacts;
    QTimeZone m_zone;
    mutable std::vector<QDate> m_days;
};

/// A moment on one of the debtor's clocks.
struct LocalMoment {
    QDate date;
    QTime time;
    bool holiday = false;
    const ContactDays* contactDays = nullptr;
};

/// The checks in the order in which a verdict goes through them.
int stageOf(const Check& check);
/// Whether waiting may change what the check says.
bool dependsOnTime(const Check& check);

bool strikes(const ContactRule& rule, const ContactQuestion& question, const LocalMoment& moment);

/// Whether the rule forbids more than so many such contacts a week; `severity` as it is under the
/// profile asked for.
bool makesScarce(const ContactRule& rule, Severity severity, const ContactQuestion& question);

/// The ceiling of a fee; nothing where the rule has none.
std::optional<Money> ceilingOf(const checks::Fee& rule, const AskedFee& fee);

} // namespace expediente
