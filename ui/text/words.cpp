#include "ui/text/words.h"

#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace expediente::ui {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

namespace {

/// Puts arguments in for %1 to %9 in one pass: an argument that holds "%2" stays as it is. A
/// missing one leaves nothing behind.
QString fill(const QString& text, const QStringList& args)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool mark =
            text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (!mark) {
            filled += text[i];
            continue;
        }
        const auto arg = args.value(text[++i].unicode() - u'1');
        if (arg.isEmpty() && filled.endsWith(QStringLiteral(": ")))
            filled.chop(2);
        filled += arg;
    }
    return filled;
}

/// "results.PP: duplicate code (PP)" from problem, place and what was found there.
QString placed(const QStringList& args)
{
    QString text = args.value(0);
    if (!args.value(1).isEmpty())
        text.prepend(args[1] + QStringLiteral(": "));
    if (!args.value(2).isEmpty())
        text += QStringLiteral(" (") + args[2] + u')';
    return text;
}

/// The arguments as people read them: kinds of fact and known problems have words.
QStringList readable(const Error& error)
{
    QStringList args = error.args;
    const auto translate = [&](qsizetype index, Vocabulary vocabulary) {
        if (index < args.size())
            args[index] = word(vocabulary, args[index]);
    };
    switch (error.code) {
    case ErrorCode::BadBody:
        translate(0, Vocabulary::FactKind);
        translate(1, Vocabulary::FactField);
        translate(2, Vocabulary::Problem);
        break;
    case ErrorCode::BadPackFile:
    case ErrorCode::OutOfRange:
    case ErrorCode::StoreFailed:
        translate(0, Vocabulary::Problem);
        break;
    case ErrorCode::BadCatalogue:
        translate(0, Vocabulary::Problem);
        return {placed(args)};
    case ErrorCode::BadProfile:
    case ErrorCode::FileUnreadable:
    case ErrorCode::ChainBroken:
    case ErrorCode::StoreDamaged:
        translate(1, Vocabulary::Problem);
        break;
    default:
        break;
    }
    return args;
}

} // namespace

Words words(const Error& error)
{
    QStringList args = readable(error);
    const char* context = "Error";
    auto sentences = sentencesFor(error.code);
    if (error.code == ErrorCode::RuleRefused)
        if (const auto known = sentencesForRule(args.value(0))) {
            context = "Rule";
            sentences = *known;
            args.removeFirst();
        }
    const auto say = [&](const char* source) {
        return fill(QCoreApplication::translate(context, source), args);
    };
    return {say(sentences.what), say(sentences.safe), say(sentences.next)};
}

QString sentence(const Error& error)
{
    const auto [what, safe, next] = words(error);
    return what + u' ' + safe + u' ' + next;
}

} // namespace expediente::ui
