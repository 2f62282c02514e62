#pragma once
#include "core/contact/contact_verdict.h"

namespace expediente {

/// Whether a text that debtors may read keeps to the rules of wording (contact-rules.md, "Document
/// check"): nothing that looks like a court's. RuleRefused "paper.wording" with the rule's id and
/// its sentence in both languages. Without a law nothing is asked.
Done checkWording(const QString& text, const RuleSet* law, qint64 atMs);

/// The same of a message that is about to be sent, which where the law asks for it also says how to
/// stop receiving them: the word STOP counts as that.
Done checkMessage(const QString& text, Channel channel, const RuleSet* law, qint64 atMs);

/// The same of a letter, which names too whom the law asks it to: where to complain.
Done checkLetter(const QString& text, const RuleSet* law, qint64 atMs);

} // namespace expediente
