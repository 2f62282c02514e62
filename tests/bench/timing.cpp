#include "tests/bench/timing.h"

#include <algorithm>
#include <numeric>

namespace expediente::bench {

namespace {

double quantile(std::vector<double> runs, double q)
{
    if (runs.empty())
        return 0;
    std::ranges::sort(runs);
    return runs[std::min(runs.size() - 1, size_t(double(runs.size()) * q))];
}

} // namespace

double Timing::median() const
{
    return quantile(runs, 0.5);
}

double Timing::p99() const
{
    return quantile(runs, 0.99);
}

double Timing::total() const
{
    return std::accumulate(runs.begin(), runs.end(), 0.0);
}

} // namespace expediente::bench
