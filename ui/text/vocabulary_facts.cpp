#include "ui/text/vocabularies.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

// In the order in which a case lives through them.
constexpr VocabularyEntry factKinds[] = {
    {u"case.opened", QT_TRANSLATE_NOOP("FactKind", "Case opened")},
    {u"account.stated", QT_TRANSLATE_NOOP("FactKind", "Creditor's statement")},
    {u"payment.received", QT_TRANSLATE_NOOP("FactKind", "Payment")},
    {u"payment.reversed", QT_TRANSLATE_NOOP("FactKind", "Payment reversed")},
    {u"contact.logged", QT_TRANSLATE_NOOP("FactKind", "Contact")},
    {u"argument.stated", QT_TRANSLATE_NOOP("FactKind", "Argument")},
    {u"argument.judged", QT_TRANSLATE_NOOP("FactKind", "Verdict on an argument")},
    {u"capacity.declared", QT_TRANSLATE_NOOP("FactKind", "Capacity to pay")},
    {u"promise.made", QT_TRANSLATE_NOOP("FactKind", "Promise to pay")},
    {u"promise.withdrawn", QT_TRANSLATE_NOOP("FactKind", "Promise withdrawn")},
    {u"promise.replaced", QT_TRANSLATE_NOOP("FactKind", "Promise replaced")},
    {u"visit.planned", QT_TRANSLATE_NOOP("FactKind", "Visit planned")},
    {u"visit.reported", QT_TRANSLATE_NOOP("FactKind", "Visit reported")},
    {u"step.planned", QT_TRANSLATE_NOOP("FactKind", "Next step")},
    {u"document.attached", QT_TRANSLATE_NOOP("FactKind", "Document")},
    {u"note.written", QT_TRANSLATE_NOOP("FactKind", "Note")},
    {u"dispute.opened", QT_TRANSLATE_NOOP("FactKind", "Dispute opened")},
    {u"dispute.closed", QT_TRANSLATE_NOOP("FactKind", "Dispute closed")},
    {u"legal.changed", QT_TRANSLATE_NOOP("FactKind", "Legal state")},
    {u"case.assigned", QT_TRANSLATE_NOOP("FactKind", "Case assigned")},
    {u"case.released", QT_TRANSLATE_NOOP("FactKind", "Case released")},
    {u"case.recalled", QT_TRANSLATE_NOOP("FactKind", "Case recalled")},
    {u"case.returned", QT_TRANSLATE_NOOP("FactKind", "Case stated again")},
    {u"account.recalled", QT_TRANSLATE_NOOP("FactKind", "Account recalled")},
    {u"case.closed", QT_TRANSLATE_NOOP("FactKind", "Case closed")},
    {u"field.set", QT_TRANSLATE_NOOP("FactKind", "Detail changed")},
    {u"fact.voided", QT_TRANSLATE_NOOP("FactKind", "Record voided")},
    {u"contact.overridden", QT_TRANSLATE_NOOP("FactKind", "Contact against a rule")},
    {u"offer.made", QT_TRANSLATE_NOOP("FactKind", "Offer")},
    {u"offer.accepted", QT_TRANSLATE_NOOP("FactKind", "Offer accepted")},
    {u"approval.requested", QT_TRANSLATE_NOOP("FactKind", "Approval requested")},
    {u"approval.decided", QT_TRANSLATE_NOOP("FactKind", "Answer to a request")},
    {u"review.written", QT_TRANSLATE_NOOP("FactKind", "Review")},
    {u"commitment.signed", QT_TRANSLATE_NOOP("FactKind", "Agreement signed")},
    {u"commitment.voided", QT_TRANSLATE_NOOP("FactKind", "Agreement voided")},
    {u"copy.delivered", QT_TRANSLATE_NOOP("FactKind", "Copy delivered")},
    {u"evidence.timestamped", QT_TRANSLATE_NOOP("FactKind", "Timestamp")},
    {u"contact.requested", QT_TRANSLATE_NOOP("FactKind", "Reservation requested")},
    {u"contact.reserved", QT_TRANSLATE_NOOP("FactKind", "Answer on a reservation")},
    {u"person.described", QT_TRANSLATE_NOOP("FactKind", "Person's details")},
    {u"person.related", QT_TRANSLATE_NOOP("FactKind", "Relation")},
    {u"contact_point.added", QT_TRANSLATE_NOOP("FactKind", "Contact point added")},
    {u"contact_point.judged", QT_TRANSLATE_NOOP("FactKind", "Contact point checked")},
    {u"channel.authorised", QT_TRANSLATE_NOOP("FactKind", "Channel authorised")},
    {u"person.blocked", QT_TRANSLATE_NOOP("FactKind", "Data blocked")},
    {u"subject.erased", QT_TRANSLATE_NOOP("FactKind", "Data erased")},
    {u"agency.described", QT_TRANSLATE_NOOP("FactKind", "Agency's details")},
    {u"user.described", QT_TRANSLATE_NOOP("FactKind", "User's details")},
    {u"catalogue.published", QT_TRANSLATE_NOOP("FactKind", "Catalogue published")},
    {u"import.completed", QT_TRANSLATE_NOOP("FactKind", "Import")},
    {u"export.made", QT_TRANSLATE_NOOP("FactKind", "Export")},
    {u"policy.published", QT_TRANSLATE_NOOP("FactKind", "Discount policy published")},
    {u"rules.published", QT_TRANSLATE_NOOP("FactKind", "Rules of contact published")},
    {u"authority.granted", QT_TRANSLATE_NOOP("FactKind", "Authority granted")},
    {u"team.changed", QT_TRANSLATE_NOOP("FactKind", "Team changed")},
    {u"device.enrolled", QT_TRANSLATE_NOOP("FactKind", "Device enrolled")},
    {u"device.revoked", QT_TRANSLATE_NOOP("FactKind", "Device revoked")},
};

} // namespace

std::span<const VocabularyEntry> factKindWords()
{
    return factKinds;
}

} // namespace expediente::ui
