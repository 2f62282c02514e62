#include "ui/agenda/agenda_words.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

struct Agenda {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

} // namespace

QString promiseWords(const PromiseRow& promise, const Formatter& format, QDate today)
{
    switch (promise.state) {
    case PromiseState::Active:
        return Agenda::tr("promise for %1").arg(format.relativeDay(promise.due, today));
    case PromiseState::InGrace:
        return Agenda::tr("promise in grace until %1")
            .arg(format.relativeDay(promise.deadline, today));
    case PromiseState::Broken:
        return Agenda::tr("promise for %1 not covered").arg(format.shortDate(promise.due, today));
    case PromiseState::Partial:
        return Agenda::tr("promise for %1 covered in part")
            .arg(format.shortDate(promise.due, today));
    case PromiseState::Kept:
    case PromiseState::Withdrawn:
    case PromiseState::Replaced:
        break;
    }
    return {};
}

QString hindranceWords(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::Dispute:
        return Agenda::tr("dispute open");
    case Hindrance::Sued:
        return Agenda::tr("before the court");
    case Hindrance::Insolvent:
        return Agenda::tr("in insolvency");
    case Hindrance::CeaseRequest:
        return Agenda::tr("asked not to be contacted");
    case Hindrance::Lawyer:
        return Agenda::tr("only through the lawyer");
    case Hindrance::NotOpen:
        return Agenda::tr("the case is no longer open");
    }
    Q_UNREACHABLE();
}

QTime timeOfMinute(int minute)
{
    return QTime(minute / 60, minute % 60);
}

QString askedWords(
    std::optional<int> fromMinute, std::optional<int> toMinute, const Formatter& format)
{
    const auto time = [&](int minute) { return format.time(timeOfMinute(minute)); };
    if (fromMinute && toMinute)
        return Agenda::tr("asked for %1–%2").arg(time(*fromMinute), time(*toMinute));
    if (fromMinute)
        return Agenda::tr("asked for after %1").arg(time(*fromMinute));
    if (toMinute)
        return Agenda::tr("asked for before %1").arg(time(*toMinute));
    return {};
}

IconName stepIcon(QStringView stepKind)
{
    static const QHash<QString, IconName> icons{
        {QStringLiteral("call"), IconName::Phone},
        {QStringLiteral("visit"), IconName::House},
        {QStringLiteral("wait_promise"), IconName::Clock},
        {QStringLiteral("follow_broken_promise"), IconName::Return},
        {QStringLiteral("verify_argument"), IconName::Question},
        {QStringLiteral("send_document"), IconName::Document},
        {QStringLiteral("fix_contact_point"), IconName::Pencil},
        {QStringLiteral("supervisor_review"), IconName::Eye},
        {QStringLiteral("negotiate"), IconName::Money},
        {QStringLiteral("locate"), IconName::Search},
    };
    return icons.value(stepKind.toString(), IconName::Flag);
}

std::vector<Money> sumsOf(const std::vector<Money>& amounts)
{
    std::map<Currency, Money> sums;
    for (const Money& amount : amounts)
        sums.try_emplace(amount.currency(), Money::zero(amount.currency())).first->second += amount;
    std::vector<Money> list;
    for (const auto& [currency, sum] : sums)
        list.push_back(sum);
    return list;
}

QString countAndSums(qint64 count, const std::vector<Money>& sums, const Formatter& format)
{
    QStringList parts{format.number(count)};
    const auto shown = sums.size() > 1 ? CurrencyCode::Shown : CurrencyCode::Hidden;
    for (const Money& sum : sums)
        parts << format.money(sum, shown);
    return parts.join(QStringLiteral(" · "));
}

QString authorName(const QString& author, const std::vector<std::pair<QString, QString>>& names)
{
    const auto known = std::ranges::find(names, author, &std::pair<QString, QString>::first);
    return known != names.end() ? known->second : author.mid(author.indexOf(u':') + 1);
}

} // namespace expediente::ui
