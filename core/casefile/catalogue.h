#pragma once
#include "core/base/both_languages.h"
#include "core/base/result.h"
#include "core/facts/bodies.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace expediente {

using CatalogueLabel = BothLanguages;

/// How a contact was tried: "VD Visita a domicilio".
struct ActionCode {
    QString code;
    CatalogueLabel label;
    Channel channel = Channel::Call;
    bool inbound = false; ///< the debtor started it
    std::vector<ContactPointType> points; ///< that it may use, the usual one first

    bool operator==(const ActionCode&) const = default;
};

/// With whom: the debtor or who answers with them, somebody else, nobody.
enum class Reach : std::uint8_t { Direct, Indirect, None };

/// What came of it: "CT Contacto con titular".
struct ResultCode {
    QString code;
    CatalogueLabel label;
    Reach reach = Reach::None;
    ContactType type = ContactType::Attempt; ///< or OneWay, TwoWay: who started it is the action's
    int weight = 0; ///< 0 to 100: of a case's contacts the heaviest is its best
    QStringList actions; ///< codes of the actions it may follow
    bool needsPromise = false;
    bool needsNote = false;
    bool needsContactPoint = false;
    bool needsDocument = false;
    bool needsNextDate = false;
    StepKind nextStep = StepKind::None; ///< to propose
    /// Calendar days from the contact; for WaitPromise, from the promise's due date.
    int daysToNext = 0;
    std::optional<LegalState> legalState; ///< to propose recording
    std::optional<PointStatus> pointStatus; ///< to propose for the contact point used

    bool twoWay() const { return type == ContactType::TwoWay; }
    /// Only who may be spoken to about the debt can promise, or say why they fell behind.
    bool takesPromise() const { return reach == Reach::Direct; }
    bool operator==(const ResultCode&) const = default;
};

/// Why the debtor fell behind, in their own account of it.
struct ReasonCode {
    QString code;
    CatalogueLabel label;

    bool operator==(const ReasonCode&) const = default;
};

/// What is about to be logged, as far as the catalogue judges it.
struct ContactEntry {
    QString action, result;
    QString reason; ///< empty: not asked, or not said; always allowed
    bool reasonVolunteered = false;
    bool hasPromise = false;
    bool hasNote = false;
    bool hasContactPoint = false;
    bool hasDocument = false;
    bool hasNextDate = false;
};

/// The dated list of actions, results and reasons of an agency, with its country's differences
/// applied. A value; any thread. Lists keep the file's order, which is the order to offer them in.
class Catalogue {
public:
    /// Reads and checks a catalogue (resources/catalogue/README.md has the format). `country` picks
    /// the differences to apply; one that the file doesn't name has none. BadCatalogue has as args:
    /// the problem ("duplicate_code"), where ("results.PP"), what was found there.
    static Result<Catalogue> fromJson(const QByteArray& json, const QString& country = {});

    const QString& version() const { return m_version; }
    QDate effectiveFrom() const { return m_effectiveFrom; }
    const std::vector<ActionCode>& actions() const { return m_actions; }
    const std::vector<ResultCode>& results() const { return m_results; }
    const std::vector<ReasonCode>& reasons() const { return m_reasons; }
    /// The country forbids asking why: a reason counts only when it was volunteered.
    bool reasonOnlyIfVolunteered() const { return m_reasonOnlyIfVolunteered; }

    /// Null when there is none; valid as long as this catalogue.
    const ActionCode* action(QStringView code) const;
    const ResultCode* result(QStringView code) const;
    const ReasonCode* reason(QStringView code) const;
    std::vector<ResultCode> resultsFor(QStringView actionCode) const;

    /// How the contact counts for the rules of contact; nothing for a code that isn't here.
    std::optional<ContactType> contactType(QStringView actionCode, QStringView resultCode) const;

    /// Everything that stands against logging this, the first to mend first. RuleRefused with the
    /// rule's id ("catalogue.promise_required") and the codes that it is about.
    std::vector<Error> problems(const ContactEntry& entry) const;
    Done check(const ContactEntry& entry) const; ///< the first of them

    bool operator==(const Catalogue&) const = default;

private:
    friend class CatalogueReader;

    QString m_version;
    QDate m_effectiveFrom;
    bool m_reasonOnlyIfVolunteered = false;
    std::vector<ActionCode> m_actions;
    std::vector<ResultCode> m_results;
    std::vector<ReasonCode> m_reasons;
};

} // namespace expediente
