#include "ui/print/brief_words.h"

#include "core/facts/body.h"
#include "ui/text/calendar_words.h"
#include "ui/text/words.h"

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr QStringView dot(u" · ");

QString sentence(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool ended = trimmed.isEmpty() || QStringLiteral(".?…").contains(trimmed.back());
    return ended ? trimmed : trimmed + u'.';
}

QString lowered(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

void addPart(QStringList& parts, const QString& part)
{
    if (!part.trimmed().isEmpty())
        parts += part.trimmed();
}

} // namespace

BriefWords::BriefWords(const VisitBrief& brief, const Formatter& format)
    : m_brief(brief)
    , m_format(format)
    , m_code(brief.totals.size() > 1 ? CurrencyCode::Shown : CurrencyCode::Hidden)
{
}

QString BriefWords::money(Money amount) const
{
    return m_format.money(amount, m_code);
}

QString BriefWords::title() const
{
    return tr("Visit brief");
}

QString BriefWords::stop() const
{
    QStringList parts;
    if (m_brief.stop > 0)
        parts += tr("Stop %1 of %2").arg(m_brief.stop).arg(m_brief.stops);
    parts += longWeekday(m_format.language(), m_brief.on.dayOfWeek()) + u' '
        + m_format.fullDate(m_brief.on);
    if (m_brief.from && m_brief.to)
        parts += tr("appointment from %1 to %2")
                     .arg(m_format.time(*m_brief.from), m_format.time(*m_brief.to));
    else if (m_brief.from)
        parts += tr("appointment after %1").arg(m_format.time(*m_brief.from));
    else if (m_brief.to)
        parts += tr("appointment before %1").arg(m_format.time(*m_brief.to));
    return parts.join(dot);
}

QString BriefWords::folio() const
{
    return m_brief.folio.isEmpty() ? QString() : tr("Folio %1").arg(m_brief.folio);
}

QString BriefWords::collector() const
{
    return m_brief.collector.isEmpty() ? QString() : tr("Collector: %1").arg(m_brief.collector);
}

QStringList BriefWords::confidential() const
{
    return {tr("Confidential. Don't leave it", "first of two lines"),
        tr("or show it to anybody else", "second of two lines")};
}

QString BriefWords::askFor() const
{
    if (m_brief.askFor.role == PartyRole::Debtor || m_brief.askFor.name.isEmpty())
        return tr("Ask for");
    const auto role = word(Vocabulary::PartyRole, enumName(m_brief.askFor.role));
    return tr("Ask for") + dot.toString() + lowered(role);
}

QString BriefWords::street() const
{
    if (!m_brief.address)
        return tr("There is no address on file");
    QStringList parts;
    addPart(parts, m_brief.address->address.street);
    addPart(parts, m_brief.address->address.area);
    return parts.isEmpty() ? tr("There is no address on file") : parts.join(QStringLiteral(", "));
}

QString BriefWords::city() const
{
    if (!m_brief.address)
        return {};
    const auto& address = m_brief.address->address;
    const QString city = (address.postcode + u' ' + address.city).trimmed();
    QStringList town, parts;
    addPart(town, city);
    addPart(town, address.state);
    addPart(parts, town.join(QStringLiteral(", ")));
    addPart(parts, address.between);
    addPart(parts, m_brief.address->label);
    return parts.join(dot);
}

Runs BriefWords::arriving() const
{
    QStringList notes;
    for (const auto& note : m_brief.arriving)
        addPart(notes, sentence(note));
    if (notes.isEmpty())
        return {};
    return {{tr("On arriving:"), true}, {u' ' + notes.join(u' '), false}};
}

Runs BriefWords::purpose() const
{
    const QString purpose = m_brief.purpose.trimmed();
    const auto told = [&](const QString& note) {
        return note.trimmed().compare(purpose, Qt::CaseInsensitive) == 0;
    };
    if (purpose.isEmpty() || std::ranges::any_of(m_brief.arriving, told))
        return {};
    return {{tr("What for:"), true}, {u' ' + sentence(purpose), false}};
}

Runs BriefWords::doubt() const
{
    if (!m_brief.address || !m_brief.address->doubt)
        return {};
    const auto found = word(Vocabulary::PointStatus, enumName(*m_brief.address->doubt));
    return {{tr("Address in doubt:"), true},
        {u' ' + lowered(found) + QStringLiteral(" (")
                + m_format.shortDate(m_brief.address->doubtOn, m_brief.on) + QStringLiteral(")."),
            false}};
}

QStringList BriefWords::reasonsAgainst() const
{
    QStringList reasons;
    if (m_brief.state == CaseState::Recalled)
        reasons += tr("the creditor recalled the case");
    if (m_brief.state == CaseState::Closed)
        reasons += tr("the case is closed");
    if (m_brief.state == CaseState::Blocked || m_brief.state == CaseState::Erased)
        reasons += tr("the person's data are blocked");
    for (const auto state : m_brief.legal) {
        switch (state) {
        case LegalState::Sued:
            reasons += tr("the debt is in court");
            break;
        case LegalState::Insolvent:
            reasons += tr("insolvency proceedings have begun");
            break;
        case LegalState::CeaseRequest:
            reasons += tr("they asked not to be contacted");
            break;
        case LegalState::Lawyer:
            reasons += tr("only their lawyer is dealt with");
            break;
        }
    }
    if (m_brief.disputeOpen)
        reasons += tr("a dispute is open");
    return reasons;
}

bool BriefWords::goes() const
{
    return m_brief.gate == BriefGate::ConfirmHours || m_brief.gate == BriefGate::Lawful
        || m_brief.gate == BriefGate::Warned;
}

Runs BriefWords::gate() const
{
    const QString rule = QStringLiteral("%1 (%2)").arg(
        m_brief.ruleReason.in(m_format.language() == Language::English ? u"en" : u"es"),
        m_brief.rule);
    switch (m_brief.gate) {
    case BriefGate::ConfirmHours:
        return {{tr("Confirm the permitted hours before you knock."), true}};
    case BriefGate::Lawful: {
        const QString until = m_format.time(m_brief.lawfulUntil);
        // The hour that the person asked for stands in the head already.
        const QString hours = !m_brief.lawfulUntil.isValid()
            ? tr("Permitted all day, on the person's clock.")
            : m_brief.from ? tr("Permitted until %1, on the person's clock.").arg(until)
                           : tr("Permitted from %1 to %2, on the person's clock.")
                                 .arg(m_format.time(m_brief.lawfulFrom), until);
        return {{hours, true}};
    }
    case BriefGate::Warned:
        return {{tr("Only with a reason, which you will be asked for:"), true},
            {u' ' + sentence(rule), false}};
    case BriefGate::Blocked:
        return {{tr("Don't make this visit:"), true},
            {u' ' + sentence(rule)
                    + (m_brief.nextLawful.isValid() ? u' '
                                + tr("It may be made on %1.")
                                      .arg(m_format.shortDate(m_brief.nextLawful, m_brief.on))
                                                    : QString()),
                false}};
    case BriefGate::Stopped:
    case BriefGate::NotOpen:
        break;
    }
    return {{tr("Don't make this visit:"), true},
        {u' ' + sentence(reasonsAgainst().join(QStringLiteral("; "))), false}};
}

QString BriefWords::way() const
{
    if (!m_brief.sketch || !m_brief.sketch->way)
        return {};
    const QString far = m_format.distance(m_brief.sketch->way->metres);
    const QStringList winds{tr("%1 north"), tr("%1 north-east"), tr("%1 east"), tr("%1 south-east"),
        tr("%1 south"), tr("%1 south-west"), tr("%1 west"), tr("%1 north-west")};
    return winds[m_brief.sketch->way->wind].arg(far);
}

QString BriefWords::wayFrom() const
{
    return tr("of stop %1", "1.2 km north-east of stop 3").arg(m_brief.stop - 1);
}

QString BriefWords::noScale() const
{
    return tr("Sketch, not to scale");
}

QString BriefWords::mayTalk() const
{
    return tr("Speak of the debt only with");
}

QString BriefWords::mustNotTalk() const
{
    return tr("Speak with nobody else");
}

QString BriefWords::person(const BriefPerson& person) const
{
    QStringList parts{person.name};
    if (!person.relation.isEmpty())
        parts += tr("their %1", "relation in words: mother").arg(person.relation);
    else
        parts += lowered(word(Vocabulary::PartyRole, enumName(person.role)));
    const bool stranger = person.role != PartyRole::Debtor && person.role != PartyRole::CoDebtor
        && person.role != PartyRole::Guarantor;
    if (stranger && person.age)
        parts += tr("%n year(s) old", nullptr, *person.age);
    return parts.join(QStringLiteral(", "));
}

QString BriefWords::everybodyElse() const
{
    return tr("Neighbours, references or anybody at work");
}

QString BriefWords::andMore(int count) const
{
    return tr("and %n more", nullptr, count);
}

QString BriefWords::totalLabel() const
{
    return m_brief.statedOn.isValid() ? tr("Total on %1").arg(m_format.fullDate(m_brief.figuresOn))
                                      : tr("Total");
}

QString BriefWords::overdueLabel() const
{
    return tr("Overdue");
}

QString BriefWords::daysLabel() const
{
    return tr("Days past due", "label above '143 days'");
}

QString BriefWords::days() const
{
    return m_format.days(m_brief.daysPastDue);
}

QString BriefWords::lastPaymentLabel() const
{
    return m_brief.lastPayment
        ? tr("Last payment, %1").arg(m_format.shortDate(m_brief.lastPayment->on, m_brief.on))
        : tr("Last payment");
}

QString BriefWords::lastPayment() const
{
    return m_brief.lastPayment ? money(m_brief.lastPayment->amount) : QString(noValue);
}

QStringList BriefWords::amounts(const std::vector<Money>& amounts) const
{
    QStringList texts;
    for (const auto& amount : amounts)
        texts += money(amount);
    return texts.isEmpty() ? QStringList{QString(noValue)} : texts;
}

QString BriefWords::paidSince() const
{
    if (m_brief.paidSince.empty())
        return {};
    return tr("paid since: %1").arg(amounts(m_brief.paidSince).join(QStringLiteral(" + ")));
}

} // namespace expediente::ui
