#include "ui/forms/letter_names.h"

#include <QStringList>

namespace expediente::ui {

QString LetterNames::kind(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Reminder:
        return tr("Reminder of what was agreed");
    case LetterKind::Notice:
        return tr("Notice of the account");
    case LetterKind::Settlement:
        return tr("Everything is paid");
    }
    return {};
}

QString LetterNames::gap(LetterGap gap)
{
    switch (gap) {
    case LetterGap::Address:
        return tr("an address of the person");
    case LetterGap::Contract:
        return tr("the contract's number");
    case LetterGap::AgencyAddress:
        return tr("the agency's address");
    case LetterGap::AgencyPhone:
        return tr("the agency's phone");
    case LetterGap::Responsible:
        return tr("who is responsible at the agency");
    case LetterGap::Complaints:
        return tr("where to complain");
    case LetterGap::PayTo:
        return tr("the creditor's account to pay to");
    case LetterGap::Reference:
        return tr("the reference to pay with");
    case LetterGap::Promise:
    case LetterGap::Balance:
    case LetterGap::StillOwed:
    case LetterGap::CreditorConfirms:
        return {};
    }
    return {};
}

QString LetterNames::gaps(const std::vector<LetterGap>& gaps)
{
    QStringList missing;
    for (const LetterGap each : gaps) {
        switch (each) {
        case LetterGap::Promise:
            return tr("There is no open promise to remind of.");
        case LetterGap::Balance:
            return tr("Nothing is owed: there is nothing to give notice of.");
        case LetterGap::StillOwed:
            return tr("Something is still owed: it can't be said that everything is paid.");
        case LetterGap::CreditorConfirms:
            break; // has a field of its own
        default:
            missing << gap(each);
        }
    }
    return missing.isEmpty() ? QString()
                             : tr("Missing: %1. The creditor's file or Settings can say it.")
                                   .arg(missing.join(QStringLiteral(", ")));
}

} // namespace expediente::ui
