#include "ui/sync/sync_words.h"

#include "ui/text/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace expediente::ui {

SyncWords::State SyncWords::of(const SyncStatus& status)
{
    switch (status.state) {
    case SyncState::LocalOnly:
        return {tr("Only on this machine"), tr("This store has joined no server."),
            IconName::Laptop, Tone::Muted};
    case SyncState::Sending:
        return {tr("Exchanging with the server"),
            tr("You can go on working; nothing waits for it."), IconName::ArrowRight, Tone::Accent};
    case SyncState::Online:
        return {tr("Online"), tr("What you save is sent at once, and news come by themselves."),
            IconName::CloudCheck, Tone::Ok};
    case SyncState::Offline:
        return {tr("Offline"),
            tr("Everything you save is kept here and sent as soon as there is a network."),
            IconName::CloudOff, Tone::Warn};
    case SyncState::ServerBusy:
        return {tr("The server is busy"),
            tr("It has too much to do at the moment. Everything you save is kept here, and it is "
               "asked again by itself."),
            IconName::Clock, Tone::Warn};
    case SyncState::Paused:
        return {tr("Paused"),
            tr("What you save is kept here. It goes on with F5, or when you next unlock."),
            IconName::Clock, Tone::Warn};
    case SyncState::SessionExpired:
        return {tr("Session expired"),
            tr("Ask your administrator for a new code and join again below. Nothing that was saved "
               "here is lost."),
            IconName::Lock, Tone::Warn};
    case SyncState::Revoked:
        return {tr("Taken off the list"), tr("The agency took this workstation off its list."),
            IconName::Stop, Tone::Bad};
    case SyncState::LeaseEnded:
        return {tr("Lease ended"),
            tr("The server was not reached for too long: case files can be read, and written again "
               "once it was reached."),
            IconName::Lock, Tone::Bad};
    case SyncState::Stopped:
        return {tr("Stopped"),
            tr("Something needs somebody to look at it. What you save is kept here meanwhile."),
            IconName::Stop, Tone::Bad};
    }
    return {};
}

QString SyncWords::lastContact(const SyncStatus& status, const Formatter& format, QDate today)
{
    if (!status.lastContact.isValid())
        return {};
    const QDateTime at = status.lastContact.toTimeZone(format.zone());
    return tr("%1 at %2", "day, time")
        .arg(format.relativeDay(at.date(), today), format.time(at.time()));
}

QString SyncWords::since(const SyncStatus& status, const Formatter& format, QDate today)
{
    if (!status.lastContact.isValid())
        return {};
    const QDateTime at = status.lastContact.toTimeZone(format.zone());
    const QString time = format.time(at.time());
    return at.date() == today ? time : format.date(at.date(), today) + ' ' + time;
}

QString SyncWords::why(const UnsettledRow& row)
{
    if (row.parked)
        return tr("A newer version of the program said it, and this one can't read it.");
    switch (row.why) {
    case Refusal::None:
        return tr("It has not been sent yet.");
    case Refusal::OtherContent:
        return tr("The server has something else under the same identifier.");
    case Refusal::ContentChanged:
        return tr("What arrived is not what was signed.");
    case Refusal::SignatureInvalid:
        return tr("It does not carry this workstation's signature.");
    case Refusal::UnknownDevice:
        return tr("The server does not know the workstation that said it.");
    case Refusal::BadBody:
        return row.about.isEmpty() ? tr("The server does not accept what it says.")
                                   : tr("The server does not accept what it says in: %1.")
                                         .arg(word(Vocabulary::FactField, row.about));
    case Refusal::WrongSubject:
        return tr("This can't be said of such a file.");
    case Refusal::WrongAuthor:
        return tr("It was said in the name of another user than this workstation's.");
    case Refusal::NotAllowed:
        return tr("Your role may not say this.");
    case Refusal::AlreadyDecided:
        return tr("The request had been answered before.");
    case Refusal::OtherOffer:
        return tr("The answer is about an offer that is not the one on the server.");
    case Refusal::LinkUnknown:
        return tr("What was said before it on this file has not arrived yet.");
    case Refusal::Depends:
        return tr("Another record, on which it builds, has not arrived yet.");
    case Refusal::NotYours:
        return tr("The case file is not assigned to you, or not yet.");
    }
    return {};
}

QString SyncWords::whatNext(const UnsettledRow& row)
{
    if (row.parked)
        return tr("It is kept as it came, and counts once this program is updated. Ask your "
                  "administrator for the new version.");
    switch (row.why) {
    case Refusal::OtherContent:
        return tr("The server's version counts. If yours is right, say it again.");
    case Refusal::BadBody:
    case Refusal::WrongSubject:
        return tr("Put it right and say it again.");
    case Refusal::NotAllowed:
        return tr("Ask a supervisor to say it, or set it aside.");
    case Refusal::AlreadyDecided:
    case Refusal::OtherOffer:
        return tr("Look at the request as it stands now; nothing else is to be done.");
    case Refusal::ContentChanged:
    case Refusal::SignatureInvalid:
    case Refusal::UnknownDevice:
    case Refusal::WrongAuthor:
        return tr("Say it again from this workstation, and tell your administrator.");
    case Refusal::NotYours:
        return tr("It goes by itself once the case is yours; a supervisor can assign it.");
    case Refusal::LinkUnknown:
    case Refusal::Depends:
        return tr("It goes by itself as soon as that is there.");
    case Refusal::None:
        return tr("It goes by itself with the next exchange.");
    }
    return {};
}

namespace {

QString plainValue(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? SyncWords::tr("yes") : SyncWords::tr("no");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    QStringList parts;
    if (value.isArray())
        for (const QJsonValue& each : value.toArray())
            parts << plainValue(each);
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        parts << plainValue(each.value());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SyncWords::Lines SyncWords::said(const FactContent& content)
{
    Lines lines;
    const QJsonObject body = QJsonDocument::fromJson(content.body).object();
    for (auto each = body.begin(); each != body.end(); ++each)
        if (const QString text = plainValue(each.value()); !text.isEmpty())
            lines.emplace_back(word(Vocabulary::FactField, each.key()), text);
    return lines;
}

} // namespace expediente::ui
