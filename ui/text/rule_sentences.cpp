#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

struct RuleSentences {
    QStringView rule;
    const char* what;
    const char* next;
    const char* safe = QT_TRANSLATE_NOOP("Rule", "Nothing was saved.");
};

constexpr auto nothingRestored =
    QT_TRANSLATE_NOOP("Rule", "Nothing was restored, and what is here was not changed.");

constexpr RuleSentences rules[] = {
    // core/casefile/catalogue
    {u"catalogue.unknown_action",
        QT_TRANSLATE_NOOP("Rule", "There is no action with the code “%1”."),
        QT_TRANSLATE_NOOP("Rule", "Choose one from the list.")},
    {u"catalogue.unknown_result",
        QT_TRANSLATE_NOOP("Rule", "There is no result with the code “%1”."),
        QT_TRANSLATE_NOOP("Rule", "Choose one from the list.")},
    {u"catalogue.unknown_reason",
        QT_TRANSLATE_NOOP("Rule", "There is no reason with the code “%1”."),
        QT_TRANSLATE_NOOP("Rule", "Choose one from the list, or leave the reason empty.")},
    {u"catalogue.result_not_valid_for_action",
        QT_TRANSLATE_NOOP("Rule", "The result %1 does not go with the action %2."),
        QT_TRANSLATE_NOOP("Rule", "Choose another result, or correct the action.")},
    {u"catalogue.promise_required",
        QT_TRANSLATE_NOOP("Rule", "The result %1 needs a promise: its date and amount."),
        QT_TRANSLATE_NOOP("Rule", "Add the promise, or choose another result.")},
    {u"catalogue.reason_needs_direct_contact",
        QT_TRANSLATE_NOOP("Rule", "With the result %1 nobody could tell the reason."),
        QT_TRANSLATE_NOOP(
            "Rule", "Leave the reason empty; it is only noted if the person said it.")},
    {u"catalogue.reason_not_volunteered",
        QT_TRANSLATE_NOOP("Rule",
            "Here the reason may not be asked for, only noted if the person volunteered it."),
        QT_TRANSLATE_NOOP(
            "Rule", "Confirm that the person volunteered it, or leave the reason empty.")},
    {u"catalogue.contact_point_required",
        QT_TRANSLATE_NOOP("Rule", "The result %1 needs the phone or address that it is about."),
        QT_TRANSLATE_NOOP("Rule", "Choose the phone or address that you used.")},
    {u"catalogue.document_required", QT_TRANSLATE_NOOP("Rule", "The result %1 needs a document."),
        QT_TRANSLATE_NOOP("Rule", "Attach the document, or choose another result.")},
    {u"catalogue.note_required", QT_TRANSLATE_NOOP("Rule", "The result %1 needs a note."),
        QT_TRANSLATE_NOOP("Rule", "Write in one line what happened.")},
    {u"catalogue.next_date_required",
        QT_TRANSLATE_NOOP("Rule", "The result %1 needs the date that you agreed on."),
        QT_TRANSLATE_NOOP("Rule", "Set the date of the next step.")},
    // promises (design.md, section 6)
    {u"promise.least_amount",
        QT_TRANSLATE_NOOP("Rule", "The promise is below the least amount, %1."),
        QT_TRANSLATE_NOOP("Rule", "Agree on a larger amount, or ask a supervisor.")},
    {u"promise.most_days_ahead",
        QT_TRANSLATE_NOOP("Rule", "The promise is more than %1 days ahead."),
        QT_TRANSLATE_NOOP("Rule", "Agree on an earlier date, or ask a supervisor.")},
    {u"promise.most_open",
        QT_TRANSLATE_NOOP("Rule", "This case file has %1 open promises already, the most allowed."),
        QT_TRANSLATE_NOOP("Rule", "Replace one of them, or ask a supervisor.")},
    // core/negotiation/authority
    {u"promise.not_yours_to_override",
        QT_TRANSLATE_NOOP(
            "Rule", "The promise goes beyond the limits, which your role may not do."),
        QT_TRANSLATE_NOOP("Rule", "Keep to the limits, or ask a supervisor to record it.")},
    {u"offer.verdict_differs",
        QT_TRANSLATE_NOOP(
            "Rule", "Under the policy as it is now, your authority over this offer is another."),
        QT_TRANSLATE_NOOP("Rule", "Open the negotiation again and look at what it says now.")},
    {u"approval.not_yours", QT_TRANSLATE_NOOP("Rule", "Your role may not answer this request."),
        QT_TRANSLATE_NOOP("Rule", "Leave it to the role that it names.")},
    {u"override.not_yours",
        QT_TRANSLATE_NOOP("Rule", "Your role may not go beyond this rule of contact."),
        QT_TRANSLATE_NOOP("Rule", "Wait for the next lawful moment, or ask who may.")},
    {u"policy.not_yours",
        QT_TRANSLATE_NOOP("Rule", "Your role may not change what the agency works by."),
        QT_TRANSLATE_NOOP("Rule", "Ask a supervisor.")},
    {u"person.not_yours_to_block",
        QT_TRANSLATE_NOOP("Rule", "Your role may not block a person's data or free them."),
        QT_TRANSLATE_NOOP("Rule", "Ask a supervisor.")},
    {u"person.blocked",
        QT_TRANSLATE_NOOP(
            "Rule", "This person's data are blocked: only a supervisor may read or add to them."),
        QT_TRANSLATE_NOOP("Rule", "Ask a supervisor.")},
    {u"reservation.not_yours",
        QT_TRANSLATE_NOOP("Rule",
            "Only the server grants a reservation, and its holder or a supervisor gives it back."),
        QT_TRANSLATE_NOOP("Rule", "Ask whoever holds it, or a supervisor.")},
    {u"erasure.not_yours", QT_TRANSLATE_NOOP("Rule", "Your role may not erase anybody's data."),
        QT_TRANSLATE_NOOP("Rule", "Ask a supervisor.")},
    {u"erasure.case_open",
        QT_TRANSLATE_NOOP("Rule",
            "The case is open, and what is owed under it can't be settled without these data."),
        QT_TRANSLATE_NOOP("Rule", "Close the case first, or wait until it ends.")},
    {u"erasure.block_until",
        QT_TRANSLATE_NOOP(
            "Rule", "The law asks to keep the case until %1, and to block it meanwhile."),
        QT_TRANSLATE_NOOP("Rule", "Block the person's data now; erase them after that day.")},
    {u"erasure.kept_until", QT_TRANSLATE_NOOP("Rule", "The law asks to keep the case until %1."),
        QT_TRANSLATE_NOOP("Rule", "Erase it after that day.")},
    {u"erasure.no_period",
        QT_TRANSLATE_NOOP("Rule", "The country's pack doesn't say for how long cases are kept."),
        QT_TRANSLATE_NOOP("Rule", "Name another ground, or add the time to the pack.")},
    // core/papers/wording
    {u"paper.wording",
        QT_TRANSLATE_NOOP("Rule", "The text of this paper breaks the rule of wording %1."),
        QT_TRANSLATE_NOOP("Rule", "Correct the template; nothing may look like a court's paper.")},
    // core/casefile/rules
    {u"fact.not_there",
        QT_TRANSLATE_NOOP("Rule", "This is about a record that is not here, or was voided."),
        QT_TRANSLATE_NOOP("Rule", "Open the case file again and choose from what it shows.")},
    {u"fact.in_future", QT_TRANSLATE_NOOP("Rule", "This is dated in the future."),
        QT_TRANSLATE_NOOP("Rule", "Correct the date and time, and check this machine's clock.")},
    {u"void.is_final", QT_TRANSLATE_NOOP("Rule", "A correction that voids a record is final."),
        QT_TRANSLATE_NOOP("Rule", "Record what happened anew.")},
    {u"void.already", QT_TRANSLATE_NOOP("Rule", "That record was voided already."),
        QT_TRANSLATE_NOOP("Rule", "Open the case file again; there is nothing to do.")},
    {u"void.agreement",
        QT_TRANSLATE_NOOP("Rule", "A signed agreement is voided as an agreement, with its reason."),
        QT_TRANSLATE_NOOP("Rule", "Choose it among the documents of the case and void it there.")},
    {u"erasure.is_final", QT_TRANSLATE_NOOP("Rule", "What was erased can't be brought back."),
        QT_TRANSLATE_NOOP("Rule", "There is nothing to do.")},
    {u"reservation.is_final",
        QT_TRANSLATE_NOOP("Rule", "The server's answer to a request can't be taken back."),
        QT_TRANSLATE_NOOP("Rule", "Give the reservation back instead.")},
    {u"reservation.in_past", QT_TRANSLATE_NOOP("Rule", "Those days have passed already."),
        QT_TRANSLATE_NOOP("Rule", "Ask for days that are still to come.")},
    {u"erasure.not_by_hand",
        QT_TRANSLATE_NOOP("Rule", "An erasure is no record that can be added by itself."),
        QT_TRANSLATE_NOOP("Rule", "Use the command that erases, which shows what it takes.")},
    {u"case.erased", QT_TRANSLATE_NOOP("Rule", "This case was erased."),
        QT_TRANSLATE_NOOP("Rule", "Nothing can be recorded in it any more.")},
    {u"person.erased", QT_TRANSLATE_NOOP("Rule", "This person's data were erased."),
        QT_TRANSLATE_NOOP("Rule", "Nothing can be recorded about them any more.")},
    {u"commitment.not_accepted",
        QT_TRANSLATE_NOOP("Rule", "The offer has not been accepted, so there is nothing to sign."),
        QT_TRANSLATE_NOOP("Rule", "Record that the person accepts it first.")},
    {u"commitment.already_signed",
        QT_TRANSLATE_NOOP("Rule", "There is a signed agreement on this offer already."),
        QT_TRANSLATE_NOOP("Rule", "Void it with its reason before a new one is signed.")},
    {u"commitment.identity_unchecked",
        QT_TRANSLATE_NOOP("Rule", "Nobody checked who signed: the document and that it matches."),
        QT_TRANSLATE_NOOP("Rule", "See an identity document of whoever signs, and say which.")},
    {u"commitment.already_void", QT_TRANSLATE_NOOP("Rule", "That agreement was voided already."),
        QT_TRANSLATE_NOOP("Rule", "Open the case file again; there is nothing to do.")},
    {u"commitment.not_yours_to_void",
        QT_TRANSLATE_NOOP(
            "Rule", "Somebody else signed that agreement, which your role may not void."),
        QT_TRANSLATE_NOOP("Rule", "Ask whoever signed it, or a supervisor.")},
    {u"promise.not_of_plan", QT_TRANSLATE_NOOP("Rule", "That is no payment of the accepted offer."),
        QT_TRANSLATE_NOOP("Rule", "Open the case file again and choose from what it shows.")},
    {u"case.not_open", QT_TRANSLATE_NOOP("Rule", "This case file is not open any more."),
        QT_TRANSLATE_NOOP("Rule", "Write a note instead, or ask a supervisor to open it again.")},
    {u"case.disputed",
        QT_TRANSLATE_NOOP("Rule", "There is an open dispute, so nothing is offered meanwhile."),
        QT_TRANSLATE_NOOP("Rule", "Close the dispute with its outcome first.")},
    {u"offer.not_allowed",
        QT_TRANSLATE_NOOP("Rule", "No role may make this offer under the policy that applies."),
        QT_TRANSLATE_NOOP("Rule", "Lower the discount or change the dates, then save it again.")},
    {u"offer.already_accepted", QT_TRANSLATE_NOOP("Rule", "This offer was accepted already."),
        QT_TRANSLATE_NOOP("Rule", "Open the case file again; there is nothing to do.")},
    {u"offer.replaced", QT_TRANSLATE_NOOP("Rule", "Another offer has taken its place."),
        QT_TRANSLATE_NOOP("Rule", "Use the latest one.")},
    {u"offer.expired", QT_TRANSLATE_NOOP("Rule", "The offer expired on %1."),
        QT_TRANSLATE_NOOP("Rule", "Make a new one with today's figures.")},
    {u"offer.on_hold",
        QT_TRANSLATE_NOOP("Rule", "This offer is above your authority and not allowed yet."),
        QT_TRANSLATE_NOOP("Rule", "Ask for approval, or offer what you may without asking.")},
    {u"approval.not_needed", QT_TRANSLATE_NOOP("Rule", "This offer needs nobody's approval."),
        QT_TRANSLATE_NOOP("Rule", "You may close it as it is.")},
    {u"approval.already_requested",
        QT_TRANSLATE_NOOP("Rule", "Approval of this offer was requested already."),
        QT_TRANSLATE_NOOP("Rule", "Wait for the answer, or make another offer.")},
    {u"approval.already_decided", QT_TRANSLATE_NOOP("Rule", "This request was answered already."),
        QT_TRANSLATE_NOOP("Rule", "Open the case file again to see the answer.")},
    {u"approval.too_late", QT_TRANSLATE_NOOP("Rule", "An answer was needed until %1."),
        QT_TRANSLATE_NOOP("Rule", "Make a new offer with today's figures and ask again.")},
    {u"approval.other_offer",
        QT_TRANSLATE_NOOP("Rule", "The request speaks of an offer that is not the one saved here."),
        QT_TRANSLATE_NOOP("Rule", "Open the case file again and ask for approval anew.")},
    {u"contact.point_not_there",
        QT_TRANSLATE_NOOP("Rule", "That phone or address is not in this case file."),
        QT_TRANSLATE_NOOP("Rule", "Add it first, or choose one from the list.")},
    {u"contact.person_not_there",
        QT_TRANSLATE_NOOP("Rule", "That person is not in this case file."),
        QT_TRANSLATE_NOOP("Rule", "Choose a person from the list.")},
    // core/casefile/contact_rules
    {u"log.person_missing",
        QT_TRANSLATE_NOOP("Rule", "It does not say with whom the debt was spoken of."),
        QT_TRANSLATE_NOOP("Rule", "Name the person.")},
    {u"log.person_not_entitled",
        QT_TRANSLATE_NOOP(
            "Rule", "The result %1 is not one with this person: the debt isn't theirs."),
        QT_TRANSLATE_NOOP("Rule", "Choose another result or person.")},
    {u"log.promise_not_taken", QT_TRANSLATE_NOOP("Rule", "With the result %1 nobody promised."),
        QT_TRANSLATE_NOOP("Rule", "Leave the promise out, or choose another result.")},
    {u"account.not_there", QT_TRANSLATE_NOOP("Rule", "That account is not in this case file."),
        QT_TRANSLATE_NOOP("Rule", "Choose one of its accounts.")},
    {u"promise.other_currency",
        QT_TRANSLATE_NOOP("Rule", "Nothing in this case file is owed in %1."),
        QT_TRANSLATE_NOOP("Rule", "Promise an amount in the currency of the debt.")},
    {u"account.stated_since",
        QT_TRANSLATE_NOOP("Rule", "The creditor stated this account again on %1."),
        QT_TRANSLATE_NOOP("Rule", "Recall it as of that day or later.")},
    // core/store/importing, undoing
    {u"import.others_lean",
        QT_TRANSLATE_NOOP("Rule", "A later import builds on this one: %1, of %2."),
        QT_TRANSLATE_NOOP("Rule", "Undo that one first; its file can be imported again after.")},
    {u"import.has_work",
        QT_TRANSLATE_NOOP("Rule",
            "People have logged something on %1 of the cases that would leave the portfolio."),
        QT_TRANSLATE_NOOP("Rule", "Look at them first; undo it all the same if it must be.")},
    {u"import.undo_half_done", QT_TRANSLATE_NOOP("Rule", "An import is only half undone yet."),
        QT_TRANSLATE_NOOP("Rule", "Finish undoing it, then import.")},
    // core/store/backup, core/store/moving
    {u"backup.no_folder", QT_TRANSLATE_NOOP("Rule", "There is no folder %1 for backups now."),
        QT_TRANSLATE_NOOP("Rule", "Connect the drive that it is on, or choose another folder."),
        QT_TRANSLATE_NOOP("Rule", "The store is as it was; no backup was made.")},
    {u"backup.not_one", QT_TRANSLATE_NOOP("Rule", "This is no backup, or its end is missing: %1."),
        QT_TRANSLATE_NOOP("Rule", "Choose another backup, or copy this one anew."),
        nothingRestored},
    {u"backup.changed",
        QT_TRANSLATE_NOOP("Rule", "This backup is not as it was made; part of it changed: %1."),
        QT_TRANSLATE_NOOP("Rule", "Choose another backup, or copy this one anew."),
        nothingRestored},
    {u"backup.other_store",
        QT_TRANSLATE_NOOP("Rule", "This is the backup of another store than the one here: %1."),
        QT_TRANSLATE_NOOP(
            "Rule", "Choose a backup of this store, or restore that one into an empty folder."),
        nothingRestored},
    {u"store.moved",
        QT_TRANSLATE_NOOP("Rule",
            "This store moved to another machine on %1 and is only read here. Both would sign in "
            "the name of one device."),
        QT_TRANSLATE_NOOP("Rule", "Go on working on the other machine."),
        QT_TRANSLATE_NOOP("Rule", "Everything in it can still be read.")},
};

} // namespace

std::optional<Sentences> sentencesForRule(QStringView rule)
{
    for (const auto& known : rules)
        if (known.rule == rule)
            return Sentences{known.what, known.safe, known.next};
    return std::nullopt;
}

} // namespace expediente::ui
