#include "ui/casefile/open_case.h"

#include "ui/forms/debtor_clock.h"
#include "ui/forms/form_words.h"

#include <algorithm>

namespace expediente::ui {
namespace {

QStringView languageOf(const Formatter& format)
{
    return format.language() == Language::English ? u"en" : u"es";
}

template <class Code>
QString labelOf(const Code* code, const QString& otherwise, const Formatter& format)
{
    return code ? code->label.in(languageOf(format)) : otherwise;
}

} // namespace

QString OpenCase::authorName(const QString& author) const
{
    const auto colon = author.indexOf(u':');
    const QString key = author.mid(colon + 1);
    if (author.startsWith(QLatin1String("user:"))) {
        const auto found = userNames.find(key);
        return found == userNames.end() ? key : found->second;
    }
    if (author.startsWith(QLatin1String("creditor:")) && file.opened
        && file.opened->body.creditor.key == key)
        return file.opened->body.creditor.name;
    return key;
}

QString OpenCase::actionLabel(const QString& code) const
{
    return labelOf(catalogue ? catalogue->action(code) : nullptr, code, format);
}

QString OpenCase::resultLabel(const QString& code) const
{
    return labelOf(catalogue ? catalogue->result(code) : nullptr, code, format);
}

QString OpenCase::reasonLabel(const QString& code) const
{
    return labelOf(catalogue ? catalogue->reason(code) : nullptr, code, format);
}

QString OpenCase::personName(const std::optional<PersonId>& id) const
{
    const auto* person = id ? file.person(*id) : nullptr;
    return person ? person->name : QString();
}

QString OpenCase::pointName(const std::optional<FactId>& id) const
{
    if (!id)
        return {};
    for (const auto& person : file.persons) {
        const auto found = std::ranges::find(person.points, *id, &ContactPoint::id);
        if (found != person.points.end())
            return pointValue(found->body, format);
    }
    return {};
}

QString OpenCase::accountName(AccountId id) const
{
    const auto found = std::ranges::find(file.accounts, id, &AccountFile::id);
    const auto* statement = found == file.accounts.end() ? nullptr : found->latest();
    return statement ? format.maskedAccount(statement->number) : QString();
}

const TimelineEntry* OpenCase::entry(FactId id) const
{
    const auto found = std::ranges::find(file.timeline, id, &TimelineEntry::id);
    return found == file.timeline.end() ? nullptr : &*found;
}

QString OpenCase::place() const
{
    return DebtorClock::place(file, view);
}

bool OpenCase::zoneKnown() const
{
    return DebtorClock::isKnown(file);
}

CurrencyCode OpenCase::currencyCode() const
{
    return view.totals.size() > 1 ? CurrencyCode::Shown : CurrencyCode::Hidden;
}

QString inSentences(const QStringList& parts)
{
    QString text;
    for (const QString& part : parts) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text += text.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral(". ");
        text += part;
    }
    return text;
}

} // namespace expediente::ui
