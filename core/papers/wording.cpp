#include "core/papers/wording.h"

namespace expediente {

Done checkWording(const QString& text, const RuleSet* law, qint64 atMs)
{
    if (!law)
        return {};
    ContactQuestion question;
    question.intent = Intent::Print;
    question.atMs = atMs;
    question.document = AskedDocument{AskedDocument::Kind::Message, text, true, {}, false, {}};
    const auto verdict = judgeContact(question, *law);
    if (!verdict)
        return fail(verdict.error());
    for (const auto& hit : verdict->hits)
        if (hit.severity == Severity::Block
            && std::holds_alternative<checks::Wording>(hit.rule->check))
            return fail(ErrorCode::RuleRefused,
                {QStringLiteral("paper.wording"), hit.rule->id, hit.rule->reason.es,
                    hit.rule->reason.en});
    return {};
}

} // namespace expediente
