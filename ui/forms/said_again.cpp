#include "ui/forms/said_again.h"

#include "core/facts/body.h"
#include "ui/forms/log_draft.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace expediente::ui {

namespace {

/// The contents of a FieldForm, under the names that its fields have there.
QByteArray fields(const QJsonObject& contents)
{
    return QJsonDocument(contents).toJson(QJsonDocument::Compact);
}

void put(QJsonObject& contents, const char* key, const std::optional<PersonId>& person)
{
    if (person)
        contents.insert(QLatin1String(key), person->toString());
}

class Drafting {
public:
    explicit Drafting(const FactContent& content) : m_content(content) { }

    std::optional<SaidAgain> of(const NoteWritten& note) const
    {
        const bool general = note.kind == NoteKind::General;
        return filled(general ? FormKind::Note : FormKind::NoteBeforeVisit,
            general ? "note" : "note_before_visit", fields({{"text", note.text}}));
    }
    std::optional<SaidAgain> of(const PromiseMade& promise) const
    {
        QJsonObject contents{{"amount", promise.amount.toPlain()},
            {"due", promise.due.toString(Qt::ISODate)}, {"beyond", promise.overrideReason}};
        put(contents, "person", promise.person);
        return filled(FormKind::Promise, "promise", fields(contents));
    }
    std::optional<SaidAgain> of(const StepPlanned& planned) const
    {
        QJsonObject contents{{"step", enumName(planned.step.step)}, {"note", planned.step.note}};
        if (planned.step.due.isValid())
            contents.insert("day", planned.step.due.toString(Qt::ISODate));
        if (planned.step.at)
            contents.insert("time", planned.step.at->toString(QStringLiteral("HH:mm")));
        put(contents, "person", planned.person);
        return filled(FormKind::CallBack, "call_back", fields(contents));
    }
    std::optional<SaidAgain> of(const ContactLogged& contact) const
    {
        LogDraft draft;
        draft.action = contact.action;
        draft.result = contact.result;
        draft.reason = contact.reason;
        draft.person = contact.person;
        draft.contactPoint = contact.contactPoint;
        draft.note = contact.note;
        draft.day.value = m_content.occurredAt.date();
        draft.time.value = m_content.occurredAt.local().time();
        if (contact.next) {
            draft.decision = StepDecision::Changed;
            draft.step = *contact.next;
            draft.stepDue.value = contact.next->due;
            draft.stepAt.value = contact.next->at;
        }
        return filled(FormKind::LogContact, "log", toJson(draft));
    }
    template <class Other>
    std::optional<SaidAgain> of(const Other&) const
    {
        return std::nullopt;
    }

private:
    SaidAgain filled(FormKind form, const char* name, const QByteArray& draft) const
    {
        return {form, QLatin1String(name) + ':' + m_content.subject.uuid.toString(), draft};
    }

    const FactContent& m_content;
};

} // namespace

std::optional<SaidAgain> saidAgain(const FactContent& content)
{
    const auto kind = kindFromName(content.kind);
    if (!kind || content.subject.type != SubjectType::Case)
        return std::nullopt;
    const auto body = decode(*kind, content.body);
    if (!body)
        return std::nullopt;
    return std::visit([&](const auto& each) { return Drafting(content).of(each); }, *body);
}

bool canBeSaidAgain(const QByteArray& kind)
{
    for (const Kind each :
        {Kind::NoteWritten, Kind::PromiseMade, Kind::StepPlanned, Kind::ContactLogged})
        if (kind == kindName(each))
            return true;
    return false;
}

} // namespace expediente::ui
