#pragma once
#include "core/casefile/case_file.h"
#include "core/worklist/agency_context.h"

namespace expediente {

/// An export in which the person's case took part: to whom or into what it went.
struct SharedData {
    Moment at;
    QString what, format; ///< as in ExportMade

    bool operator==(const SharedData&) const = default;
};

/// What a person is told who asks what is kept about them (a right in all four countries): what,
/// where it is from, with whom they were contacted, what they said and signed, and where it went.
/// Nothing about other people, and nothing that a collector thought of them.
struct AccessReport {
    struct Point {
        ContactPointAdded body;
        QString from; ///< author of the fact
        Moment since;
        bool operator==(const Point&) const = default;
    };
    struct Account {
        QString number, creditor;
        QDate statedOn;
        Money total; ///< as the creditor stated it last
        bool operator==(const Account&) const = default;
    };
    struct Payment {
        QDate on;
        Money amount;
        bool operator==(const Payment&) const = default;
    };
    struct Contact {
        Moment at;
        Channel channel = Channel::Call;
        ContactType type = ContactType::Attempt;
        bool operator==(const Contact&) const = default;
    };
    struct Said {
        Moment at;
        QString text; ///< in their own words
        bool operator==(const Said&) const = default;
    };
    struct Promised {
        QDate on, due;
        Money amount;
        bool operator==(const Promised&) const = default;
    };
    struct Document {
        Moment at;
        QString name;
        DocumentKind kind = DocumentKind::Other;
        bool operator==(const Document&) const = default;
    };

    QString language, country;
    QString agency, agencyAddress, agencyPhone, responsible, privacyNotice;
    QString creditor, folio, product;
    QDate openedOn;
    QDate on; ///< of the report
    PartyRole role = PartyRole::Debtor;
    CaseState state = CaseState::Open;
    QString name;
    std::vector<Identifier> identifiers;
    QDate born;
    std::vector<Point> points;
    std::vector<Entry<ChannelAuthorised>> channels; ///< oldest first
    std::vector<Account> accounts; ///< these and the following only of who owes
    std::vector<Payment> payments;
    std::vector<Contact> contacts; ///< with this person
    std::vector<Said> said;
    std::vector<Promised> promises;
    std::vector<Document> documents;
    std::vector<QDate> agreements; ///< days on which one was signed
    std::vector<SharedData> shared;
    std::optional<QDate> keptUntil; ///< once the case has ended
    BothLanguages retention; ///< for how long; empty where no pack says it
    QString retentionBasis;
    std::vector<QString> intro, rights; ///< from templates, one paragraph each

    bool operator==(const AccessReport&) const = default;
};

/// Who makes the report, and when.
struct AccessDesk {
    QString agencyName;
    QString language; ///< "es", "en"
    QDate today;
    std::vector<SharedData> shared; ///< exports that the case took part in
};

/// NotFound when the person takes no part in the case or was erased.
Result<AccessReport> accessReport(const CaseFile& file, PersonId person,
    const std::optional<AgencyDescribed>& agency, const AgencyContext& context,
    const AccessDesk& desk);

} // namespace expediente
