#pragma once
#include "core/casefile/catalogue.h"
#include "core/figures/bucket.h"
#include "core/figures/business_days.h"

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
    BusinessDays businessDays;
    Catalogue catalogue;
};

} // namespace expediente
