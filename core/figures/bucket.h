#pragma once
#include <QString>

#include <optional>
#include <vector>

namespace expediente {

/// A range of days past due. `to` is missing for the last one, which has no end.
struct Bucket {
    int from = 0;
    std::optional<int> to = 0;

    QString name() const; ///< "0", "1-30", "180+": the last one is named by the bound below it
    bool operator==(const Bucket&) const = default;
};

/// Upper bounds in days, rising; from policy. Default: 0, 30, 60, 90, 120, 180.
struct BucketBounds {
    std::vector<int> upper{0, 30, 60, 90, 120, 180};

    Bucket of(int daysPastDue) const;
    std::vector<Bucket> all() const;
    std::optional<Bucket> named(QStringView name) const;
    bool operator==(const BucketBounds&) const = default;
};

} // namespace expediente
