#pragma once
#include "core/base/uuid.h"
#include "core/facts/codes.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// People and how they are reached.
namespace expediente {

struct Identifier {
    QString type; ///< "RFC", "CURP", "CC", "DNI", "RUT", "creditor"
    QString value;

    template <class F>
    void fields(F& f)
    {
        f("type", type);
        f("value", value);
    }
    bool operator==(const Identifier&) const = default;
};

struct PersonDescribed {
    QString name;
    std::vector<Identifier> identifiers;
    QDate born;

    template <class F>
    void fields(F& f)
    {
        f("name", name);
        f.opt("identifiers", identifiers);
        f.opt("born", born);
    }
    bool operator==(const PersonDescribed&) const = default;
};

struct PersonRelated {
    PersonId other;
    QString relation;

    template <class F>
    void fields(F& f)
    {
        f("other", other);
        f("relation", relation);
    }
    bool operator==(const PersonRelated&) const = default;
};

struct Address {
    QString street; ///< with number: "Calle Encino 214, int. 3"
    QString area; ///< colonia, barrio, comuna
    QString city, state, postcode;
    QString between; ///< cross streets and other help in finding it
    std::optional<qint64> latE6, lonE6; ///< millionths of a degree

    template <class F>
    void fields(F& f)
    {
        f("street", street);
        f.opt("area", area);
        f.opt("city", city);
        f.opt("state", state);
        f.opt("postcode", postcode);
        f.opt("between", between);
        f.opt("lat_e6", latE6);
        f.opt("lon_e6", lonE6);
    }
    bool operator==(const Address&) const = default;
};

struct ContactPointAdded {
    ContactPointType type = ContactPointType::Mobile;
    QString value; ///< digits of a number, or the e-mail address; empty for an address
    QString label; ///< "casa", "Panadería La Espiga"
    std::optional<Address> address;

    template <class F>
    void fields(F& f)
    {
        f("type", type);
        f.opt("value", value);
        f.opt("label", label);
        f.opt("address", address);
    }
    bool operator==(const ContactPointAdded&) const = default;
};

struct ContactPointJudged {
    FactId point;
    PointStatus status = PointStatus::Confirmed;
    QDate on;
    QString note;

    template <class F>
    void fields(F& f)
    {
        f("point", point);
        f("status", status);
        f("on", on);
        f.opt("note", note);
    }
    bool operator==(const ContactPointJudged&) const = default;
};

/// Whether the person agreed to be reached by a channel, or took it back.
struct ChannelAuthorised {
    Channel channel = Channel::Call;
    bool allowed = true;
    QDate on;
    QString evidence; ///< where that stands: a contract, a recorded call

    template <class F>
    void fields(F& f)
    {
        f("channel", channel);
        f("allowed", allowed);
        f("on", on);
        f.opt("evidence", evidence);
    }
    bool operator==(const ChannelAuthorised&) const = default;
};

/// The person's data are set apart: kept because the law asks, and used for nothing.
struct PersonBlocked {
    bool on = true;
    QString reason;

    template <class F>
    void fields(F& f)
    {
        f("on", on);
        f("reason", reason);
    }
    bool operator==(const PersonBlocked&) const = default;
};

/// Bodies and salts of these facts of the same subject were destroyed for good. Says nothing of the
/// person, so that it can stay.
struct SubjectErased {
    ErasureCause cause = ErasureCause::Request;
    QString reason; ///< without names
    bool whole = true; ///< the subject itself is gone; else only what spoke of somebody erased
    std::vector<FactId> facts;

    template <class F>
    void fields(F& f)
    {
        f("cause", cause);
        f("reason", reason);
        f("whole", whole);
        f("facts", facts);
    }
    bool operator==(const SubjectErased&) const = default;
};

} // namespace expediente
