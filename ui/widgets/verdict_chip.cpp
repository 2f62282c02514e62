#include "ui/widgets/verdict_chip.h"

#include "core/facts/body.h"
#include "ui/text/words.h"

namespace expediente::ui {

namespace {

ChipData chipOf(ContactAnswer answer, IconName allowed, const QString& text)
{
    switch (answer) {
    case ContactAnswer::Allow:
        return {.text = text, .icon = allowed, .kind = ChipKind::Ok};
    case ContactAnswer::Warn:
        return {.text = text, .icon = IconName::HalfCircle, .kind = ChipKind::Warn};
    case ContactAnswer::Block:
        return {.text = text, .icon = IconName::Lock, .kind = ChipKind::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

ChipData VerdictChip::ofChannel(
    Channel channel, const ContactVerdict& verdict, const Formatter& format)
{
    QString said = tr("no");
    if (verdict.answer == ContactAnswer::Warn)
        said = tr("with a reason");
    if (verdict.answer == ContactAnswer::Allow)
        said = verdict.allowedUntil.isValid()
            ? tr("yes, until %1").arg(format.time(Moment::fromDateTime(verdict.allowedUntil)))
            : tr("yes");
    return chipOf(verdict.answer, IconName::Check,
        QStringLiteral("%1: %2").arg(word(Vocabulary::Channel, enumName(channel)), said));
}

ChipData VerdictChip::ofCall(const ContactVerdict& verdict)
{
    const QString text = verdict.answer == ContactAnswer::Allow ? tr("Call")
        : verdict.answer == ContactAnswer::Warn                 ? tr("With a reason")
                                                                : tr("Not now");
    return chipOf(verdict.answer, IconName::Phone, text);
}

} // namespace expediente::ui
