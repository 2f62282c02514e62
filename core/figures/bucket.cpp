#include "core/figures/bucket.h"

namespace expediente {

QString Bucket::name() const
{
    if (!to)
        return QString::number(from - 1) + u'+';
    if (*to == from)
        return QString::number(from);
    return QString::number(from) + u'-' + QString::number(*to);
}

std::vector<Bucket> BucketBounds::all() const
{
    std::vector<Bucket> buckets;
    int from = 0;
    for (const int bound : upper) {
        buckets.push_back({from, bound});
        from = bound + 1;
    }
    buckets.push_back({from, std::nullopt});
    return buckets;
}

Bucket BucketBounds::of(int daysPastDue) const
{
    const auto buckets = all();
    for (const auto& bucket : buckets)
        if (!bucket.to || daysPastDue <= *bucket.to)
            return bucket;
    return buckets.back();
}

std::optional<Bucket> BucketBounds::named(QStringView name) const
{
    for (const auto& bucket : all())
        if (bucket.name() == name)
            return bucket;
    return std::nullopt;
}

} // namespace expediente
