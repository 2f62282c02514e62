#pragma once
#include "core/figures/account_terms.h"
#include "core/worklist/case_view.h"

/// Letters to a person who owes: what they say, as data; amounts and dates are written out by
/// ui/print, sentences are those of resources/templates.
namespace expediente {

struct AgencyContext;

enum class LetterKind : std::uint8_t {
    Reminder, ///< of what was agreed on, before its day
    Notice, ///< who writes for whom, what is owed and how it may be settled (MX-IDENTIFY)
    Settlement, ///< that everything is paid: finiquito, paz y salvo, constancia de no adeudo
};

/// What is owed in one currency, by component.
struct LetterSum {
    Components components;
    Money total, overdue;

    bool operator==(const LetterSum&) const = default;
};

/// Something that the letter must say and that isn't known here, or that isn't so.
enum class LetterGap : std::uint8_t {
    Address, ///< of the person
    Contract,
    AgencyAddress,
    AgencyPhone,
    Responsible,
    Complaints,
    PayTo,
    Reference,
    Promise, ///< there is none to remind of
    Balance, ///< there is nothing to give notice of
    StillOwed, ///< it can't be said yet that everything is paid
    CreditorConfirms, ///< the creditor's id of its word that everything is paid
};

struct Letter {
    LetterKind kind = LetterKind::Notice;
    QString country, folio;
    QDate on; ///< written, and its amounts calculated
    CreditorBody creditor;
    AgencyDescribed agency;
    QString collector;
    PersonId person;
    QString name;
    PartyRole role = PartyRole::Debtor;
    std::optional<Address> address;
    QStringList contracts, references;
    std::vector<LetterSum> sums; ///< one a currency, those of which something is owed
    QDate due; ///< of the promise
    Money amount; ///< of the promise; of no currency without one
    Money offered; ///< what an offer that still holds asks for; of no currency without one
    QDate offeredUntil;
    QDate settledOn; ///< of the last payment; null while something is owed
    int letterDays = 0; ///< until the creditor's own paper; 0: not known
    QString confirmation; ///< the creditor's id of its word that everything is paid
    QString own; ///< a paragraph that the collector added

    bool operator==(const Letter&) const = default;
};

/// What a collector chooses and adds.
struct LetterWish {
    LetterKind kind = LetterKind::Notice;
    PersonId person;
    std::optional<FactId> contactPoint; ///< an address
    QString confirmation, own;
};

/// Pure: of the case as it stands on the day of the view.
Letter letterOf(const CaseFile& file, const CaseView& view, const LetterWish& wish,
    const AgencyContext& context, const QString& collector);

/// In the order in which a person would look for them; empty when it may be printed.
std::vector<LetterGap> gapsIn(const Letter& letter);

} // namespace expediente
