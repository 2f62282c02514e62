#pragma once
#include "core/base/uuid.h"
#include "core/facts/codes.h"

#include <QByteArray>
#include <QString>

#include <vector>

/// The agency: its people, catalogue, imports and exports.
namespace expediente {

struct AgencyDescribed {
    QString name;
    QString country;
    QByteArray zone; ///< whose "today" counts
    QString address, phone;
    // What papers name beside it
    QString taxId{}, responsible{};
    QString mandate{}; ///< on what it acts for creditors: "contrato de mandato del 12 ene 2026"
    QString privacyNotice{}; ///< where it stands, in one sentence
    /// Where timestamps for signed papers are had (RFC 3161), http or https; empty: none are.
    QString timeAuthority{};

    template <class F>
    void fields(F& f)
    {
        f("name", name);
        f("country", country);
        f("zone", zone);
        f.opt("address", address);
        f.opt("phone", phone);
        f.opt("tax_id", taxId);
        f.opt("responsible", responsible);
        f.opt("mandate", mandate);
        f.opt("privacy_notice", privacyNotice);
        f.opt("time_authority", timeAuthority);
    }
    bool operator==(const AgencyDescribed&) const = default;
};

struct UserDescribed {
    QString user; ///< key, as in Fact::author after "user:"
    QString name;
    QString role; ///< collector, agent, supervisor, auditor, admin

    template <class F>
    void fields(F& f)
    {
        f("user", user);
        f("name", name);
        f("role", role);
    }
    bool operator==(const UserDescribed&) const = default;
};

/// From when on a user is of a team; a dated entry of the log, since it decides who sees what.
struct TeamChanged {
    QString user; ///< key
    QString team; ///< empty: of none

    template <class F>
    void fields(F& f)
    {
        f("user", user);
        f("team", team);
    }
    bool operator==(const TeamChanged&) const = default;
};

/// A workstation and the key by which its facts are known; said by the server.
struct DeviceEnrolled {
    DeviceId logging, importing; ///< its two devices, of one key
    QByteArray publicKey; ///< Ed25519, 64 hex digits
    QString user; ///< key
    QString name; ///< as people call the machine

    template <class F>
    void fields(F& f)
    {
        f("logging", logging);
        f("importing", importing);
        f("public_key", publicKey);
        f("user", user);
        f("name", name);
    }
    bool operator==(const DeviceEnrolled&) const = default;
};

/// It may sync no more and wipes what it has when it comes by.
struct DeviceRevoked {
    DeviceId device; ///< its logging one
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f("device", device);
        f("reason", reason);
    }
    bool operator==(const DeviceRevoked&) const = default;
};

struct CataloguePublished {
    QString version;
    QString json;

    template <class F>
    void fields(F& f)
    {
        f("version", version);
        f("json", json);
    }
    bool operator==(const CataloguePublished&) const = default;
};

/// Makes the facts of a staged import visible, all at once. Voiding it undoes the import.
struct ImportCompleted {
    QString file; ///< name without path
    QByteArray sha256;
    QString profile, kind; ///< kind: portfolio, payments
    QString creditor;
    bool full = false;
    qint64 read = 0, added = 0, changed = 0, same = 0, rejected = 0;

    template <class F>
    void fields(F& f)
    {
        f("file", file);
        f("sha256", sha256);
        f("profile", profile);
        f("kind", kind);
        f.opt("creditor", creditor);
        f.opt("full", full);
        f("read", read);
        f("added", added);
        f("changed", changed);
        f("same", same);
        f("rejected", rejected);
    }
    bool operator==(const ImportCompleted&) const = default;
};

/// The most cases that an export names one by one.
inline constexpr size_t mostCasesNamed = 2000;

/// Something left the encryption: a paper, a list. Who and when stand in the fact itself.
struct ExportMade {
    QString what; ///< "visit_brief", "case_list", "round"
    QString format; ///< "pdf", "csv", "printer", "clipboard"
    int cases = 0;
    /// Which, where they are few enough to name: who asks what was done with their data is told.
    std::vector<CaseId> of{};

    template <class F>
    void fields(F& f)
    {
        f("what", what);
        f("format", format);
        f("cases", cases);
        f.opt("of", of);
    }
    bool operator==(const ExportMade&) const = default;
};

} // namespace expediente
