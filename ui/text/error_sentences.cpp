#include "ui/text/sentences.h"

#include <QCoreApplication>

namespace expediente::ui {

namespace {

constexpr auto nothingSaved = QT_TRANSLATE_NOOP("Error", "Nothing was saved.");
constexpr auto dataSafe = QT_TRANSLATE_NOOP("Error", "Your data is safe and was not changed.");
constexpr auto encryptedStill =
    QT_TRANSLATE_NOOP("Error", "Your data is intact and still encrypted.");
constexpr auto nothingImported =
    QT_TRANSLATE_NOOP("Error", "Nothing was imported and the file was not changed.");
constexpr auto saveAsXlsx = QT_TRANSLATE_NOOP(
    "Error", "Open it in a spreadsheet, save it as .xlsx or CSV, and choose that.");
constexpr auto chooseAnother =
    QT_TRANSLATE_NOOP("Error", "Check the name and the folder, or choose another file.");
constexpr auto goesLater =
    QT_TRANSLATE_NOOP("Error", "Your work is saved here and will be sent later.");
constexpr auto nothingTaken =
    QT_TRANSLATE_NOOP("Error", "Nothing was taken from it; your work is safe here.");
constexpr auto tellTheAdministrator = QT_TRANSLATE_NOOP("Error",
    "Go on working, and tell your administrator; server and program may be of different versions.");

} // namespace

// No default: a new code without its sentences does not compile.
Sentences sentencesFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is not a value that can be used here."),
            nothingSaved, QT_TRANSLATE_NOOP("Error", "Correct it and try again.")};
    case ErrorCode::UnknownCurrency:
        return {QT_TRANSLATE_NOOP("Error", "The currency “%1” is not known."), nothingSaved,
            QT_TRANSLATE_NOOP("Error", "Use MXN, COP, CLP, CLF, PEN, USD or TWD.")};
    case ErrorCode::CurrencyMismatch:
        return {QT_TRANSLATE_NOOP("Error", "An amount is in %2 where %1 is expected."),
            nothingSaved,
            QT_TRANSLATE_NOOP("Error", "Correct the currency; amounts are never converted.")};
    case ErrorCode::OutOfRange:
        return {QT_TRANSLATE_NOOP("Error", "A value is too small or too large: %1."), nothingSaved,
            QT_TRANSLATE_NOOP("Error", "Correct it and try again.")};
    case ErrorCode::UnknownCountry:
        return {QT_TRANSLATE_NOOP("Error", "There are no rules here for the country “%1”."),
            nothingSaved, QT_TRANSLATE_NOOP("Error", "Use MX, CO, PE, CL or US.")};
    case ErrorCode::UnknownRole:
        return {QT_TRANSLATE_NOOP("Error", "The policy that applies does not name the role “%1”."),
            nothingSaved,
            QT_TRANSLATE_NOOP("Error", "Ask who publishes the policies to add the role.")};
    case ErrorCode::UnknownComponent:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is no component of a debt here."), nothingSaved,
            QT_TRANSLATE_NOOP("Error", "Check how it is written.")};
    case ErrorCode::StatementInFuture:
        return {QT_TRANSLATE_NOOP(
                    "Error", "The creditor's statement is of %1, after the day asked about (%2)."),
            nothingSaved, QT_TRANSLATE_NOOP("Error", "Ask for that day or a later one.")};
    case ErrorCode::RateAboveCap:
        return {QT_TRANSLATE_NOOP("Error",
                    "The late rate (%3 per cent) is above the legal cap (%1 per cent) from %2 on."),
            QT_TRANSLATE_NOOP("Error", "Nothing was computed; the statement stands as it came."),
            QT_TRANSLATE_NOOP("Error", "Ask the creditor for a statement at a lawful rate.")};
    case ErrorCode::PlanTooSmall:
        return {QT_TRANSLATE_NOOP("Error", "In %1 instalments, some would be of nothing."),
            nothingSaved, QT_TRANSLATE_NOOP("Error", "Use fewer instalments.")};
    case ErrorCode::BadPack:
        return {QT_TRANSLATE_NOOP("Error", "The rules can't be used: %1."),
            QT_TRANSLATE_NOOP("Error", "Those in force were kept."),
            QT_TRANSLATE_NOOP("Error", "Correct the file where it says and load it again.")};
    case ErrorCode::BadBody:
        return {
            QT_TRANSLATE_NOOP("Error", "“%1” can't be saved: the field “%2” is not right (%3)."),
            nothingSaved, QT_TRANSLATE_NOOP("Error", "Correct that field and save again.")};
    case ErrorCode::UnknownSubject:
        return {QT_TRANSLATE_NOOP(
                    "Error", "There is no case file, person or agency with the id %1 here."),
            nothingSaved, QT_TRANSLATE_NOOP("Error", "Import the case first, or check the id.")};
    case ErrorCode::RuleRefused:
        return {QT_TRANSLATE_NOOP("Error", "A rule does not allow this: %1."), nothingSaved,
            QT_TRANSLATE_NOOP("Error", "Correct what the rule is about, or ask a supervisor.")};
    case ErrorCode::DifferentBody:
        return {QT_TRANSLATE_NOOP("Error", "The record %1 is already here with other content."),
            QT_TRANSLATE_NOOP("Error", "The one that was here first was kept."),
            QT_TRANSLATE_NOOP("Error", "Ask the creditor which of the two is right.")};
    case ErrorCode::WrongPassphrase:
        return {QT_TRANSLATE_NOOP("Error", "That is not the passphrase."), encryptedStill,
            QT_TRANSLATE_NOOP(
                "Error", "Check capital letters and the keyboard's language, and type it again.")};
    case ErrorCode::WrongRecoveryKey:
        return {QT_TRANSLATE_NOOP("Error", "That recovery key does not open this store."),
            encryptedStill,
            QT_TRANSLATE_NOOP(
                "Error", "Check that the key belongs to this machine and type it again.")};
    case ErrorCode::RecoveryKeyMistyped:
        return {QT_TRANSLATE_NOOP("Error", "The recovery key has a typing mistake."),
            encryptedStill,
            QT_TRANSLATE_NOOP("Error", "Compare it with the printed sheet, group by group.")};
    case ErrorCode::VaultDamaged:
        return {QT_TRANSLATE_NOOP("Error", "The file that keeps the store's keys is damaged: %1."),
            QT_TRANSLATE_NOOP("Error", "The case files were not touched."),
            QT_TRANSLATE_NOOP(
                "Error", "Restore that file from a backup; do not delete the folder.")};
    case ErrorCode::VaultMissing:
        return {QT_TRANSLATE_NOOP("Error", "The file that keeps the store's keys is missing: %1."),
            QT_TRANSLATE_NOOP("Error", "The case files were not touched."),
            QT_TRANSLATE_NOOP(
                "Error", "Put it back from a backup; without it the store can't be opened.")};
    case ErrorCode::WeakPassphrase:
        return {QT_TRANSLATE_NOOP("Error", "That passphrase is too short."), nothingSaved,
            QT_TRANSLATE_NOOP("Error",
                "Use at least %1 characters; four words that you will remember serve well.")};
    case ErrorCode::StoreMissing:
        return {QT_TRANSLATE_NOOP("Error", "There is no store in %1."),
            QT_TRANSLATE_NOOP("Error", "Nothing was created or changed."),
            QT_TRANSLATE_NOOP("Error", "Check the folder, or create a store there first.")};
    case ErrorCode::StoreExists:
        return {QT_TRANSLATE_NOOP("Error", "There is a store in %1 already."),
            QT_TRANSLATE_NOOP("Error", "It was not changed."),
            QT_TRANSLATE_NOOP("Error", "Open it, or choose another folder.")};
    case ErrorCode::StoreDamaged:
        return {QT_TRANSLATE_NOOP("Error", "The store %1 is damaged: %2."),
            QT_TRANSLATE_NOOP("Error", "It was not changed, and no part of it was deleted."),
            QT_TRANSLATE_NOOP("Error",
                "Restore the latest backup, or save what can still be read; the damaged files are "
                "kept.")};
    case ErrorCode::StoreWrongKey:
        return {QT_TRANSLATE_NOOP("Error", "The store %1 is sound, but belongs to other keys."),
            encryptedStill,
            QT_TRANSLATE_NOOP("Error", "Put the store and its keys back from the same backup.")};
    case ErrorCode::StoreNewer:
        return {QT_TRANSLATE_NOOP("Error",
                    "A newer version of the program made this store (format %1, this one reads up "
                    "to %2)."),
            dataSafe, QT_TRANSLATE_NOOP("Error", "Update the program, then open the store again.")};
    case ErrorCode::StoreBusy:
        return {QT_TRANSLATE_NOOP("Error", "Another program is using this store: %1."), dataSafe,
            QT_TRANSLATE_NOOP("Error", "Close that program, or go on working in its window.")};
    case ErrorCode::StoreReadOnly:
        return {QT_TRANSLATE_NOOP("Error", "The store is open for reading only."), nothingSaved,
            QT_TRANSLATE_NOOP(
                "Error", "Close this program and open the store again to make changes.")};
    case ErrorCode::LeaseEnded:
        return {QT_TRANSLATE_NOOP("Error",
                    "This workstation has not reached its server for too long: nothing can be "
                    "written since %1."),
            QT_TRANSLATE_NOOP("Error",
                "Nothing was lost: what was saved before is here, and half-filled forms are kept."),
            QT_TRANSLATE_NOOP(
                "Error", "Connect to the network and synchronise; then everything goes on.")};
    case ErrorCode::DiskFull:
        return {QT_TRANSLATE_NOOP("Error", "The disk is full: %1."),
            QT_TRANSLATE_NOOP(
                "Error", "What was saved before is safe; this last step was not saved."),
            QT_TRANSLATE_NOOP("Error", "Free some space and try again.")};
    case ErrorCode::StoreFailed:
        return {QT_TRANSLATE_NOOP("Error", "The store could not do this: %1."),
            QT_TRANSLATE_NOOP(
                "Error", "What was saved before is safe; this last step was not saved."),
            QT_TRANSLATE_NOOP("Error",
                "Try again; if it goes on, restart the program and tell your administrator.")};
    case ErrorCode::NotFound:
        return {QT_TRANSLATE_NOOP("Error", "This was not found: %1."),
            QT_TRANSLATE_NOOP("Error", "Nothing was changed."),
            QT_TRANSLATE_NOOP(
                "Error", "Check what you are looking for; it may have been withdrawn.")};
    case ErrorCode::Ambiguous:
        return {QT_TRANSLATE_NOOP("Error", "“%1” may be any of these: %2."),
            QT_TRANSLATE_NOOP("Error", "Nothing was changed."),
            QT_TRANSLATE_NOOP("Error", "Give the id of the one you mean.")};
    case ErrorCode::ChainBroken:
        return {QT_TRANSLATE_NOOP("Error", "The chain of records is broken at %1: %2."),
            QT_TRANSLATE_NOOP(
                "Error", "All records are kept as they are, for whoever examines them."),
            QT_TRANSLATE_NOOP("Error", "Tell your administrator, with the details shown here.")};
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("Error", "You cancelled this."),
            QT_TRANSLATE_NOOP("Error", "What was there before is unchanged."),
            QT_TRANSLATE_NOOP("Error", "Start it again whenever you like.")};
    case ErrorCode::FileMissing:
        return {QT_TRANSLATE_NOOP("Error", "There is no file %1."),
            QT_TRANSLATE_NOOP("Error", "Nothing was changed."), chooseAnother};
    case ErrorCode::FileUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "The file %1 can't be read: %2."),
            QT_TRANSLATE_NOOP("Error", "Nothing was changed."),
            QT_TRANSLATE_NOOP(
                "Error", "Check that you may read it and that it is not open elsewhere.")};
    case ErrorCode::FileUnwritable:
        return {QT_TRANSLATE_NOOP("Error", "%1 can't be written: %2."), dataSafe,
            QT_TRANSLATE_NOOP("Error",
                "Choose a folder that you may write to, and close the file if it is open.")};
    case ErrorCode::FileEmpty:
        return {QT_TRANSLATE_NOOP("Error", "There is nothing in the file %1."), nothingImported,
            QT_TRANSLATE_NOOP("Error", "Ask for the file again, or choose another one.")};
    case ErrorCode::FileWithoutRows:
        return {QT_TRANSLATE_NOOP("Error", "The file %1 has headings and no rows under them."),
            nothingImported,
            QT_TRANSLATE_NOOP("Error",
                "Ask for the whole file; or say in the profile in which row its headings are.")};
    case ErrorCode::FileTooLarge:
        return {QT_TRANSLATE_NOOP("Error", "The file %1 is too large; the limit is %2."),
            nothingImported,
            QT_TRANSLATE_NOOP("Error", "Split it into parts and import them one by one.")};
    case ErrorCode::NotText:
        return {QT_TRANSLATE_NOOP("Error", "The file %1 is not plain text from row %2 on."),
            nothingImported,
            QT_TRANSLATE_NOOP("Error", "Save it as CSV in UTF-8 and choose it again.")};
    case ErrorCode::SameFile:
        return {QT_TRANSLATE_NOOP("Error", "%1 is the creditor's file itself."), nothingImported,
            QT_TRANSLATE_NOOP("Error", "Choose another name for the rows with problems.")};
    case ErrorCode::OtherEncoding:
        return {
            QT_TRANSLATE_NOOP("Error", "The file %1 is written in %3, but its profile says %2."),
            nothingImported,
            QT_TRANSLATE_NOOP(
                "Error", "Correct the encoding in the profile, or leave it to be found out.")};
    case ErrorCode::FieldTooLarge:
        return {QT_TRANSLATE_NOOP("Error", "A field in row %1 is larger than %2 bytes."),
            nothingImported,
            QT_TRANSLATE_NOOP(
                "Error", "Look for a quotation mark that is not closed in that row.")};
    case ErrorCode::UnclosedQuote:
        return {QT_TRANSLATE_NOOP("Error", "A quotation mark opens in row %1 and is never closed."),
            nothingImported,
            QT_TRANSLATE_NOOP("Error", "Close it or take it out, and import again.")};
    case ErrorCode::TooManyColumns:
        return {QT_TRANSLATE_NOOP("Error", "The file has %1 columns; the limit is %2."),
            nothingImported,
            QT_TRANSLATE_NOOP("Error",
                "Check that the separator is right, or leave out columns that you don't need.")};
    case ErrorCode::MissingColumns:
        return {QT_TRANSLATE_NOOP("Error", "The file lacks these columns: %1."), nothingImported,
            QT_TRANSLATE_NOOP(
                "Error", "Choose another profile, or ask the creditor for a complete file.")};
    case ErrorCode::DuplicateColumns:
        return {QT_TRANSLATE_NOOP("Error", "The file has these columns more than once: %1."),
            nothingImported,
            QT_TRANSLATE_NOOP(
                "Error", "Rename or take out the repeated columns and import again.")};
    case ErrorCode::BadProfile:
        return {QT_TRANSLATE_NOOP("Error", "The import profile %1 is not right: %2."),
            nothingImported,
            QT_TRANSLATE_NOOP("Error", "Correct the profile; the handbook describes its format.")};
    case ErrorCode::BadCatalogue:
        return {QT_TRANSLATE_NOOP("Error", "The catalogue of codes is not right: %1."),
            QT_TRANSLATE_NOOP("Error", "The catalogue in use was not changed."),
            QT_TRANSLATE_NOOP("Error", "Correct the file and publish it again.")};
    case ErrorCode::NoServer:
        return {QT_TRANSLATE_NOOP("Error", "These case files have no server to sync with."),
            QT_TRANSLATE_NOOP("Error", "Nothing was sent, and nothing here was changed."),
            QT_TRANSLATE_NOOP("Error",
                "Join your agency's server with its address and the code that your administrator "
                "gives you.")};
    case ErrorCode::ServerBusy:
        return {QT_TRANSLATE_NOOP("Error", "The server has too much to do at the moment."),
            QT_TRANSLATE_NOOP("Error", "Your work is saved here and will be sent later."),
            QT_TRANSLATE_NOOP("Error", "Go on working; it is tried again by itself.")};
    case ErrorCode::AgencyMismatch:
        return {
            QT_TRANSLATE_NOOP("Error", "These case files are of %1, and the server is that of %2."),
            QT_TRANSLATE_NOOP("Error", "Nothing was sent to it, and nothing here was changed."),
            QT_TRANSLATE_NOOP("Error",
                "Ask your administrator for the address of your agency's "
                "server.")};
    case ErrorCode::UserMismatch:
        return {QT_TRANSLATE_NOOP("Error",
                    "Work of the user %1 waits here to be sent, and the code is for the user %2."),
            QT_TRANSLATE_NOOP("Error", "Nothing was sent, and nothing here was changed."),
            QT_TRANSLATE_NOOP("Error", "Ask your administrator for a code of the same user.")};
    case ErrorCode::DeviceRevoked:
        return {QT_TRANSLATE_NOOP("Error", "This workstation was taken off the agency's list."),
            QT_TRANSLATE_NOOP("Error", "Nothing is sent or received any more."),
            QT_TRANSLATE_NOOP("Error", "Ask your supervisor whether that is as it should be.")};
    case ErrorCode::BadMessage:
        return {QT_TRANSLATE_NOOP("Error", "The server's answer can't be read: %1."),
            QT_TRANSLATE_NOOP("Error", "Nothing of it was used, and nothing here was changed."),
            QT_TRANSLATE_NOOP("Error",
                "It will be asked again. If this goes on, tell whoever looks after the server.")};
    case ErrorCode::BadPackFile:
        return {QT_TRANSLATE_NOOP("Error", "This is no evidence pack that can be trusted: %1."),
            QT_TRANSLATE_NOOP("Error", "Nothing of it was unpacked."),
            QT_TRANSLATE_NOOP("Error", "Ask whoever gave it to you for the file as it was made.")};
    case ErrorCode::PackTooLarge:
        return {QT_TRANSLATE_NOOP("Error",
                    "The case and its documents are %1 MB, and an evidence pack holds %2 MB."),
            QT_TRANSLATE_NOOP("Error", "Nothing was written, and the case is as it was."),
            QT_TRANSLATE_NOOP("Error",
                "Hand the documents over one by one; the case names each with its digest.")};
    case ErrorCode::BadTemplate:
        return {QT_TRANSLATE_NOOP("Error", "The template of the paper \"%1\" can't be filled: %2."),
            QT_TRANSLATE_NOOP("Error", "Nothing was printed."),
            QT_TRANSLATE_NOOP("Error", "Use the fields that the guide of templates lists.")};
    case ErrorCode::NotAWorkbook:
        return {QT_TRANSLATE_NOOP("Error", "%1 is no workbook that can be read here."),
            nothingImported, saveAsXlsx};
    case ErrorCode::WorkbookLocked:
        return {QT_TRANSLATE_NOOP("Error", "The workbook %1 is protected by a password."),
            nothingImported,
            QT_TRANSLATE_NOOP("Error",
                "Open it in a spreadsheet, save it without the password, and choose it again.")};
    case ErrorCode::OldWorkbook:
        return {QT_TRANSLATE_NOOP("Error", "The workbook %1 is in a format that is not read here."),
            nothingImported, saveAsXlsx};
    case ErrorCode::WorkbookTooLarge:
        return {
            QT_TRANSLATE_NOOP("Error", "The workbook %1 unpacks to more than can be read safely."),
            nothingImported,
            QT_TRANSLATE_NOOP("Error",
                "Ask whoever sent it if it is genuine; save the sheet as CSV, or split it.")};
    case ErrorCode::WorkbookDamaged:
        return {QT_TRANSLATE_NOOP(
                    "Error", "The workbook %1 is damaged, or is not what it says of itself."),
            nothingImported, QT_TRANSLATE_NOOP("Error", "Ask for the file again, or for a CSV.")};
    case ErrorCode::SheetMissing:
        return {
            QT_TRANSLATE_NOOP("Error", "The workbook %1 has no sheet “%2”. Its sheets are: %3."),
            nothingImported, QT_TRANSLATE_NOOP("Error", "Choose one of them, or another profile.")};
    case ErrorCode::WorkbookReader:
        return {QT_TRANSLATE_NOOP("Error", "The program that reads workbooks could not read %1."),
            nothingImported,
            QT_TRANSLATE_NOOP(
                "Error", "Install Expediente again, or save the sheet as CSV and choose that.")};
    case ErrorCode::TimestampUnsound:
        return {QT_TRANSLATE_NOOP("Error", "What %1 answered is no timestamp of the document."),
            QT_TRANSLATE_NOOP("Error",
                "The agreement is signed and sealed; only the timestamp is "
                "missing."),
            QT_TRANSLATE_NOOP("Error",
                "It is asked for again by itself. If it goes on, check the address of the "
                "timestamp authority in Settings.")};
    case ErrorCode::SealFailed:
        return {QT_TRANSLATE_NOOP("Error", "The document could not be sealed (%1)."),
            QT_TRANSLATE_NOOP("Error", "Nothing was signed; what was drawn and typed is kept."),
            QT_TRANSLATE_NOOP(
                "Error", "Try again; if it goes on, have it signed on paper and attach the scan.")};
    case ErrorCode::PrinterFailed:
        return {QT_TRANSLATE_NOOP("Error", "The printer answered: %1."),
            QT_TRANSLATE_NOOP("Error", "The document is kept and can be printed again."),
            QT_TRANSLATE_NOOP(
                "Error", "Check the printer and its paper, or save the document as PDF.")};
    case ErrorCode::NetworkDown:
        return {QT_TRANSLATE_NOOP("Error", "The server %1 can't be reached (%2)."), goesLater,
            QT_TRANSLATE_NOOP("Error",
                "Go on working; it is tried again by itself. Check the network if it lasts.")};
    case ErrorCode::NetworkTimeout:
        return {QT_TRANSLATE_NOOP("Error", "The server %1 did not answer in time."), goesLater,
            QT_TRANSLATE_NOOP("Error", "Go on working; it is tried again by itself.")};
    case ErrorCode::ServerNotTrusted:
        return {QT_TRANSLATE_NOOP("Error",
                    "What answers as %1 can't prove that it is your agency's server (%2)."),
            QT_TRANSLATE_NOOP("Error", "Nothing was sent to it; your work is safe here."),
            QT_TRANSLATE_NOOP("Error",
                "Try another network. If it goes on, ask your administrator if the server's "
                "certificate has changed.")};
    case ErrorCode::ReplyTooLarge:
        return {QT_TRANSLATE_NOOP("Error", "The server %1 answered with more than %2 bytes."),
            nothingTaken, tellTheAdministrator};
    case ErrorCode::ReplyUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "The answer of the server %1 makes no sense here."),
            nothingTaken, tellTheAdministrator};
    case ErrorCode::CannotListen:
        return {QT_TRANSLATE_NOOP("Error", "The server can't listen on %1: %2."),
            QT_TRANSLATE_NOOP("Error", "It was not started, and its data was not changed."),
            QT_TRANSLATE_NOOP(
                "Error", "Choose another address or port, or stop the program that uses it.")};
    case ErrorCode::ServerRefused:
        return {QT_TRANSLATE_NOOP("Error", "The server %1 did not do what it was asked (%2)."),
            nothingTaken, tellTheAdministrator};
    case ErrorCode::CodeInvalid:
        return {QT_TRANSLATE_NOOP(
                    "Error", "That enrolment code is not known, was used before, or is too old."),
            QT_TRANSLATE_NOOP("Error", "Nothing here was changed."),
            QT_TRANSLATE_NOOP(
                "Error", "Check what you typed; else ask your administrator for a new code.")};
    case ErrorCode::TooManyCodes:
        return {QT_TRANSLATE_NOOP("Error", "Too many wrong enrolment codes were tried."),
            QT_TRANSLATE_NOOP("Error", "Nothing here was changed, and a good code stays good."),
            QT_TRANSLATE_NOOP("Error", "Try again in %1 min.")};
    case ErrorCode::DeviceTaken:
        return {
            QT_TRANSLATE_NOOP("Error", "This store is enrolled with the server for somebody else."),
            QT_TRANSLATE_NOOP("Error", "Nothing was changed, here or there."),
            QT_TRANSLATE_NOOP("Error",
                "Ask for a code for the user whose store this is, or enrol with a new store.")};
    case ErrorCode::SessionExpired:
        return {QT_TRANSLATE_NOOP("Error", "The server no longer recognises this workstation."),
            goesLater,
            QT_TRANSLATE_NOOP(
                "Error", "Go on working, and ask your administrator for an enrolment code.")};
    }
    Q_UNREACHABLE();
}

} // namespace expediente::ui
