#include "app/cli/verify_pack.h"

#include "app/cli/console.h"
#include "app/cli/counted.h"
#include "core/evidence/evidence_pack.h"

#include <QFile>
#include <QJsonArray>

namespace expediente::cli {

namespace {

constexpr qint64 largestPack = 512ll * 1024 * 1024;

QString sentence(const PackFinding& finding)
{
    const QString fault =
        finding.chain ? name(finding.fault) + u'/' + name(*finding.chain) : name(finding.fault);
    return Cli::tr("Broken: %1: %2").arg(finding.what, fault);
}

void printFindings(const PackCheck& found)
{
    const Counted counted;
    say(Cli::tr("Case file %1: %2 in %3, %4, %5", "folio; how many of what, four times")
            .arg(found.folio, counted.facts(found.facts), counted.chains(found.chains),
                counted.attachments(found.attachments), counted.agreements(found.agreements)));
    if (!found.madeByKey.isEmpty())
        say(Cli::tr("Signed by the device with the key %1")
                .arg(QString::fromLatin1(found.madeByKey)));
    for (const auto& [paper, stamp] : found.timestamps)
        say(Cli::tr("Timestamp of %1 by %2, certificate %3", "moment, authority, fingerprint")
                .arg(stamp.at.toString(Qt::ISODate), stamp.authority,
                    QString::fromLatin1(stamp.fingerprint)));
    for (const auto& finding : found.findings)
        say(sentence(finding));
    say(found.sound() ? Cli::tr("Sound.") : Cli::tr("Not sound."));
}

void printJson(const PackCheck& found)
{
    QJsonArray findings;
    for (const auto& finding : found.findings)
        findings.append(QJsonObject{{"fault", name(finding.fault)}, {"what", finding.what},
            {"chain", finding.chain ? QJsonValue(name(*finding.chain)) : QJsonValue()}});
    QJsonArray timestamps;
    for (const auto& [paper, stamp] : found.timestamps)
        timestamps.append(QJsonObject{{"paper", QString::fromLatin1(paper)},
            {"at", stamp.at.toString(Qt::ISODate)}, {"authority", stamp.authority},
            {"certificate", QString::fromLatin1(stamp.fingerprint)}});
    sayJson({{"sound", found.sound()}, {"folio", found.folio}, {"facts", found.facts},
        {"chains", found.chains}, {"attachments", found.attachments},
        {"agreements", found.agreements}, {"timestamps", timestamps},
        {"key", QString::fromLatin1(found.madeByKey)}, {"findings", findings}});
}

} // namespace

int verifyPack(const QString& path, bool json)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse({ErrorCode::FileUnreadable, {path, file.errorString()}, {}});
    if (file.size() > largestPack)
        return refuse({ErrorCode::FileTooLarge, {path, QString::number(largestPack)}, {}});
    const auto files = unzipped(file.readAll());
    if (!files) {
        refuse(files.error());
        return AnswerIsNo;
    }
    const auto found = check(*files);
    if (json)
        printJson(found);
    else
        printFindings(found);
    return found.sound() ? Success : AnswerIsNo;
}

} // namespace expediente::cli
