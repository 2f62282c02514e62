#pragma once
#include "core/base/uuid.h"
#include "core/facts/codes.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// Signed agreements: what was put down, by whom, and with what evidence (design.md, section 9).
/// Digests are SHA-256 in hex: where the attachment is found.
namespace expediente {

/// One hand on the paper. Strokes are an attachment of its own (core/papers/strokes.h), without
/// pressure, which would be biometrics.
struct SignatureBody {
    SignerRole role = SignerRole::Debtor;
    std::optional<PersonId> person; ///< a witness may be nobody of the case
    QString name; ///< as printed below the line
    QByteArray strokes; ///< empty of one that is on paper

    template <class F>
    void fields(F& f)
    {
        f("role", role);
        f.opt("person", person);
        f("name", name);
        f.opt("strokes", strokes);
    }
    bool operator==(const SignatureBody&) const = default;
};

/// How the signer was told to be who they are.
struct IdentityBody {
    QString document; ///< what was looked at: "INE", "cédula de ciudadanía"
    bool matches = false; ///< the collector compared it with the person
    QByteArray photo; ///< of the document, only with consent
    bool consent = false; ///< to the photo

    template <class F>
    void fields(F& f)
    {
        f("document", document);
        f("matches", matches);
        f.opt("photo", photo);
        f.opt("consent", consent);
    }
    bool operator==(const IdentityBody&) const = default;
};

/// Where it was signed, as the person agreed to have it written down.
struct PlaceBody {
    qint64 latE6 = 0, lonE6 = 0; ///< millionths of a degree
    qint64 metres = 0; ///< of accuracy
    QString source; ///< "gps", "address", "map"

    template <class F>
    void fields(F& f)
    {
        f("lat_e6", latE6);
        f("lon_e6", lonE6);
        f("metres", metres);
        f("source", source);
    }
    bool operator==(const PlaceBody&) const = default;
};

struct CommitmentSigned {
    QString folio; ///< "CNV-2026-004718-1"
    FactId offer; ///< accepted, whose terms it puts down
    QDate on;
    QByteArray terms; ///< digest of the text that was rendered: language-free JSON, attached
    QByteArray pdf; ///< digest of the exact bytes that were shown, before the seal
    QByteArray sealed; ///< of the sealed PDF; empty of one that was signed on paper
    QString certificate; ///< of the seal, its fingerprint
    int pages = 0; ///< all of which were shown
    bool onPaper = false; ///< the scans are its evidence
    std::vector<QByteArray> scans; ///< of a paper that was signed
    std::vector<SignatureBody> signatures; ///< the debtor's first
    IdentityBody identity;
    std::optional<PlaceBody> place; ///< nothing where the person said no
    QString intent; ///< the sentence that was agreed to, as shown
    QString application; ///< "expediente 0.1.0"
    QString approval; ///< the creditor's
    std::vector<FactId> promises; ///< one an instalment, in order

    template <class F>
    void fields(F& f)
    {
        f("folio", folio);
        f("offer", offer);
        f("on", on);
        f("terms", terms);
        f("pdf", pdf);
        f.opt("sealed", sealed);
        f.opt("certificate", certificate);
        f("pages", pages);
        f.opt("on_paper", onPaper);
        f.opt("scans", scans);
        f("signatures", signatures);
        f("identity", identity);
        f.opt("place", place);
        f("intent", intent);
        f("application", application);
        f.opt("approval", approval);
        f("promises", promises);
    }
    bool operator==(const CommitmentSigned&) const = default;
};

/// It holds no longer; the trail stays.
struct CommitmentVoided {
    FactId commitment;
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f("commitment", commitment);
        f("reason", reason);
    }
    bool operator==(const CommitmentVoided&) const = default;
};

struct CopyDelivered {
    FactId commitment;
    CopyWay way = CopyWay::Printed;
    QDate on;
    QString to; ///< whom or where: a name, an e-mail address

    template <class F>
    void fields(F& f)
    {
        f("commitment", commitment);
        f("way", way);
        f("on", on);
        f.opt("to", to);
    }
    bool operator==(const CopyDelivered&) const = default;
};

/// What an authority for time (RFC 3161) attests of one of an agreement's papers: that it was there
/// at that moment, byte for byte. Moment and name stand in the token too, which proves them.
struct EvidenceTimestamped {
    FactId commitment;
    QByteArray paper; ///< the sealed PDF, or a photo or scan of what was signed with ink
    QByteArray token; ///< the authority's answer (TimeStampResp, DER), attached
    QString at; ///< "2026-11-24T22:41:07Z"
    QString authority; ///< as the certificate names it that the token was signed with

    template <class F>
    void fields(F& f)
    {
        f("commitment", commitment);
        f("paper", paper);
        f("token", token);
        f("at", at);
        f("authority", authority);
    }
    bool operator==(const EvidenceTimestamped&) const = default;
};

} // namespace expediente
