#include "ui/negotiation/offer_words.h"

#include "core/facts/body.h"
#include "ui/text/words.h"

namespace expediente::ui {

ChipData OfferWords::badge(const OfferSlot& slot)
{
    if (slot.saved && slot.saved->state != OfferState::Open)
        switch (slot.saved->state) {
        case OfferState::Waiting:
        case OfferState::OnHold:
            return {word(Vocabulary::OfferState, name(slot.saved->state)), IconName::Clock,
                ChipKind::Warn};
        case OfferState::Accepted:
            return {word(Vocabulary::OfferState, u"accepted"), IconName::CheckCircle, ChipKind::Ok};
        default:
            return {word(Vocabulary::OfferState, name(slot.saved->state)), IconName::XCircle,
                ChipKind::Neutral};
        }
    if (slot.saved && slot.saved->offer.decided)
        return {tr("Approved"), IconName::CheckCircle, ChipKind::Ok};
    if (!slot.worked)
        return {tr("Doesn't work out"), IconName::Warning, ChipKind::Bad};
    switch (slot.worked->offer.verdict) {
    case OfferVerdict::WithinAuthority:
        return {word(Vocabulary::OfferVerdict, u"within_authority"), IconName::CheckCircle,
            ChipKind::Ok};
    case OfferVerdict::NeedsRole:
        return {tr("Needs: %1").arg(word(Vocabulary::UserRole, slot.worked->offer.needs)),
            IconName::Lock, ChipKind::Warn};
    case OfferVerdict::NotAllowed:
        break;
    }
    return {word(Vocabulary::OfferVerdict, u"not_allowed"), IconName::XCircle, ChipKind::Bad};
}

QString OfferWords::shortKind(const OfferMade& offer)
{
    if (offer.kind != OfferKind::Plan)
        return word(Vocabulary::OfferKind, enumName(offer.kind));
    return tr("%n payments", "", int(offer.payments.size()) - (offer.hasDownPayment ? 1 : 0));
}

QString OfferWords::kind(const OfferMade& offer)
{
    if (offer.kind != OfferKind::Plan)
        return shortKind(offer);
    return shortKind(offer) + QStringLiteral(", ")
        + word(Vocabulary::Frequency, offer.every).toLower();
}

QString OfferWords::evenPayments(const OfferMade& offer, const Formatter& format)
{
    const size_t first = offer.hasDownPayment ? 1 : 0;
    const auto count = qint64(offer.payments.size() - first) - (lastThatDiffers(offer) ? 1 : 0);
    return QStringLiteral("%1 × %2").arg(
        format.number(count), format.money(offer.payments[first].amount));
}

std::optional<Money> OfferWords::lastThatDiffers(const OfferMade& offer)
{
    const Money each = offer.payments[offer.hasDownPayment ? 1 : 0].amount;
    const Money last = offer.payments.back().amount;
    return last == each ? std::nullopt : std::optional(last);
}

QString OfferWords::payments(const OfferMade& offer, const Formatter& format)
{
    QString text = evenPayments(offer, format);
    if (const auto last = lastThatDiffers(offer))
        text += QStringLiteral(" + ") + format.money(*last);
    if (offer.hasDownPayment)
        text = tr("%1 down + %2").arg(format.money(offer.payments[0].amount), text);
    return text;
}

QString OfferWords::problem(const Error& error)
{
    const QString field = error.code == ErrorCode::BadInput ? error.args.value(0) : QString();
    const std::pair<const char*, QString> sentences[] = {
        {"forgive",
            tr("Nothing would be left to pay, or more is forgiven than is owed. Nothing was saved. "
               "Lower the discount.")},
        {"part",
            tr("A payment on account is more than nothing and less than the whole debt. Nothing "
               "was saved. Correct the amount.")},
        {"first_payment",
            tr("The first payment would be before today. Nothing was saved. Choose another day.")},
        {"first_due",
            tr("The first payment would be before today. Nothing was saved. Choose another day.")},
        {"valid_until",
            tr("The offer would end before today. Nothing was saved. Choose another day.")},
        {"down_payment",
            tr("The down payment is above zero, below the total and not after the first payment. "
               "Nothing was saved. Correct its amount or day.")}};
    for (const auto& [name, text] : sentences)
        if (field.startsWith(QLatin1StringView(name)))
            return text;
    return sentence(error);
}

QStringList OfferWords::reasons(const SimulatedOffer& worked, const Formatter& format)
{
    QStringList sentences;
    for (const auto& broken : worked.outcome.reasons)
        sentences << reason(broken, format);
    return sentences;
}

QString OfferWords::reason(const OfferReason& reason, const Formatter& format)
{
    const auto amounts = [&](const QString& sentence) {
        return sentence.arg(format.money(reason.askedAmount), format.money(reason.allowedAmount));
    };
    const auto counts = [&](const QString& sentence) {
        return sentence.arg(format.number(reason.askedCount.value_or(0)),
            format.number(reason.allowedCount.value_or(0)));
    };
    switch (reason.limit) {
    case OfferLimit::ForgivePrincipal:
        return amounts(tr("principal: %1 forgiven, at most %2"));
    case OfferLimit::ForgiveOrdinaryInterest:
        return amounts(tr("ordinary interest: %1 forgiven, at most %2"));
    case OfferLimit::ForgiveLateInterest:
        return amounts(tr("late interest: %1 forgiven, at most %2"));
    case OfferLimit::ForgiveFees:
        return amounts(tr("fees: %1 forgiven, at most %2"));
    case OfferLimit::LeastDownPayment:
        return amounts(tr("down payment: %1, at least %2"));
    case OfferLimit::MostInstalments:
        return counts(tr("%1 payments, at most %2"));
    case OfferLimit::MostDaysToFirst:
        return counts(tr("%1 days to the first payment, at most %2"));
    case OfferLimit::MostDaysInAll:
        return counts(tr("%1 days in all, at most %2"));
    case OfferLimit::ValidDays:
        return counts(tr("valid for %1 days, at most %2"));
    case OfferLimit::NoPolicy:
        break;
    }
    return tr("no discount policy fits this case");
}

} // namespace expediente::ui
