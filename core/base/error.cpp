#include "core/base/error.h"

namespace expediente {

QString name(ErrorCode code)
{
    switch (code) {
#define EXPEDIENTE_NAME(x)                                                                         \
    case ErrorCode::x:                                                                             \
        return QStringLiteral(#x)
        EXPEDIENTE_NAME(BadInput);
        EXPEDIENTE_NAME(UnknownCurrency);
        EXPEDIENTE_NAME(CurrencyMismatch);
        EXPEDIENTE_NAME(OutOfRange);
        EXPEDIENTE_NAME(UnknownCountry);
        EXPEDIENTE_NAME(UnknownRole);
        EXPEDIENTE_NAME(UnknownComponent);
        EXPEDIENTE_NAME(StatementInFuture);
        EXPEDIENTE_NAME(RateAboveCap);
        EXPEDIENTE_NAME(PlanTooSmall);
        EXPEDIENTE_NAME(BadPack);
        EXPEDIENTE_NAME(BadBody);
        EXPEDIENTE_NAME(UnknownSubject);
        EXPEDIENTE_NAME(RuleRefused);
        EXPEDIENTE_NAME(DifferentBody);
        EXPEDIENTE_NAME(WrongPassphrase);
        EXPEDIENTE_NAME(WrongRecoveryKey);
        EXPEDIENTE_NAME(RecoveryKeyMistyped);
        EXPEDIENTE_NAME(VaultDamaged);
        EXPEDIENTE_NAME(VaultMissing);
        EXPEDIENTE_NAME(WeakPassphrase);
        EXPEDIENTE_NAME(StoreMissing);
        EXPEDIENTE_NAME(StoreExists);
        EXPEDIENTE_NAME(StoreDamaged);
        EXPEDIENTE_NAME(StoreWrongKey);
        EXPEDIENTE_NAME(StoreNewer);
        EXPEDIENTE_NAME(StoreBusy);
        EXPEDIENTE_NAME(StoreReadOnly);
        EXPEDIENTE_NAME(LeaseEnded);
        EXPEDIENTE_NAME(DiskFull);
        EXPEDIENTE_NAME(StoreFailed);
        EXPEDIENTE_NAME(NotFound);
        EXPEDIENTE_NAME(Ambiguous);
        EXPEDIENTE_NAME(ChainBroken);
        EXPEDIENTE_NAME(Cancelled);
        EXPEDIENTE_NAME(FileMissing);
        EXPEDIENTE_NAME(FileUnreadable);
        EXPEDIENTE_NAME(FileUnwritable);
        EXPEDIENTE_NAME(FileEmpty);
        EXPEDIENTE_NAME(FileWithoutRows);
        EXPEDIENTE_NAME(FileTooLarge);
        EXPEDIENTE_NAME(NotText);
        EXPEDIENTE_NAME(SameFile);
        EXPEDIENTE_NAME(OtherEncoding);
        EXPEDIENTE_NAME(FieldTooLarge);
        EXPEDIENTE_NAME(UnclosedQuote);
        EXPEDIENTE_NAME(TooManyColumns);
        EXPEDIENTE_NAME(MissingColumns);
        EXPEDIENTE_NAME(DuplicateColumns);
        EXPEDIENTE_NAME(BadProfile);
        EXPEDIENTE_NAME(BadCatalogue);
        EXPEDIENTE_NAME(NoServer);
        EXPEDIENTE_NAME(ServerBusy);
        EXPEDIENTE_NAME(AgencyMismatch);
        EXPEDIENTE_NAME(UserMismatch);
        EXPEDIENTE_NAME(DeviceRevoked);
        EXPEDIENTE_NAME(BadMessage);
        EXPEDIENTE_NAME(BadPackFile);
        EXPEDIENTE_NAME(PackTooLarge);
        EXPEDIENTE_NAME(BadTemplate);
        EXPEDIENTE_NAME(NotAWorkbook);
        EXPEDIENTE_NAME(WorkbookLocked);
        EXPEDIENTE_NAME(OldWorkbook);
        EXPEDIENTE_NAME(WorkbookTooLarge);
        EXPEDIENTE_NAME(WorkbookDamaged);
        EXPEDIENTE_NAME(SheetMissing);
        EXPEDIENTE_NAME(WorkbookReader);
        EXPEDIENTE_NAME(TimestampUnsound);
        EXPEDIENTE_NAME(SealFailed);
        EXPEDIENTE_NAME(PrinterFailed);
        EXPEDIENTE_NAME(NetworkDown);
        EXPEDIENTE_NAME(NetworkTimeout);
        EXPEDIENTE_NAME(ServerNotTrusted);
        EXPEDIENTE_NAME(ReplyTooLarge);
        EXPEDIENTE_NAME(ReplyUnreadable);
        EXPEDIENTE_NAME(CannotListen);
        EXPEDIENTE_NAME(ServerRefused);
        EXPEDIENTE_NAME(CodeInvalid);
        EXPEDIENTE_NAME(TooManyCodes);
        EXPEDIENTE_NAME(DeviceTaken);
        EXPEDIENTE_NAME(SessionExpired);
#undef EXPEDIENTE_NAME
    }
    Q_UNREACHABLE();
}

std::optional<ErrorCode> errorCodeFrom(QStringView text)
{
    for (int code = 0; code <= int(ErrorCode::SessionExpired); ++code)
        if (name(ErrorCode(code)) == text)
            return ErrorCode(code);
    return std::nullopt;
}

} // namespace expediente
