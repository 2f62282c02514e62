#include "ui/print/agreement_words.h"

#include "core/facts/body.h"
#include "ui/text/words.h"

#include <algorithm>

namespace expediente::ui {

namespace {

QString languageCode(const Formatter& format)
{
    return format.language() == Language::English ? QStringLiteral("en") : QStringLiteral("es");
}

} // namespace

AgreementWords::AgreementWords(const Agreement& agreement, const Formatter& format)
    : m_agreement(agreement), m_format(format), m_tongue(format.language())
{
    const auto set = [this](const char* key, const QString& value) {
        m_values[QLatin1String(key)] = value;
    };
    set("on", format.fullDate(agreement.on));
    set("debtor", agreement.debtor.name);
    set("debtor_id", identityOf(agreement.debtor));
    set("guarantors", guarantors());
    set("creditor", agreement.creditor.name);
    set("agency", agreement.agency.name);
    set("mandate", agreement.agency.mandate);
    set("contracts", agreement.contracts.join(QStringLiteral(", ")));
    set("in_full", agreement.inFull ? QStringLiteral("1") : QString());
    set("calculated_on", format.fullDate(agreement.calculatedOn));
    set("interest", interest());
    set("approval", agreement.approval);
    set("campaign", agreement.campaign);
    set("forgiven", agreement.forgiven.isZero() ? QString() : money(agreement.forgiven));
    set("last", format.fullDate(agreement.payments.back().due));
    set("pay_to", agreement.creditor.payTo);
    set("reference", agreement.references.join(QStringLiteral(", ")));
    set("privacy", agreement.agency.privacyNotice);
    set("complaints", agreement.creditor.complaints);
    if (const auto& conditions = agreement.conditions) {
        set("grace",
            conditions->graceDays > 0 ? format.days(int(conditions->graceDays)) : QString());
        set("lost", conditions->discountLost ? QStringLiteral("1") : QString());
        set("novation", conditions->novation ? QStringLiteral("1") : QString());
        set("letter", format.days(int(conditions->letterDays)));
    }
}

QString AgreementWords::tr(const char* text, const char* comment, int count) const
{
    return m_tongue.say("expediente::ui::AgreementWords", text, comment, count);
}

QString AgreementWords::money(const Money& amount) const
{
    return m_format.money(amount);
}

QString AgreementWords::render(const char* section) const
{
    return renderTemplate(QStringLiteral("agreement.") + QLatin1String(section),
        m_agreement.country, languageCode(m_format), m_values)
        .simplified();
}

QString AgreementWords::identityOf(const AgreementPerson& person) const
{
    QStringList all;
    for (const Identifier& identifier : person.identifiers)
        if (identifier.type != u"creditor")
            all << identifier.type + u' ' + identifier.value;
    return all.join(QStringLiteral(", "));
}

QString AgreementWords::guarantors() const
{
    QStringList all;
    for (const AgreementPerson& person : m_agreement.guarantors) {
        QStringList inside{m_tongue.word(Vocabulary::PartyRole, enumName(person.role)).toLower()};
        if (const QString id = identityOf(person); !id.isEmpty())
            inside << id;
        all << QStringLiteral("%1 (%2)").arg(person.name, inside.join(QStringLiteral(", ")));
    }
    return all.join(QStringLiteral(", "));
}

QString AgreementWords::stated(const AgreementAccount& account) const
{
    const auto component = [this](OfferPart part) {
        return m_tongue.word(Vocabulary::Component, name(part)).toLower();
    };
    QStringList parts;
    const auto add = [&](const QString& what, const Money& amount) {
        if (!amount.isZero())
            parts << what + u' ' + money(amount);
    };
    add(component(OfferPart::Principal), account.principal);
    add(component(OfferPart::OrdinaryInterest), account.ordinaryInterest);
    add(component(OfferPart::LateInterest), account.lateInterest);
    add(tr("VAT on interest"), account.vat);
    add(component(OfferPart::Fees), account.fees);
    return tr("As the creditor stated on %1: %2")
        .arg(m_format.fullDate(account.statedOn), parts.join(QStringLiteral(", ")));
}

/// With rate, basis and days, so that anybody can do the sum again.
QString AgreementWords::since(const AgreementAccount& account) const
{
    QStringList parts;
    if (account.days > 0) {
        const QString rate = m_format.percent(account.annual);
        const QString days = m_format.days(int(account.days));
        parts << (account.kind == RateKind::Nominal
                ? tr("late interest at %1 a year, basis %2, for %3: %4")
                : tr("late interest at %1 effective a year, basis %2, for %3: %4"))
                     .arg(rate, QString::number(account.basis), days,
                         money(account.lateInterestSince));
    }
    if (!account.instalmentInterest.isZero())
        parts << tr("interest of instalments: %1").arg(money(account.instalmentInterest));
    if (!account.vatSince.isZero())
        parts << tr("VAT on it at %1: %2")
                     .arg(m_format.percent(account.vatRate.value_or(Rate())),
                         money(account.vatSince));
    if (!account.paid.isZero())
        parts << tr("less payments of %1").arg(money(account.paid));
    return parts.isEmpty() ? QString() : tr("since then: %1").arg(parts.join(QStringLiteral(", ")));
}

QString AgreementWords::interest() const
{
    QStringList all;
    for (const AgreementAccount& account : m_agreement.accounts) {
        const QString after = since(account);
        const QString whole = after.isEmpty()
            ? tr("These are the balances that the creditor stated on %1")
                  .arg(m_format.fullDate(account.statedOn))
            : stated(account) + QStringLiteral("; ") + after;
        all << (m_agreement.accounts.size() > 1 ? account.number + QStringLiteral(": ") + whole
                                                : whole);
    }
    return all.join(QStringLiteral(". "));
}

QString AgreementWords::title() const
{
    return tr("Payment agreement");
}

QString AgreementWords::creditor() const
{
    return m_agreement.creditor.name;
}

/// As it is called where the debtor lives.
QString AgreementWords::taxName(const QString& country) const
{
    static constexpr std::pair<QStringView, const char16_t*> names[] = {
        {u"MX", u"RFC"}, {u"CO", u"NIT"}, {u"PE", u"RUC"}, {u"CL", u"RUT"}};
    for (const auto& [of, name] : names)
        if (of == country)
            return QString::fromUtf16(name);
    return tr("Tax id");
}

QString AgreementWords::creditorDetail() const
{
    QStringList parts;
    if (!m_agreement.creditor.taxId.isEmpty())
        parts << taxName(m_agreement.country) + u' ' + m_agreement.creditor.taxId;
    if (!m_agreement.agency.name.isEmpty())
        parts << tr("through %1").arg(m_agreement.agency.name);
    return parts.join(QStringLiteral(" · "));
}

QString AgreementWords::folio() const
{
    return tr("Folio %1").arg(m_agreement.folio);
}

QString AgreementWords::contract() const
{
    return tr("Contract %1").arg(m_agreement.contracts.join(QStringLiteral(", ")));
}

QString AgreementWords::draft() const
{
    return tr("DRAFT · not an agreement yet");
}

QString AgreementWords::parties() const
{
    return render("parties");
}

QString AgreementWords::partsHeading() const
{
    return tr("1. Balance, discount and what is to pay");
}

AgreementWords::Row AgreementWords::partsHead() const
{
    return {tr("Component"), tr("Balance on %1").arg(m_format.fullDate(m_agreement.calculatedOn)),
        tr("Discount"), tr("To pay")};
}

std::vector<AgreementWords::Row> AgreementWords::parts() const
{
    std::vector<Row> rows;
    for (const AgreementPart& part : m_agreement.parts) {
        const QString what = part.part ? m_tongue.word(Vocabulary::Component, name(*part.part))
                                       : tr("VAT on interest");
        rows.push_back({what, money(part.owed),
            part.forgiven.isZero() ? QStringLiteral("—") : money(-part.forgiven),
            money(part.left())});
    }
    return rows;
}

AgreementWords::Row AgreementWords::total() const
{
    return {m_agreement.inFull ? tr("Total") : tr("To pay now, of the total"),
        money(m_agreement.owed),
        m_agreement.forgiven.isZero() ? QStringLiteral("—") : money(-m_agreement.forgiven),
        money(m_agreement.toPay)};
}

QString AgreementWords::calculation() const
{
    return render("calculation");
}

std::vector<AgreementWords::Section> AgreementWords::sections() const
{
    std::vector<Section> sections{
        {tr("Payments"), planInOneSentence() + QStringLiteral(". ") + render("discount")},
        {tr("Where to pay"), render("paying")},
        {tr("If a payment is late"),
            m_agreement.conditions ? render("missed") : tr("To be completed by the creditor.")},
        {tr("When everything is paid"),
            m_agreement.conditions ? render("letter") : tr("To be completed by the creditor.")},
        {tr("Your data and complaints"), render("privacy")},
    };
    for (size_t i = 0; i < sections.size(); ++i)
        sections[i].heading.prepend(QStringLiteral("%1. ").arg(i + 2));
    return sections;
}

QString AgreementWords::frequency() const
{
    return m_agreement.every.isEmpty()
        ? QString()
        : m_tongue.word(Vocabulary::Frequency, m_agreement.every).toLower();
}

QString AgreementWords::planInOneSentence() const
{
    const auto& payments = m_agreement.payments;
    const size_t first = m_agreement.hasDownPayment ? 1 : 0;
    QStringList said;
    if (m_agreement.hasDownPayment)
        said << tr("%1 on %2", "amount, date")
                    .arg(money(payments.front().amount), m_format.fullDate(payments.front().due));
    const size_t rest = payments.size() - first;
    if (rest == 1) {
        said << tr("%1 on %2", "amount, date")
                    .arg(money(payments.back().amount), m_format.fullDate(payments.back().due));
    } else if (rest > 1) {
        QString plan =
            tr("%n payment(s) of %1, %2, from %3 to %4", nullptr, int(rest))
                .arg(money(payments[first].amount), frequency(),
                    m_format.fullDate(payments[first].due), m_format.fullDate(payments.back().due));
        if (payments.back().amount != payments[first].amount)
            plan += tr(" (the last one of %1)").arg(money(payments.back().amount));
        said << plan;
    }
    return said.join(tr(" and "));
}

QString AgreementWords::planHeading() const
{
    return tr("Plan of payments");
}

std::vector<AgreementWords::Payment> AgreementWords::payments() const
{
    std::vector<Payment> rows;
    int number = 0;
    for (const OfferPaymentBody& payment : m_agreement.payments) {
        const bool down = m_agreement.hasDownPayment && rows.empty();
        rows.push_back({down ? tr("Down payment") : QString::number(++number),
            m_format.date(payment.due, QDate()), money(payment.amount)});
    }
    return rows;
}

QString AgreementWords::page(int number, int of) const
{
    return tr("%1 · page %2 of %3").arg(m_agreement.folio).arg(number).arg(of);
}

QString AgreementWords::signer(const QString& name, PartyRole role) const
{
    return name + QStringLiteral(" · ")
        + m_tongue.word(Vocabulary::PartyRole, enumName(role)).toLower();
}

QString AgreementWords::witness() const
{
    return tr("Witness");
}

QString AgreementWords::agency() const
{
    QStringList parts{m_agreement.agency.name, m_agreement.agency.address, m_agreement.agency.phone,
        m_agreement.agency.responsible.isEmpty()
            ? QString()
            : tr("Responsible: %1").arg(m_agreement.agency.responsible),
        tr("Collector: %1 (%2)").arg(m_agreement.collector, m_agreement.collectorKey)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString AgreementWords::intent() const
{
    return render("intent");
}

QString AgreementWords::seal() const
{
    return tr("Sealed by %1, %2").arg(m_agreement.agency.name, m_agreement.folio);
}

QString AgreementWords::sealReason() const
{
    return tr("Integrity of the document; not proof of who signed");
}

QString AgreementWords::simpleSignature() const
{
    return render("signature");
}

} // namespace expediente::ui
