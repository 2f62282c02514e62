#pragma once
#include "core/base/money.h"
#include "core/contact/contact_rule.h"

#include <QByteArrayList>
#include <QDateTime>

/// What is asked of the rules: may this person be contacted, this paper printed, this fee charged?
namespace expediente {

enum class Intent : std::uint8_t { Contact, Print, ChargeFee };

enum class RuleProfile : std::uint8_t { Standard, Strict };
/// "Week" is not defined in two of the laws: the seven dates that end today, or Monday to Sunday.
enum class WeekMode : std::uint8_t { Rolling7, Calendar };

/// An attempt or contact that was made. Its person is an id of any kind.
struct PastContact {
    qint64 atMs = 0; ///< since 1970 in UTC
    Channel channel = Channel::Call;
    ContactType type = ContactType::Attempt;
    QByteArray person;
};

/// Days on which the contacts with these people are somebody's, or were asked for.
struct ReservedDays {
    enum class Whose : std::uint8_t { Own, SomebodyElses, AskedFor };
    Whose whose = Whose::Own;
    QDate from, until; ///< half open
    QString holder; ///< user key, for SomebodyElses
    bool operator==(const ReservedDays&) const = default;
};

struct AskedPerson {
    QByteArray id;
    PartyRole role = PartyRole::Debtor;
    std::optional<int> age;
    bool isDebtor = true;
};

struct AskedCredit {
    CreditType type = CreditType::Consumer;
    bool visitAuthorised = false; ///< signed
};

struct AskedLegal {
    std::set<LegalState> states;
    bool disputeOpen = false;
    bool dataBlocked = false; ///< the person's data are blocked or erased
};

struct AskedDocument {
    enum class Kind : std::uint8_t { Letter, Message, Agreement };
    enum class PayeeOf : std::uint8_t { Creditor, Agency };
    Kind kind = Kind::Letter;
    QString text;
    bool optOut = false;
    std::optional<PayeeOf> payee;
    bool breakdown = false; ///< principal, ordinary interest, late interest and other are all there
    QString creditorApproval;
};

struct AskedFee {
    Money overdue, amount;
    qint64 daysPastDue = 0;
    bool notice = true; ///< the free notice before the due date was given
};

struct ContactQuestion {
    Intent intent = Intent::Contact;
    RuleProfile profile = RuleProfile::Standard;
    WeekMode week = WeekMode::Rolling7;
    qint64 atMs = 0; ///< the moment asked about, since 1970 in UTC
    QByteArrayList zones; ///< the debtor may be in; empty: all of the country's
    QString region;
    Channel channel = Channel::Call;
    bool requested = false; ///< the debtor asked for it
    AskedPerson person;
    std::set<Channel> authorised;
    bool channelRefused = false; ///< the person said no to this channel
    std::optional<AskedCredit> credit; ///< nothing: not known, which is judged as a consumer's
    AskedLegal legal;
    bool notHere = false; ///< the contact point: the person isn't there
    bool inconvenient = false; ///< the contact point: the person asked not to be reached there
    std::vector<PastContact> contacts;
    /// Where others may have contacts that aren't known here: a rule that forbids more than so many
    /// a week then asks for days of one's own. Nothing: all are known.
    std::optional<std::vector<ReservedDays>> reserved{};
    std::optional<AskedDocument> document;
    std::optional<AskedFee> fee;
};

} // namespace expediente
