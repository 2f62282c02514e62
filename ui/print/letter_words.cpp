#include "ui/print/letter_words.h"

#include "core/facts/codes.h"

#include <QStringList>

namespace expediente::ui {

namespace {

const char* partOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Reminder:
        return "reminder";
    case LetterKind::Notice:
        return "notice";
    case LetterKind::Settlement:
        return "settlement";
    }
    return "";
}

QString inOneLine(const Address& address)
{
    QStringList parts{address.street, address.area,
        QStringList{address.postcode, address.city}.join(u' ').trimmed(), address.state};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

LetterWords::LetterWords(const Letter& letter, const Formatter& format)
    : m_letter(letter), m_format(format)
{
    const auto set = [this](const char* key, const QString& value) {
        m_values[QLatin1String(key)] = value;
    };
    const auto money = [&](const Money& amount) {
        return amount.isZero() ? QString() : format.money(amount);
    };
    const auto day = [&](QDate date) { return date.isNull() ? QString() : format.fullDate(date); };
    QStringList totals, overdue;
    for (const LetterSum& sum : letter.sums) {
        totals << format.money(sum.total);
        if (!sum.overdue.isZero())
            overdue << format.money(sum.overdue);
    }
    set("collector", letter.collector);
    set("agency", letter.agency.name);
    set("creditor", letter.creditor.name);
    set("mandate", letter.agency.mandate);
    set("contracts", letter.contracts.join(QStringLiteral(", ")));
    set("folio", letter.folio);
    set("guarantor", letter.role == PartyRole::Guarantor ? QStringLiteral("1") : QString());
    set("co_debtor", letter.role == PartyRole::CoDebtor ? QStringLiteral("1") : QString());
    set("calculated_on", day(letter.on));
    set("total", totals.join(QStringLiteral(" + ")));
    set("overdue", overdue.join(QStringLiteral(" + ")));
    set("offer", money(letter.offered));
    set("offer_until", day(letter.offeredUntil));
    set("due", day(letter.due));
    set("amount", money(letter.amount));
    set("settled", day(letter.settledOn));
    set("approval", letter.confirmation);
    set("letter", letter.letterDays > 0 ? format.days(letter.letterDays) : QString());
    set("responsible", letter.agency.responsible);
    set("phone", format.phone(letter.agency.phone));
    set("address", letter.agency.address);
    set("pay_to", letter.creditor.payTo);
    set("reference", letter.references.join(QStringLiteral(", ")));
    set("complaints", letter.creditor.complaints);
    set("privacy", letter.agency.privacyNotice);
}

QString LetterWords::render(const char* part, const TemplateValues& more) const
{
    TemplateValues values = m_values;
    for (const auto& [key, value] : more)
        values[key] = value;
    return renderTemplate(QStringLiteral("letter.") + QLatin1String(part), m_letter.country,
        m_format.language() == Language::English ? QStringLiteral("en") : QStringLiteral("es"),
        values);
}

std::vector<QString> LetterWords::body() const
{
    return linesOf(render(partOf(m_letter.kind)));
}

QString LetterWords::title() const
{
    return body().front();
}

QString LetterWords::date() const
{
    return m_format.fullDate(m_letter.on);
}

std::vector<QString> LetterWords::addressee() const
{
    std::vector<QString> lines{m_letter.name};
    if (m_letter.address) {
        lines.push_back(m_letter.address->street);
        Address rest = *m_letter.address;
        rest.street.clear();
        lines.push_back(inOneLine(rest));
    }
    std::erase(lines, QString());
    return lines;
}

QString LetterWords::about() const
{
    return render("about").simplified();
}

std::vector<QString> LetterWords::paragraphs() const
{
    auto lines = body();
    lines.erase(lines.begin());
    if (!m_letter.own.isEmpty())
        lines.insert(lines.end() - 1, m_letter.own);
    return lines;
}

std::vector<std::vector<LetterWords::Row>> LetterWords::sums() const
{
    std::vector<std::vector<Row>> all;
    if (m_letter.kind != LetterKind::Notice)
        return all;
    for (const LetterSum& sum : m_letter.sums) {
        TemplateValues values{{QStringLiteral("total"), m_format.money(sum.total)}};
        for (size_t i = 0; i < sum.components.size(); ++i)
            if (const Money& amount = sum.components[i]; !amount.isZero())
                values[enumName(Component(i))] = m_format.money(amount);
        auto& rows = all.emplace_back();
        for (const QString& line : linesOf(render("parts", values)))
            rows.push_back({line.section(u'|', 0, 0), line.section(u'|', 1)});
    }
    return all;
}

QString LetterWords::paying() const
{
    return m_letter.kind == LetterKind::Settlement ? QString() : render("paying").simplified();
}

QString LetterWords::complaints() const
{
    return render("complaints").simplified();
}

std::vector<QString> LetterWords::closing() const
{
    return linesOf(render("closing"));
}

QString LetterWords::foot() const
{
    return render("foot").simplified();
}

QString LetterWords::whole() const
{
    QStringList all{title(), about(), paying(), complaints(), foot()};
    for (const auto& lines : {paragraphs(), closing()})
        all << QStringList(lines.begin(), lines.end());
    return all.join(u'\n');
}

} // namespace expediente::ui
