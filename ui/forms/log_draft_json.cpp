// How a log draft is kept: flat JSON, unknown and unreadable entries ignored, so that a draft of
// another version loses a field at most.
#include "ui/forms/log_draft.h"

#include "core/facts/body.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace expediente::ui {
namespace {

const QString timeFormat = QStringLiteral("HH:mm");

QString plain(const Money& amount)
{
    return amount.toPlain() + ' ' + code(amount.currency());
}
QString plain(QDate date)
{
    return date.toString(Qt::ISODate);
}
QString plain(QTime time)
{
    return time.toString(timeFormat);
}

std::optional<Money> readPlain(const QString& text, const Money*)
{
    const auto currency = currencyFromCode(QStringView(text).mid(text.indexOf(' ') + 1));
    if (!currency)
        return {};
    const auto amount = Money::parse(QStringView(text).left(text.indexOf(' ')), *currency);
    return amount ? std::optional(*amount) : std::nullopt;
}
std::optional<QDate> readPlain(const QString& text, const QDate*)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}
std::optional<QTime> readPlain(const QString& text, const QTime*)
{
    const QTime time = QTime::fromString(text, timeFormat);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

class Writer {
public:
    void text(const char* key, const QString& value)
    {
        if (!value.isEmpty())
            m_object.insert(QLatin1String(key), value);
    }
    void flag(const char* key, bool value, bool usual)
    {
        if (value != usual)
            m_object.insert(QLatin1String(key), value);
    }
    template <class T>
    void typed(const char* key, const Typed<T>& value)
    {
        if (value.value)
            text(key, plain(*value.value));
        else
            text((QByteArray(key) + "_typed").constData(), value.text);
    }
    template <class Tag>
    void id(const char* key, const std::optional<Id<Tag>>& value)
    {
        if (value)
            text(key, value->toString());
    }
    QJsonObject& object() { return m_object; }

private:
    QJsonObject m_object;
};

class Reader {
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) { }

    QString text(const char* key) const
    {
        return m_object.value(QLatin1String(key)).toString().left(maxTextLength);
    }
    bool flag(const char* key, bool usual) const
    {
        return m_object.value(QLatin1String(key)).toBool(usual);
    }
    template <class T>
    void typed(const char* key, Typed<T>& value) const
    {
        value.value = readPlain(text(key), static_cast<const T*>(nullptr));
        if (!value.value)
            value.text = text((QByteArray(key) + "_typed").constData());
    }
    template <class Tag>
    void id(const char* key, std::optional<Id<Tag>>& value) const
    {
        value = Id<Tag>::fromString(text(key));
    }
    QJsonArray list(const char* key) const { return m_object.value(QLatin1String(key)).toArray(); }

private:
    QJsonObject m_object;
};

QString decisionName(StepDecision decision)
{
    return decision == StepDecision::Accepted ? QStringLiteral("accepted")
        : decision == StepDecision::Changed   ? QStringLiteral("changed")
                                              : QString();
}

StepDecision decisionFrom(const QString& name)
{
    return name == QStringLiteral("accepted") ? StepDecision::Accepted
        : name == QStringLiteral("changed")   ? StepDecision::Changed
                                              : StepDecision::Proposed;
}

} // namespace

QByteArray toJson(const LogDraft& draft)
{
    Writer out;
    out.text("contact", draft.contact.isNull() ? QString() : draft.contact.toString());
    out.text("action", draft.action);
    out.text("result", draft.result);
    out.text("reason", draft.reason);
    out.flag("volunteered", draft.reasonVolunteered, false);
    out.id("person", draft.person);
    out.id("contact_point", draft.contactPoint);
    out.text("note", draft.note);
    out.text("words", draft.words);
    out.text("all_the_same", draft.allTheSame);
    out.typed("amount", draft.amount);
    out.typed("due", draft.due);
    out.text("decision", decisionName(draft.decision));
    if (draft.decision == StepDecision::Changed) {
        out.text("step", enumName(draft.step.step));
        out.text("step_note", draft.step.note);
        out.typed("step_due", draft.stepDue);
        out.typed("step_at", draft.stepAt);
    }
    out.flag("judge_point", draft.judgePoint, true);
    out.flag("legal_state", draft.recordLegalState, true);
    out.typed("day", draft.day);
    out.typed("time", draft.time);
    QJsonArray documents;
    for (const DocumentAttached& document : draft.documents)
        documents.append(QJsonDocument::fromJson(encode(document)).object());
    if (!documents.isEmpty())
        out.object().insert(QStringLiteral("documents"), documents);
    return QJsonDocument(out.object()).toJson(QJsonDocument::Compact);
}

std::optional<LogDraft> logDraftFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    const Reader in(document.object());
    LogDraft draft;
    draft.contact = FactId::fromString(in.text("contact")).value_or(FactId{});
    draft.action = in.text("action");
    draft.result = in.text("result");
    draft.reason = in.text("reason");
    draft.reasonVolunteered = in.flag("volunteered", false);
    in.id("person", draft.person);
    in.id("contact_point", draft.contactPoint);
    draft.note = in.text("note");
    draft.words = in.text("words");
    draft.allTheSame = in.text("all_the_same");
    in.typed("amount", draft.amount);
    in.typed("due", draft.due);
    draft.decision = decisionFrom(in.text("decision"));
    if (draft.decision == StepDecision::Changed) {
        draft.step.step = enumFromName<StepKind>(in.text("step")).value_or(StepKind::None);
        draft.step.note = in.text("step_note");
        in.typed("step_due", draft.stepDue);
        in.typed("step_at", draft.stepAt);
    }
    draft.judgePoint = in.flag("judge_point", true);
    draft.recordLegalState = in.flag("legal_state", true);
    in.typed("day", draft.day);
    in.typed("time", draft.time);
    for (const QJsonValue& entry : in.list("documents")) {
        const auto body = decode(
            Kind::DocumentAttached, QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact));
        if (body)
            draft.documents.push_back(std::get<DocumentAttached>(*body));
    }
    return draft;
}

} // namespace expediente::ui
