#include "ui/print/access_report_words.h"

#include "core/facts/body.h"
#include "ui/text/words.h"

namespace expediente::ui {

namespace {

QString pointOf(const ContactPointAdded& body, const Formatter& format)
{
    if (!body.address)
        return body.type == ContactPointType::Email ? body.value : format.phone(body.value);
    QStringList parts{body.address->street};
    for (const QString& part :
        {body.address->area, body.address->city, body.address->state, body.address->postcode})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString AccessReportWords::title() const
{
    return tr("The personal data kept about you");
}

QString AccessReportWords::subtitle() const
{
    return tr("For %1 · %2").arg(m_report.name, day(m_report.on));
}

QString AccessReportWords::footer(int page, int of) const
{
    return tr("%1 · page %2 of %3").arg(m_report.agency).arg(page).arg(of);
}

QString AccessReportWords::when(const Moment& at) const
{
    return tr("%1, %2", "day, hour").arg(day(m_format.dateOf(at)), m_format.time(at));
}

/// Never a collector's name: that is somebody else's.
QString AccessReportWords::from(const QString& author) const
{
    return author.startsWith(QLatin1String("creditor:")) ? tr("from %1").arg(m_report.creditor)
                                                         : tr("noted by %1").arg(m_report.agency);
}

std::vector<AccessReportWords::Section> AccessReportWords::sections() const
{
    std::vector<Section> all{identity(), points(), consent(), role(), accounts(), payments(),
        contacts(), said(), papers(), shared(), kept()};
    std::erase_if(all, [](const Section& section) { return section.lines.empty(); });
    return all;
}

AccessReportWords::Section AccessReportWords::identity() const
{
    Section section{tr("Who you are"), {{tr("Name"), m_report.name}}};
    for (const Identifier& identifier : m_report.identifiers)
        section.lines.push_back({identifier.type, identifier.value});
    if (m_report.born.isValid())
        section.lines.push_back({tr("Born"), day(m_report.born)});
    return section;
}

AccessReportWords::Section AccessReportWords::points() const
{
    Section section{tr("Where you are reached"), {}};
    for (const auto& point : m_report.points)
        section.lines.push_back({word(Vocabulary::ContactPointType, enumName(point.body.type)),
            tr("%1 · %2, %3", "phone, from whom, day")
                .arg(pointOf(point.body, m_format), from(point.from),
                    day(m_format.dateOf(point.since)))});
    return section;
}

AccessReportWords::Section AccessReportWords::consent() const
{
    Section section{tr("What you agreed to or refused"), {}};
    for (const auto& entry : m_report.channels)
        section.lines.push_back({word(Vocabulary::Channel, enumName(entry.body.channel)),
            entry.body.allowed ? tr("authorised on %1").arg(day(entry.body.on))
                               : tr("refused on %1").arg(day(entry.body.on))});
    return section;
}

AccessReportWords::Section AccessReportWords::role() const
{
    Section section{tr("Why your data are here"), {}};
    const QString part = word(Vocabulary::PartyRole, enumName(m_report.role));
    section.lines.push_back({tr("You appear as"),
        tr("%1 in case %2, opened on %3").arg(part, m_report.folio, day(m_report.openedOn))});
    section.lines.push_back({tr("On behalf of"), m_report.creditor});
    if (!m_report.accounts.empty() && !m_report.product.isEmpty())
        section.lines.push_back({tr("Product"), m_report.product});
    return section;
}

AccessReportWords::Section AccessReportWords::accounts() const
{
    Section section{tr("Accounts, as the creditor stated them last"), {}};
    for (const auto& account : m_report.accounts)
        section.lines.push_back({account.number,
            tr("%1 on %2", "amount, day")
                .arg(m_format.money(account.total, CurrencyCode::Shown), day(account.statedOn))});
    return section;
}

AccessReportWords::Section AccessReportWords::payments() const
{
    Section section{tr("Payments recorded"), {}};
    for (const auto& payment : m_report.payments)
        section.lines.push_back(
            {day(payment.on), m_format.money(payment.amount, CurrencyCode::Shown)});
    return section;
}

AccessReportWords::Section AccessReportWords::contacts() const
{
    Section section{tr("When you were contacted"), {}};
    for (const auto& contact : m_report.contacts)
        section.lines.push_back({when(contact.at),
            tr("%1 · %2", "channel, kind of contact")
                .arg(word(Vocabulary::Channel, enumName(contact.channel)),
                    word(Vocabulary::ContactType, enumName(contact.type)))});
    return section;
}

AccessReportWords::Section AccessReportWords::said() const
{
    Section section{tr("What you said and promised"), {}};
    for (const auto& said : m_report.said)
        section.lines.push_back({when(said.at), tr("«%1»").arg(said.text)});
    for (const auto& promise : m_report.promises)
        section.lines.push_back({day(promise.on),
            tr("Promise of %1 for %2", "amount, day")
                .arg(m_format.money(promise.amount, CurrencyCode::Shown), day(promise.due))});
    for (const QDate& signedOn : m_report.agreements)
        section.lines.push_back({day(signedOn), tr("Agreement signed")});
    return section;
}

AccessReportWords::Section AccessReportWords::papers() const
{
    Section section{tr("Documents"), {}};
    for (const auto& document : m_report.documents)
        section.lines.push_back({when(document.at),
            tr("%1 · %2", "kind of document, name")
                .arg(word(Vocabulary::DocumentKind, enumName(document.kind)), document.name)});
    return section;
}

AccessReportWords::Section AccessReportWords::shared() const
{
    Section section{tr("What left the protected files"), {}};
    const std::pair<const char*, QString> known[] = {{"visit_brief", tr("Visit brief")},
        {"round", tr("Visit briefs of a day")}, {"document", tr("Copy of a document")},
        {"case_list", tr("List of cases")}, {"promise_list", tr("List of promises")},
        {"evidence", tr("Evidence pack")}, {"access_report", tr("A report like this one")},
        {"agreement", tr("Agreement")}, {"letter", tr("Letter")}};
    for (const auto& one : m_report.shared) {
        QString what = one.what;
        for (const auto& [key, name] : known)
            if (one.what == QLatin1String(key))
                what = name;
        section.lines.push_back(
            {when(one.at), tr("%1 · %2", "what, format").arg(what, one.format)});
    }
    if (section.lines.empty())
        section.lines.push_back(
            {tr("Nothing"), tr("No paper, list or copy that names this case was taken out.")});
    return section;
}

AccessReportWords::Section AccessReportWords::kept() const
{
    Section section{tr("For how long"), {}};
    const auto language = m_report.language == QLatin1String("en") ? u"en" : u"es";
    if (const QString summary = m_report.retention.in(language); !summary.isEmpty())
        section.lines.push_back(
            {tr("Rule"), tr("%1 (%2)", "rule, its basis").arg(summary, m_report.retentionBasis)});
    if (m_report.keptUntil)
        section.lines.push_back({tr("Yours are kept until"), day(*m_report.keptUntil)});
    return section;
}

} // namespace expediente::ui
