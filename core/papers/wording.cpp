#include "core/papers/wording.h"

namespace expediente {

namespace {

bool isOfWords(const Check& check)
{
    return std::holds_alternative<checks::Wording>(check)
        || std::holds_alternative<checks::Mentions>(check)
        || std::holds_alternative<checks::OptOut>(check);
}

Done refuseByWords(const ContactQuestion& question, const RuleSet* law)
{
    if (!law)
        return {};
    const auto verdict = judgeContact(question, *law);
    if (!verdict)
        return fail(verdict.error());
    for (const auto& hit : verdict->hits)
        if (hit.severity == Severity::Block && isOfWords(hit.rule->check))
            return fail(ErrorCode::RuleRefused,
                {QStringLiteral("paper.wording"), hit.rule->id, hit.rule->reason.es,
                    hit.rule->reason.en});
    return {};
}

AskedDocument documentOf(const QString& text, bool optOut)
{
    return {AskedDocument::Kind::Message, text, optOut, {}, false, {}};
}

} // namespace

Done checkLetter(const QString& text, const RuleSet* law, qint64 atMs)
{
    ContactQuestion question;
    question.intent = Intent::Print;
    question.atMs = atMs;
    question.document = documentOf(text, true);
    question.document->kind = AskedDocument::Kind::Letter;
    return refuseByWords(question, law);
}

Done checkWording(const QString& text, const RuleSet* law, qint64 atMs)
{
    ContactQuestion question;
    question.intent = Intent::Print;
    question.atMs = atMs;
    question.document = documentOf(text, true);
    return refuseByWords(question, law);
}

Done checkMessage(const QString& text, Channel channel, const RuleSet* law, qint64 atMs)
{
    ContactQuestion question;
    question.channel = channel;
    question.atMs = atMs;
    question.document = documentOf(text, text.contains(QStringLiteral("STOP")));
    return refuseByWords(question, law);
}

} // namespace expediente
