#pragma once
#include <QString>
#include <QStringList>

#include <optional>

namespace expediente {

/// Every way in which the core can refuse. One code, one sentence in ui/text; the arguments that
/// the sentence needs are named beside each code, in the order of Error::args.
enum class ErrorCode {
    // base
    BadInput, ///< what was wrong
    UnknownCurrency, ///< the code that was given
    CurrencyMismatch, ///< expected, given
    OutOfRange, ///< what

    // figures and law
    UnknownCountry, ///< the code that was given
    UnknownRole, ///< the role that was given
    UnknownComponent, ///< the component that was given
    StatementInFuture, ///< day of the statement, day asked about
    RateAboveCap, ///< the cap in per cent, the first day above it, the rate
    PlanTooSmall, ///< number of instalments
    BadPack, ///< where, and what is wrong

    // facts and rules
    BadBody, ///< kind, field, what is wrong with it
    UnknownSubject, ///< id
    RuleRefused, ///< rule id, then what the rule's own sentence needs
    DifferentBody, ///< fact id: the same id is here with another content

    // vault and store
    WrongPassphrase,
    WrongRecoveryKey, ///< well typed, but of another vault or replaced since
    RecoveryKeyMistyped, ///< its checksum doesn't fit: nothing was tried
    VaultDamaged, ///< path
    VaultMissing, ///< path
    WeakPassphrase, ///< least number of characters
    StoreMissing, ///< path
    StoreExists, ///< path
    StoreDamaged, ///< path, what was found
    StoreWrongKey, ///< path: sound, but belongs to another vault
    StoreNewer, ///< its version, ours
    StoreBusy, ///< name of the program that holds it
    StoreReadOnly,
    LeaseEnded, ///< until when the workstation was allowed to work by itself (ISO day)
    DiskFull, ///< path
    StoreFailed, ///< what SQLite said
    NotFound, ///< what was looked for
    Ambiguous, ///< what was looked for, those it may be
    ChainBroken, ///< fact id, what is broken
    Cancelled,

    // files in and out
    FileMissing, ///< path
    FileUnreadable, ///< path, reason
    FileUnwritable, ///< path, reason
    FileEmpty, ///< path
    FileWithoutRows, ///< path; headings and nothing under them
    FileTooLarge, ///< path, limit
    NotText, ///< path, row
    SameFile, ///< path: what is to be read would be written over
    OtherEncoding, ///< path, encoding that the profile names, encoding that the file has
    FieldTooLarge, ///< row, limit in bytes
    UnclosedQuote, ///< row in which the quotation mark opens
    TooManyColumns, ///< number, limit
    MissingColumns, ///< names
    DuplicateColumns, ///< names
    BadProfile, ///< path or name, what is wrong
    BadCatalogue, ///< what is wrong
    NoServer, ///< this store has joined none
    ServerBusy, ///< for how many seconds, when it says
    AgencyMismatch, ///< the store's agency, the server's
    UserMismatch, ///< the user whose work waits here, the user that the server names
    DeviceRevoked, ///< the server takes nothing more from this workstation
    BadMessage, ///< what is wrong with what came over the network
    BadPackFile, ///< what is wrong with it
    PackTooLarge, ///< megabytes that it would hold, megabytes that one may hold
    BadTemplate, ///< paper, what is wrong with its template
    NotAWorkbook, ///< path
    WorkbookLocked, ///< path
    OldWorkbook, ///< path
    WorkbookTooLarge, ///< path
    WorkbookDamaged, ///< path
    SheetMissing, ///< path, the sheet that was asked for, those there are
    WorkbookReader, ///< path: the program that reads workbooks did not run
    TimestampUnsound, ///< the authority that was asked
    SealFailed, ///< what went wrong: key, pdf, program
    PrinterFailed, ///< what the printer said

    // the server and the way to it
    NetworkDown, ///< server, what the system said
    NetworkTimeout, ///< server
    ServerNotTrusted, ///< server, what is wrong with its certificate
    ReplyTooLarge, ///< server, limit in bytes
    ReplyUnreadable, ///< server
    CannotListen, ///< address and port, what the system said
    ServerRefused, ///< server, the status that it gave

    // coming in
    CodeInvalid, ///< of enrolment: unknown, used or too old
    TooManyCodes, ///< minutes until one may be tried again
    DeviceTaken, ///< its ids are another workstation's
    SessionExpired, ///< what the workstation shows opens nothing any more
};

/// A refusal: a code for programs and tests, arguments for the sentence, detail for a log line.
/// `detail` never holds personal data; `args` may, and is only shown, never logged.
struct Error {
    ErrorCode code = ErrorCode::BadInput;
    QStringList args;
    QString detail;

    bool operator==(const Error&) const = default;
};

/// The code's name as it stands above ("StoreBusy"), for logs and for JSON.
QString name(ErrorCode code);
/// The code of that name.
std::optional<ErrorCode> errorCodeFrom(QStringView name);

} // namespace expediente
