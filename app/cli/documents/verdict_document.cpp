#include "app/cli/documents/answers.h"
#include "app/cli/documents/packs.h"
#include "app/cli/json_values.h"
#include "core/contact/contact_verdict.h"
#include "core/facts/body.h"

#include <QTimeZone>

namespace expediente::cli {

namespace {

template <class E>
E readWord(const Document& document, const QString& name)
{
    const auto word = enumFromName<E>(document.text(name));
    if (!word)
        refuseDocument(document.path(name));
    return *word;
}

AskedPerson readPerson(const Document& document)
{
    AskedPerson person;
    person.id = document.id(QStringLiteral("id"));
    person.role = readWord<PartyRole>(document, QStringLiteral("role"));
    if (const auto age = document.countIf(QStringLiteral("age")))
        person.age = int(std::min<qint64>(*age, 1000));
    person.isDebtor = document.flag(QStringLiteral("is_debtor"));
    return person;
}

AskedCredit readCredit(const Document& document)
{
    return {CreditType(document.word(QStringLiteral("type"),
                {QStringLiteral("consumer"), QStringLiteral("small"), QStringLiteral("microcredit"),
                    QStringLiteral("agricultural"), QStringLiteral("other")})),
        document.flagOr(QStringLiteral("visit_authorised"), false)};
}

AskedLegal readLegal(const Document& document)
{
    AskedLegal legal;
    for (const LegalState state :
        {LegalState::Sued, LegalState::Insolvent, LegalState::CeaseRequest, LegalState::Lawyer})
        if (document.flagOr(enumName(state), false))
            legal.states.insert(state);
    legal.disputeOpen = document.flagOr(QStringLiteral("dispute_open"), false);
    return legal;
}

std::vector<PastContact> readContacts(const Document& document)
{
    std::vector<PastContact> contacts;
    for (const Document& entry : document.objects(QStringLiteral("contacts")))
        contacts.push_back({entry.moment(QStringLiteral("at")).toMSecsSinceEpoch(),
            readWord<Channel>(entry, QStringLiteral("channel")),
            readWord<ContactType>(entry, QStringLiteral("type")),
            entry.id(QStringLiteral("person"))});
    return contacts;
}

/// Amounts without a currency of their own: any that the documents know will do to check them.
bool hasBreakdown(const Document& document)
{
    const auto breakdown = document.objectIf(QStringLiteral("breakdown"));
    if (!breakdown)
        return false;
    bool whole = true;
    for (const QString& part : {QStringLiteral("principal"), QStringLiteral("ordinary_interest"),
             QStringLiteral("late_interest"), QStringLiteral("other")})
        whole = breakdown->amountIf(part, Currency::CLF).has_value() && whole;
    return whole;
}

AskedDocument readDocument(const Document& document)
{
    AskedDocument asked;
    asked.kind = AskedDocument::Kind(document.word(QStringLiteral("kind"),
        {QStringLiteral("letter"), QStringLiteral("message"), QStringLiteral("agreement")}));
    asked.text = document.text(QStringLiteral("text"));
    asked.optOut = document.flagOr(QStringLiteral("opt_out"), false);
    if (document.has(QStringLiteral("payee")))
        asked.payee = AskedDocument::PayeeOf(document.word(
            QStringLiteral("payee"), {QStringLiteral("creditor"), QStringLiteral("agency")}));
    asked.breakdown = hasBreakdown(document);
    if (document.has(QStringLiteral("creditor_approval")))
        asked.creditorApproval =
            QString::fromUtf8(document.id(QStringLiteral("creditor_approval")));
    return asked;
}

AskedFee readFee(const Document& document)
{
    const Currency currency = document.currency();
    return {document.amount(QStringLiteral("overdue"), currency),
        document.amount(QStringLiteral("amount"), currency),
        document.count(QStringLiteral("days_past_due")),
        document.flagOr(QStringLiteral("notice"), true)};
}

QByteArrayList readZones(const Document& document)
{
    QByteArrayList zones;
    for (const auto& zone : document.list(QStringLiteral("zones"))) {
        if (!zone.isString() || !QTimeZone::isTimeZoneIdAvailable(zone.toString().toUtf8()))
            refuseDocument(QStringLiteral("zones"));
        zones << zone.toString().toUtf8();
    }
    return zones;
}

std::set<Channel> readAuthorised(const Document& document)
{
    std::set<Channel> channels;
    for (const auto& entry : document.listOr(QStringLiteral("authorised_channels"))) {
        const auto channel = enumFromName<Channel>(entry.toString());
        if (!channel)
            refuseDocument(QStringLiteral("authorised_channels"));
        channels.insert(*channel);
    }
    return channels;
}

ContactQuestion readQuestion(const Document& document)
{
    ContactQuestion question;
    question.profile = RuleProfile(document.wordOr(
        QStringLiteral("profile"), {QStringLiteral("standard"), QStringLiteral("strict")}, 0));
    question.week = WeekMode(document.wordOr(
        QStringLiteral("week"), {QStringLiteral("rolling7"), QStringLiteral("calendar")}, 0));
    question.intent = Intent(document.wordOr(QStringLiteral("intent"),
        {QStringLiteral("contact"), QStringLiteral("print"), QStringLiteral("charge_fee")}, 0));
    question.atMs = document.moment(QStringLiteral("moment")).toMSecsSinceEpoch();
    const bool contact = question.intent == Intent::Contact;
    if (contact || document.has(QStringLiteral("zones")))
        question.zones = readZones(document);
    question.region = document.textOr(QStringLiteral("region"), {});
    if (contact || document.has(QStringLiteral("channel")))
        question.channel = readWord<Channel>(document, QStringLiteral("channel"));
    question.requested = document.flagOr(QStringLiteral("requested"), false);
    if (contact || document.has(QStringLiteral("person")))
        question.person = readPerson(document.object(QStringLiteral("person")));
    question.authorised = readAuthorised(document);
    if (const auto credit = document.objectIf(QStringLiteral("credit")))
        question.credit = readCredit(*credit);
    if (const auto legal = document.objectIf(QStringLiteral("legal")))
        question.legal = readLegal(*legal);
    if (const auto point = document.objectIf(QStringLiteral("contact_point"))) {
        question.notHere = point->flagOr(QStringLiteral("not_here"), false);
        question.inconvenient = point->flagOr(QStringLiteral("inconvenient"), false);
    }
    question.contacts = readContacts(document);
    if (question.intent == Intent::Print || document.has(QStringLiteral("document")))
        question.document = readDocument(document.object(QStringLiteral("document")));
    if (question.intent == Intent::ChargeFee || document.has(QStringLiteral("fee")))
        question.fee = readFee(document.object(QStringLiteral("fee")));
    return question;
}

} // namespace

QJsonObject answerVerdict(const Document& document, const QString& language)
{
    const QString country = document.text(QStringLiteral("pack"));
    const CountryPack& pack = packOf(country);
    const ContactQuestion question = readQuestion(document);
    const RuleSet rules = RuleSet::of(pack);
    const ContactVerdict verdict = must(judgeContact(question, rules));
    QJsonObject answer{{QStringLiteral("verdict"), name(verdict.answer)},
        {QStringLiteral("rule"), QJsonValue()}, {QStringLiteral("reason"), QJsonValue()},
        {QStringLiteral("next_lawful"), QJsonValue()}};
    QJsonArray warnings;
    for (size_t i = 0; i < verdict.hits.size(); ++i) {
        const ContactRule& rule = *verdict.hits[i].rule;
        if (i == 0) {
            answer.insert(QStringLiteral("rule"), rule.id);
            answer.insert(QStringLiteral("reason"), rule.reason.in(language));
        } else {
            warnings.append(QJsonObject{{QStringLiteral("rule"), rule.id},
                {QStringLiteral("reason"), rule.reason.in(language)}});
        }
    }
    answer.insert(QStringLiteral("warnings"), warnings);
    if (verdict.nextLawful.isValid()) {
        const QDateTime next = verdict.nextLawful;
        answer.insert(QStringLiteral("next_lawful"),
            next.toOffsetFromUtc(next.offsetFromUtc()).toString(Qt::ISODate));
    }
    if (verdict.feeCeiling)
        answer.insert(QStringLiteral("ceiling"), json(*verdict.feeCeiling));
    return answer;
}

} // namespace expediente::cli
