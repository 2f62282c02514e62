#include "ui/casefile/fact_sentences.h"

#include "core/facts/body.h"
#include "ui/forms/form_words.h"
#include "ui/text/words.h"

namespace expediente::ui {

QString FactSentences::of(const TimelineEntry& entry, const OpenCase& open)
{
    if (!entry.body)
        return {};
    const FactSentences sentences(open);
    return std::visit([&](const auto& body) { return sentences.tell(body); }, *entry.body);
}

QString FactSentences::day(QDate date) const
{
    return m_open.format.shortDate(date, m_open.today());
}

QString FactSentences::days(QDate from, QDate until) const
{
    return m_open.format.dateRange(from, until.addDays(-1), m_open.today());
}

QString FactSentences::money(const Money& amount) const
{
    return m_open.format.money(amount, m_open.currencyCode());
}

QString FactSentences::with(const QString& text, const QString& more) const
{
    if (text.isEmpty() || more.isEmpty())
        return text + more;
    return tr("%1: %2", "what and more of it").arg(text, more);
}

QString FactSentences::fact(FactId id) const
{
    const auto* entry = m_open.entry(id);
    if (!entry)
        return tr("a record that is not here");
    const QString kind = word(Vocabulary::FactKind, QString::fromLatin1(entry->kind));
    return tr("%1 of %2", "kind of fact, day").arg(kind, day(m_open.format.dateOf(entry->at)));
}

// creditor

QString FactSentences::tell(const CaseOpened& body) const
{
    QStringList parts{tr("Folio %1").arg(body.folio), body.creditor.name};
    if (!body.product.isEmpty())
        parts << body.product;
    return parts.join(QStringLiteral(" · "));
}

QString FactSentences::tell(const AccountStated& body) const
{
    const Money total = body.principalOverdue + body.principalNotDue + body.ordinaryInterest
        + body.lateInterest + body.vat + body.fees;
    return tr("%1 as of %2: %3 in all", "account, day, amount")
        .arg(m_open.format.maskedAccount(body.number), day(body.asOf), money(total));
}

QString FactSentences::tell(const PaymentReceived& body) const
{
    const QString text =
        tr("%1 on %2, reference %3").arg(money(body.amount), day(body.valueDate), body.reference);
    return body.channel.isEmpty() ? text : tr("%1, %2").arg(text, body.channel);
}

QString FactSentences::tell(const PaymentReversed& body) const
{
    return with(tr("%1, on %2").arg(fact(body.payment), day(body.on)), body.reason);
}

QString FactSentences::tell(const CaseRecalled& body) const
{
    return with(tr("Taken back by the creditor on %1").arg(day(body.on)), body.reason);
}

QString FactSentences::tell(const CaseReturned& body) const
{
    return tr("The creditor states the case again on %1").arg(day(body.on));
}

QString FactSentences::tell(const AccountRecalled& body) const
{
    return with(tr("%1 taken back by the creditor on %2", "account, day")
                    .arg(m_open.accountName(body.account), day(body.on)),
        body.reason);
}

QString FactSentences::tell(const CaseClosed& body) const
{
    return with(word(Vocabulary::Closing, enumName(body.outcome)), body.note);
}

// what was said and done

QString FactSentences::tell(const ContactLogged& body) const
{
    QStringList parts{m_open.actionLabel(body.action), m_open.resultLabel(body.result)};
    if (!body.reason.isEmpty())
        parts << m_open.reasonLabel(body.reason);
    if (const QString who = m_open.personName(body.person); !who.isEmpty())
        parts << who;
    return with(parts.join(QStringLiteral(" · ")), body.note);
}

QString FactSentences::tell(const ArgumentStated& body) const
{
    return tr("«%1» · %2", "a person's own words, channel")
        .arg(body.text, word(Vocabulary::Channel, enumName(body.channel)));
}

QString FactSentences::tell(const ArgumentJudged& body) const
{
    QString text = word(Vocabulary::Verdict, enumName(body.verdict));
    if (const auto* argument = m_open.entry(body.argument);
        argument && argument->body && std::holds_alternative<ArgumentStated>(*argument->body))
        text = tr("%1, on «%2»").arg(text, std::get<ArgumentStated>(*argument->body).text);
    text = with(text, body.evidence);
    return inSentences({text, body.answer.isEmpty() ? QString() : tr("To say: %1").arg(body.answer),
        body.until.isNull() ? QString() : tr("Until %1").arg(day(body.until))});
}

QString FactSentences::tell(const CapacityDeclared& body) const
{
    return tr("Can pay %1, %2", "amount, how often")
        .arg(money(body.amount), word(Vocabulary::Frequency, body.every).toLower());
}

QString FactSentences::tell(const PromiseMade& body) const
{
    const QString text = tr("%1 for %2").arg(money(body.amount), day(body.due));
    const QString who = m_open.personName(body.person);
    return who.isEmpty() ? text : tr("%1, by %2").arg(text, who);
}

QString FactSentences::tell(const PromiseWithdrawn& body) const
{
    return with(tr("%1, on %2").arg(fact(body.promise), day(body.on)), body.reason);
}

QString FactSentences::tell(const PromiseReplaced& body) const
{
    return tr("%1, by %2").arg(fact(body.promise), fact(body.by));
}

QString FactSentences::tell(const VisitPlanned& body) const
{
    QString when = m_open.format.date(body.on, m_open.today());
    if (body.from)
        when = tr("%1 from %2").arg(when, m_open.format.time(*body.from));
    if (body.to)
        when = tr("%1 to %2", "hours").arg(when, m_open.format.time(*body.to));
    const QString where = m_open.pointName(body.contactPoint);
    return with(where.isEmpty() ? when : tr("%1, %2").arg(when, where), body.purpose);
}

QString FactSentences::tell(const VisitReported& body) const
{
    QString text = tr("%1, %2", "what came of a visit, day")
                       .arg(word(Vocabulary::VisitOutcome, enumName(body.outcome)), day(body.on));
    if (body.arrived)
        text = tr("%1 at %2").arg(text, m_open.format.time(*body.arrived));
    if (body.addressValid)
        text = tr("%1; %2").arg(
            text, *body.addressValid ? tr("the address is right") : tr("the address is not right"));
    return with(text, body.note);
}

QString FactSentences::tell(const StepPlanned& body) const
{
    QString text = tr("%1, %2", "step, day")
                       .arg(word(Vocabulary::StepKind, enumName(body.step.step)),
                           m_open.format.date(body.step.due, m_open.today()));
    if (body.step.at)
        text = tr("%1 at %2").arg(text, m_open.format.time(*body.step.at));
    return with(text, body.step.note);
}

QString FactSentences::tell(const DocumentAttached& body) const
{
    const QString text = tr("%1, %2, %3", "name, kind, size")
                             .arg(body.name, word(Vocabulary::DocumentKind, enumName(body.kind)),
                                 m_open.format.fileSize(body.size));
    return with(text, body.note);
}

QString FactSentences::tell(const NoteWritten& body) const
{
    return body.kind == NoteKind::General
        ? body.text
        : with(word(Vocabulary::NoteKind, enumName(body.kind)), body.text);
}

// negotiation and rules

QString FactSentences::tell(const OfferMade& body) const
{
    QString text = body.kind == OfferKind::Partial
        ? tr("%1 on account, the rest stays owed").arg(money(body.toPay))
        : tr("%1 settles %2, %3 is forgiven")
              .arg(money(body.toPay), money(body.owed()), money(body.forgiven()));
    if (body.payments.size() > 1)
        text = tr("%1, in %n payments", "", int(body.payments.size())).arg(text);
    const QString verdict = word(Vocabulary::OfferVerdict, enumName(body.verdict));
    text = tr("%1; valid until %2; %3", "offer, day, within whose authority")
               .arg(text, day(body.validUntil), verdict);
    return with(text, body.note);
}

QString FactSentences::tell(const OfferAccepted& body) const
{
    const QString text = tr("%1, on %2").arg(fact(body.offer), day(body.on));
    const QString who = m_open.personName(body.person);
    return who.isEmpty() ? text : tr("%1, by %2").arg(text, who);
}

QString FactSentences::tell(const ApprovalRequested& body) const
{
    return with(
        tr("%1; an answer is needed until %2").arg(fact(body.offer), day(body.until)), body.reason);
}

QString FactSentences::tell(const ApprovalDecided& body) const
{
    return with(word(Vocabulary::Decision, enumName(body.decision)), body.reason);
}

QString FactSentences::tell(const ContactOverridden& body) const
{
    const QString channel = word(Vocabulary::Channel, enumName(body.channel));
    const QString text = body.blocked ? tr("%1, though %2 forbids it", "channel, rule")
                                      : tr("%1, though %2 warns", "channel, rule");
    return with(text.arg(channel, body.rule), body.reason);
}

QString FactSentences::tell(const ContactRequested& body) const
{
    return tr("The contacts of %1", "days").arg(days(body.from, body.until));
}

QString FactSentences::tell(const ContactReserved& body) const
{
    const QString asked = fact(body.request);
    const QString who = m_open.authorName(QStringLiteral("user:") + body.holder);
    switch (body.answer) {
    case ReservationAnswer::Granted:
        return with(
            asked, tr("%1 has them, %2", "person, days").arg(who, days(body.from, body.until)));
    case ReservationAnswer::Taken:
        return with(
            asked, tr("refused, %1 has %2", "person, days").arg(who, days(body.from, body.until)));
    case ReservationAnswer::Late:
        return with(asked, tr("refused, it came too late"));
    }
    Q_UNREACHABLE();
}

QString FactSentences::tell(const ReviewWritten& body) const
{
    return body.text;
}

QString FactSentences::tell(const CommitmentSigned& body) const
{
    QStringList hands;
    for (const auto& signature : body.signatures)
        hands << signature.name;
    return with(body.folio, tr("signed by %1").arg(hands.join(QStringLiteral(", "))));
}

QString FactSentences::tell(const CommitmentVoided& body) const
{
    return body.reason;
}

QString FactSentences::tell(const CopyDelivered& body) const
{
    switch (body.way) {
    case CopyWay::Printed:
        return with(tr("on paper"), body.to);
    case CopyWay::Email:
        return with(tr("by e-mail"), body.to);
    case CopyWay::Photo:
        return with(tr("as a photo"), body.to);
    case CopyWay::File:
        return with(tr("as a file"), body.to);
    }
    Q_UNREACHABLE();
}

QString FactSentences::tell(const EvidenceTimestamped& body) const
{
    return with(fact(body.commitment), tr("attested by %1").arg(body.authority));
}

// the case's state

QString FactSentences::tell(const DisputeOpened& body) const
{
    return inSentences(
        {body.text, body.with.isEmpty() ? QString() : tr("Heard by %1").arg(body.with)});
}

QString FactSentences::tell(const DisputeClosed& body) const
{
    return with(fact(body.dispute), body.outcome);
}

QString FactSentences::tell(const LegalChanged& body) const
{
    const QString state = word(Vocabulary::LegalState, enumName(body.state));
    return with(body.on ? state : tr("No longer: %1").arg(state), body.note);
}

QString FactSentences::tell(const CaseAssigned& body) const
{
    return tr("To %1").arg(m_open.authorName(QStringLiteral("user:") + body.to));
}

QString FactSentences::tell(const CaseReleased& body) const
{
    return body.reason;
}

QString FactSentences::tell(const FieldSet& body) const
{
    return with(body.field, body.value);
}

QString FactSentences::tell(const FactVoided& body) const
{
    QStringList voided;
    for (const FactId id : body.facts)
        voided << fact(id);
    return with(voided.join(QStringLiteral("; ")), body.reason);
}

// people

QString FactSentences::tell(const PersonDescribed& body) const
{
    QStringList parts{body.name};
    for (const Identifier& identifier : body.identifiers)
        parts << identifier.type + u' ' + identifier.value;
    if (body.born.isValid())
        parts << tr("born %1").arg(m_open.format.fullDate(body.born));
    return parts.join(QStringLiteral(" · "));
}

QString FactSentences::tell(const PersonRelated& body) const
{
    return with(body.relation, m_open.personName(body.other));
}

QString FactSentences::tell(const ContactPointAdded& body) const
{
    QStringList parts{pointValue(body, m_open.format)};
    if (body.address) {
        for (const QString& part :
            {body.address->area, body.address->city, body.address->between}) {
            if (!part.isEmpty())
                parts << part;
        }
    }
    if (!body.label.isEmpty())
        parts << body.label;
    return with(
        word(Vocabulary::ContactPointType, enumName(body.type)), parts.join(QStringLiteral(", ")));
}

QString FactSentences::tell(const ContactPointJudged& body) const
{
    const QString point = m_open.pointName(body.point);
    const QString status = word(Vocabulary::PointStatus, enumName(body.status));
    return with(point.isEmpty() ? status : tr("%1, %2").arg(point, status), body.note);
}

QString FactSentences::tell(const ChannelAuthorised& body) const
{
    const QString channel = word(Vocabulary::Channel, enumName(body.channel));
    const QString text = body.allowed ? tr("%1 is authorised since %2", "channel, day")
                                      : tr("%1 is no longer authorised since %2", "channel, day");
    return with(text.arg(channel, day(body.on)), body.evidence);
}

QString FactSentences::tell(const PersonBlocked& body) const
{
    return with(body.on ? tr("The data are blocked") : tr("The data are free again"), body.reason);
}

QString FactSentences::tell(const SubjectErased& body) const
{
    return with(tr("%n record(s) erased", nullptr, int(body.facts.size())),
        word(Vocabulary::ErasureCause, enumName(body.cause)) + QStringLiteral(" · ") + body.reason);
}

} // namespace expediente::ui
