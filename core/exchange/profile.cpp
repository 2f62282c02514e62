#include "core/exchange/profile.h"

#include "core/exchange/profile_sections.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTimeZone>

static void openShippedProfiles()
{
    // A static library's resources are only linked in when somebody asks; the macro has to stand
    // outside of any namespace.
    Q_INIT_RESOURCE(profiles);
}

namespace expediente {

namespace {

using profile_json::Groups;
using profile_json::Object;
using profile_json::Problem;
using profile_json::refuse;

constexpr qint64 largestProfile = 1 << 20;

QString key(const char* text)
{
    return QString::fromLatin1(text);
}

void readPortfolio(Profile& profile, Object& top)
{
    const Groups groups(top.value(key("groups")));
    profile.full = top.wordOr(key("coverage"), {key("partial"), key("full")}, 0) == 1;
    if (const auto asOf = top.value(key("as_of")); asOf == QJsonValue(key("option")))
        profile.asOfFromOption = true;
    else
        profile.asOf = top.requiredSource(key("as_of"));
    if (auto section = top.object(key("case")))
        profile.caseFile = profile_json::readCase(std::move(*section));
    profile.debtor = profile_json::readPerson(top.requiredObject(key("person")), groups);
    for (const auto& other : groups.expanded(top.list(key("others")), key("others"))) {
        profile.others.push_back(profile_json::readPerson(Object(other, key("others")), groups));
        profile.others.back().name.required = false;
        if (profile.others.back().role == PartyRole::Debtor)
            refuse(key("others.role"), QStringLiteral("missing, and no second debtor"));
    }
    profile.account = profile_json::readAccount(top.requiredObject(key("account")));
    profile.statement = profile_json::readStatement(top.requiredObject(key("statement")));
    const auto list = [&](const char* name) {
        return groups.expanded(top.list(key(name)), key(name));
    };
    profile_json::readSchedule(profile.statement, list("schedule"));
    profile_json::readBilled(profile.statement, list("billed"));
    profile_json::readExplained(profile.statement, list("explained"));
    const auto payments = list("payments");
    for (qsizetype i = 0; i < payments.size(); ++i)
        profile.payments.push_back(profile_json::readPayment(
            Object(payments[i], QStringLiteral("payments[%1]").arg(i)), Profile::Kind::Portfolio));
}

Profile readProfile(const QJsonObject& json)
{
    Object top(json, {});
    Profile profile;
    if (top.numberOr(key("format"), 1, 1, 0) != 1)
        refuse(key("format"), QStringLiteral("missing"));
    profile.name = top.text(key("name"));
    profile.title = top.textOr(key("title"), profile.name);
    profile.kind = Profile::Kind(top.wordOr(key("kind"), {key("portfolio"), key("payments")}, -1));
    if (int(profile.kind) < 0)
        refuse(key("kind"), QStringLiteral("missing"));
    auto creditor = top.requiredObject(key("creditor"));
    profile.creditor = profile_json::readCreditor(creditor);
    profile.zone = creditor.text(key("zone")).toLatin1();
    creditor.close();
    if (!QTimeZone::isTimeZoneIdAvailable(profile.zone))
        refuse(key("creditor.zone"), QStringLiteral("is no time zone"));
    if (auto file = top.object(key("file")))
        profile.file = profile_json::readFile(std::move(*file));
    if (const auto code = top.value(key("currency")); code.isString()) {
        profile.currency = Source::constant(code.toString());
        if (!currencyFromCode(code.toString()))
            refuse(key("currency"), QStringLiteral("unknown currency"));
    } else {
        profile.currency = top.requiredSource(key("currency"));
    }
    if (profile.kind == Profile::Kind::Portfolio)
        readPortfolio(profile, top);
    else
        profile.payment =
            profile_json::readPayment(top.requiredObject(key("payment")), profile.kind);
    top.close();
    return profile;
}

} // namespace

Result<Profile> Profile::parse(QByteArrayView json, const QString& name)
{
    QJsonParseError error;
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()), &error);
    if (error.error == QJsonParseError::NoError && !document.isObject())
        return fail(ErrorCode::BadProfile, {name, QStringLiteral("not an object")});
    if (!document.isObject()) {
        const auto line = json.first(error.offset).toByteArray().count('\n') + 1;
        return fail(ErrorCode::BadProfile,
            {name, QStringLiteral("line %1: %2").arg(line).arg(error.errorString())});
    }
    try {
        return readProfile(document.object());
    } catch (const Problem& problem) {
        return fail(
            ErrorCode::BadProfile, {name, problem.key + QStringLiteral(": ") + problem.what});
    }
}

Result<Profile> Profile::load(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (file.size() > largestProfile)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(largestProfile)});
    return parse(file.readAll(), path);
}

Result<Profile> Profile::shipped(const QString& name)
{
    if (!shippedNames().contains(name))
        return fail(ErrorCode::NotFound, {name});
    return load(QStringLiteral(":/profiles/%1.json").arg(name));
}

QStringList Profile::shippedNames()
{
    openShippedProfiles();
    QStringList names;
    for (const auto& file :
        QDir(QStringLiteral(":/profiles")).entryList({QStringLiteral("*.json")}))
        names << QFileInfo(file).completeBaseName();
    return names;
}

Result<Profile> Profile::find(const QString& pathOrName)
{
    return QFileInfo(pathOrName).isFile() ? load(pathOrName) : shipped(pathOrName);
}

} // namespace expediente
