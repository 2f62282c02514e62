#include "app/cli/documents/documents.h"

#include "app/cli/documents/answers.h"
#include "app/cli/documents/packs.h"
#include "app/cli/json_values.h"
#include <functional>

namespace expediente::cli {

namespace {

QString codeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownCurrency:
        return QStringLiteral("unknown_currency");
    case ErrorCode::UnknownCountry:
        return QStringLiteral("unknown_country");
    case ErrorCode::UnknownRole:
        return QStringLiteral("unknown_role");
    case ErrorCode::UnknownComponent:
        return QStringLiteral("unknown_component");
    case ErrorCode::CurrencyMismatch:
        return QStringLiteral("currency_mismatch");
    case ErrorCode::StatementInFuture:
        return QStringLiteral("statement_in_future");
    case ErrorCode::RateAboveCap:
        return QStringLiteral("rate_above_cap");
    case ErrorCode::PlanTooSmall:
        return QStringLiteral("plan_too_small");
    case ErrorCode::OutOfRange:
        return QStringLiteral("out_of_range");
    default:
        return QStringLiteral("bad_input");
    }
}

Result<QJsonObject> answering(const std::function<QJsonObject()>& answer)
{
    try {
        return answer();
    } catch (const DocumentError& refused) {
        return fail(refused.error());
    }
}

} // namespace

QJsonObject refusal(const Error& error, const QString& message)
{
    QJsonObject json{
        {QStringLiteral("code"), codeOf(error.code)}, {QStringLiteral("message"), message}};
    if (error.code == ErrorCode::RateAboveCap) {
        json.insert(QStringLiteral("cap"), error.args.value(0));
        json.insert(QStringLiteral("on"), error.args.value(1));
    }
    return {{QStringLiteral("error"), json}};
}

Result<QJsonObject> answerDocument(
    const QString& command, const QByteArray& bytes, const QString& language)
{
    return answering([&] {
        const Document document = Document::parse(bytes);
        if (command == QStringLiteral("figures"))
            return answerFigures(document);
        if (command == QStringLiteral("plan"))
            return answerPlan(document);
        if (command == QStringLiteral("offer"))
            return answerOffer(document);
        if (command == QStringLiteral("promises"))
            return answerPromises(document);
        return answerVerdict(document, language);
    });
}

Result<QJsonObject> answerHolidays(
    const QString& country, const QString& year, const QString& region)
{
    return answering([&] {
        const auto& holidays = packOf(country).holidays;
        bool isNumber = false;
        const int number = year.toInt(&isNumber);
        if (!isNumber || QString::number(number) != year)
            refuseDocument(QStringLiteral("YEAR"));
        if (!region.isEmpty() && !holidays.hasRegion(region))
            refuseDocument(QStringLiteral("REGION"));
        const auto days = must(holidays.of(number, region));
        return QJsonObject{{QStringLiteral("country"), country}, {QStringLiteral("year"), number},
            {QStringLiteral("region"), region.isEmpty() ? QJsonValue() : QJsonValue(region)},
            {QStringLiteral("holidays"),
                jsonList(days, [](const Holiday& holiday) { return json(holiday.date); })}};
    });
}

} // namespace expediente::cli
