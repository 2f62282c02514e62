#include "core/worklist/review_sample.h"

#include "core/base/digest.h"

#include <algorithm>

namespace expediente {

QString weekName(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

std::vector<CaseId> reviewSample(const QString& week, std::vector<CaseId> cases, size_t count)
{
    const auto rank = [&](CaseId id) {
        Digest digest("expediente.review-sample.v1");
        digest.addField(week.toUtf8());
        digest.addField(id.uuid.view());
        return digest.finish();
    };
    std::vector<std::pair<Hash, CaseId>> ranked;
    ranked.reserve(cases.size());
    for (const CaseId id : cases)
        ranked.emplace_back(rank(id), id);
    std::ranges::sort(ranked);
    const auto repeated = std::ranges::unique(ranked);
    ranked.erase(repeated.begin(), repeated.end());
    if (ranked.size() > count)
        ranked.resize(count);
    std::vector<CaseId> sample;
    for (const auto& [hash, id] : ranked)
        sample.push_back(id);
    return sample;
}

} // namespace expediente
