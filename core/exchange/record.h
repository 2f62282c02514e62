#pragma once
#include "core/facts/bodies.h"

#include <QString>

#include <variant>
#include <vector>

/// What one row of a creditor's file says, in the bodies of the facts that it will become. Ids are
/// not there yet: the importer derives them from the creditor's keys.
namespace expediente {

struct PersonRecord {
    QString key; ///< the creditor's
    PartyRole role = PartyRole::Debtor;
    QString relation;
    PersonDescribed described;
    std::vector<ContactPointAdded> contactPoints;

    bool operator==(const PersonRecord&) const = default;
};

struct CaseRecord {
    QString key; ///< rows with the same one are accounts of one case file
    QString folio;
    QString product;
    QString country;
    QByteArray zone;
    QDate openedOn; ///< null when the file doesn't say

    bool operator==(const CaseRecord&) const = default;
};

struct PortfolioRecord {
    CaseRecord caseFile;
    PersonRecord debtor;
    std::vector<PersonRecord> others;
    QString accountKey;
    AccountStated statement; ///< `account` still null
    std::vector<PaymentReceived> payments; ///< `account` still null

    bool operator==(const PortfolioRecord&) const = default;
};

struct PaymentRecord {
    QString accountKey;
    PaymentReceived payment; ///< `account` still null
    bool reversed = false; ///< the row takes the payment of this reference back

    bool operator==(const PaymentRecord&) const = default;
};

using Record = std::variant<PortfolioRecord, PaymentRecord>;

} // namespace expediente
