#pragma once
#include "core/base/uuid.h"
#include "core/facts/account_bodies.h"
#include "core/facts/codes.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

/// A case: opened, whose it is, what is written to it, how it ends.
namespace expediente {

struct PartyBody {
    PersonId person;
    PartyRole role = PartyRole::Debtor;
    QString relation; ///< in words, when it helps: "madre"

    template <class F>
    void fields(F& f)
    {
        f("person", person);
        f("role", role);
        f.opt("relation", relation);
    }
    bool operator==(const PartyBody&) const = default;
};

struct CaseOpened {
    QString folio;
    CreditorBody creditor;
    QString product;
    QString country; ///< ISO 3166, two letters: whose rules the debtor lives under
    QByteArray zone; ///< IANA zone of the debtor, when the file tells
    QDate openedOn;
    std::vector<PartyBody> parties;

    template <class F>
    void fields(F& f)
    {
        f("folio", folio);
        f("creditor", creditor);
        f.opt("product", product);
        f.opt("country", country);
        f.opt("zone", zone);
        f("opened_on", openedOn);
        f("parties", parties);
    }
    bool operator==(const CaseOpened&) const = default;
};

struct DocumentAttached {
    QString name;
    QString mime;
    qint64 size = 0; ///< bytes
    QByteArray sha256; ///< 64 hex digits: where the attachment is found
    DocumentKind kind = DocumentKind::Other;
    QString note;

    template <class F>
    void fields(F& f)
    {
        f("name", name);
        f("mime", mime);
        f("size", size);
        f("sha256", sha256);
        f.opt("kind", kind);
        f.opt("note", note);
    }
    bool operator==(const DocumentAttached&) const = default;
};

struct NoteWritten {
    QString text;
    NoteKind kind = NoteKind::General;

    template <class F>
    void fields(F& f)
    {
        f("text", text);
        f.opt("kind", kind);
    }
    bool operator==(const NoteWritten&) const = default;
};

struct DisputeOpened {
    QString text;
    QString with; ///< who hears it

    template <class F>
    void fields(F& f)
    {
        f("text", text);
        f.opt("with", with);
    }
    bool operator==(const DisputeOpened&) const = default;
};

struct DisputeClosed {
    FactId dispute;
    QString outcome;

    template <class F>
    void fields(F& f)
    {
        f("dispute", dispute);
        f("outcome", outcome);
    }
    bool operator==(const DisputeClosed&) const = default;
};

struct LegalChanged {
    LegalState state = LegalState::Sued;
    bool on = true;
    QString note;

    template <class F>
    void fields(F& f)
    {
        f("state", state);
        f("on", on);
        f.opt("note", note);
    }
    bool operator==(const LegalChanged&) const = default;
};

struct CaseAssigned {
    QString to; ///< user key

    template <class F>
    void fields(F& f)
    {
        f("to", to);
    }
    bool operator==(const CaseAssigned&) const = default;
};

struct CaseReleased {
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f.opt("reason", reason);
    }
    bool operator==(const CaseReleased&) const = default;
};

struct CaseRecalled {
    QDate on;
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f("on", on);
        f.opt("reason", reason);
    }
    bool operator==(const CaseRecalled&) const = default;
};

/// The creditor states the case again: the recall holds no longer.
struct CaseReturned {
    FactId recall;
    QDate on;

    template <class F>
    void fields(F& f)
    {
        f("recall", recall);
        f("on", on);
    }
    bool operator==(const CaseReturned&) const = default;
};

/// The creditor took one account of a case back. A statement of a later day brings it in again.
struct AccountRecalled {
    AccountId account;
    QDate on;
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f("account", account);
        f("on", on);
        f.opt("reason", reason);
    }
    bool operator==(const AccountRecalled&) const = default;
};

struct CaseClosed {
    Closing outcome = Closing::Paid;
    QString note;

    template <class F>
    void fields(F& f)
    {
        f("outcome", outcome);
        f.opt("note", note);
    }
    bool operator==(const CaseClosed&) const = default;
};

/// One of the few last-writer-wins fields: the later one by effective time holds, the other stays
/// in history.
struct FieldSet {
    QString target; ///< "case", "person" or the id of a contact point
    QString field; ///< "tags", "best_hour", "preferred"
    QString value;

    template <class F>
    void fields(F& f)
    {
        f("target", target);
        f("field", field);
        f("value", value);
    }
    bool operator==(const FieldSet&) const = default;
};

/// Takes facts of the same subject back. A void is final: naming a void here does nothing.
struct FactVoided {
    std::vector<FactId> facts;
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f("facts", facts);
        f("reason", reason);
    }
    bool operator==(const FactVoided&) const = default;
};

} // namespace expediente
