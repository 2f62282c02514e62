#include "ui/casefile/argument_rows.h"

#include "core/facts/body.h"
#include "ui/casefile/state_chips.h"
#include "ui/text/words.h"

#include <algorithm>

namespace expediente::ui {

std::vector<Column> ArgumentRows::columns()
{
    return {{.title = tr("In their words"), .stretch = true}, {.title = tr("Verdict")},
        {.title = tr("Holds until")}, {.title = tr("Said on")}, {.title = tr("Through")},
        {.title = tr("Noted by")}};
}

std::vector<Row> ArgumentRows::of(const OpenCase& open)
{
    std::vector<Row> rows;
    for (const ArgumentView& argument : open.view.arguments) {
        const auto& stated = argument.argument.stated;
        QString until(noValue);
        if (!argument.until.isNull())
            until = argument.expired
                ? tr("ran out %1").arg(open.format.shortDate(argument.until, open.today()))
                : open.format.shortDate(argument.until, open.today());
        rows.push_back(rowOf(stated.id.uuid,
            {Cell{.text = u'«' + stated.body.text + u'»', .strong = true},
                Cell{.chip = argument.payment && argument.verdict == Verdict::Unverified
                        ? ChipData{.text = tr("Payment came"),
                            .icon = IconName::CheckCircle,
                            .kind = ChipKind::Ok}
                        : StateChips::verdict(argument.verdict)},
                Cell{.text = until, .tone = argument.expired ? Tone::Warn : Tone::Normal},
                Cell{.text = open.format.shortDate(open.format.dateOf(stated.at), open.today())},
                Cell{.text = word(Vocabulary::Channel, enumName(stated.body.channel))},
                Cell{.text = open.authorName(stated.author)}}));
    }
    return rows;
}

QString ArgumentRows::verdictText(const ArgumentJudged& verdict, const OpenCase& open)
{
    QStringList parts{word(Vocabulary::Verdict, enumName(verdict.verdict))};
    if (!verdict.evidence.isEmpty())
        parts << verdict.evidence;
    if (!verdict.answer.isEmpty())
        parts << tr("To say: %1").arg(verdict.answer);
    if (!verdict.until.isNull())
        parts << tr("Until %1").arg(open.format.shortDate(verdict.until, open.today()));
    QStringList names;
    for (const FactId id : verdict.documents) {
        const auto found = std::ranges::find(open.file.documents, id, &Entry<DocumentAttached>::id);
        if (found != open.file.documents.end())
            names << found->body.name;
    }
    if (!names.isEmpty())
        parts << tr("Documents: %1").arg(names.join(QStringLiteral(", ")));
    return inSentences(parts);
}

std::vector<std::pair<QString, QString>> ArgumentRows::history(
    const ArgumentView& argument, const OpenCase& open)
{
    std::vector<std::pair<QString, QString>> lines;
    const auto& judged = argument.argument.judged;
    for (auto verdict = judged.rbegin(); verdict != judged.rend(); ++verdict) {
        const QString day = open.format.shortDate(open.format.dateOf(verdict->at), open.today());
        lines.emplace_back(
            tr("%1 · %2", "day and author of a verdict").arg(day, open.authorName(verdict->author)),
            verdictText(verdict->body, open));
    }
    if (lines.empty())
        lines.emplace_back(tr("Verdict"), tr("Nobody has looked into it yet"));
    if (const auto& claim = argument.argument.stated.body.paid) {
        QString said = tr("%1 on %2")
                           .arg(open.format.money(claim->amount, open.currencyCode()),
                               open.format.shortDate(claim->on, open.today()));
        if (!claim->reference.isEmpty())
            said += tr(", reference %1").arg(claim->reference);
        lines.emplace_back(tr("Paid, they say"), said);
        lines.emplace_back(tr("Payment"),
            argument.payment
                ? tr("Came with value date %1, reference %2")
                      .arg(open.format.shortDate(argument.payment->body.valueDate, open.today()),
                          argument.payment->body.reference)
                : tr("Has not come from the creditor yet"));
    }
    return lines;
}

} // namespace expediente::ui
