#pragma once
#include "core/casefile/agency_file.h"
#include "core/casefile/catalogue.h"
#include "core/contact/contact_verdict.h"
#include "core/facts/device_key.h"
#include "core/figures/account_terms.h"
#include "core/figures/bucket.h"
#include "core/figures/business_days.h"
#include "core/worklist/house_rules.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace expediente {

/// How promises are judged when they do not say it themselves (design.md, section 6).
struct PromisePolicy {
    Rate threshold = Rate::percent(95);
    int grace = 1; ///< business days

    bool operator==(const PromisePolicy&) const = default;
};

/// What evaluate() needs beside the case file: who looks, and by which rules.
struct AgencyContext {
    QString country = QStringLiteral("MX");
    QByteArray zone = "America/Mexico_City"; ///< whose "today" counts
    BucketBounds buckets;
    PromisePolicy promises;
    /// User key of whoever works here, where others may have contacts that aren't known here: a
    /// store with a server. Scarce contacts then take a reservation. Empty: all are known.
    QString reservesFor;
    std::vector<RateCap> caps; ///< on late rates, as the law has published them
    BusinessDays businessDays;
    Catalogue catalogue;
    AgencyFile agency; ///< what it has published
    std::vector<AuthorityGranted> grants; ///< of its server's signature
    /// By the country in which a debtor lives, and "MX/fsm" for a creditor with rules of its own.
    std::map<QString, RuleSet> law;
    std::vector<Error>
        badLayers; ///< published rules of contact that can't be read: they don't count
    QByteArray fingerprint; ///< of catalogue and packs; see HouseRules
    std::shared_ptr<const HouseRules> house; ///< what all of this stands on

    /// Whose country and clock count, by which rules, and what the agency has published.
    static AgencyContext of(const QString& country, const QByteArray& zone, const HouseRules& rules,
        AgencyFile agency = {}, const std::optional<PublicKey>& server = {});
    /// The same house, with what the agency has published since.
    AgencyContext following(AgencyFile published, const std::optional<PublicKey>& server) const;
    /// Whether a layer can stand on each country's rules, beside all that is published; BadPack.
    Done checkLayer(const RulesPublished& layer) const;
};

} // namespace expediente
