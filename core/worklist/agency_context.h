#pragma once
#include "core/casefile/catalogue.h"
#include "core/contact/contact_verdict.h"
#include "core/figures/account_terms.h"
#include "core/figures/bucket.h"
#include "core/figures/business_days.h"
#include "core/worklist/house_rules.h"

#include <QByteArray>
#include <QString>

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
    std::vector<RateCap> caps; ///< on late rates, as the law has published them
    BusinessDays businessDays;
    Catalogue catalogue;
    std::map<QString, RuleSet> law; ///< by the country in which a debtor lives
    QByteArray fingerprint; ///< of the rules above; see HouseRules

    /// Whose country and clock count, and by which rules.
    static AgencyContext of(
        const QString& country, const QByteArray& zone, const HouseRules& rules);
};

} // namespace expediente
