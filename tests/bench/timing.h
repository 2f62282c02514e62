#pragma once
#include <chrono>
#include <vector>

namespace expediente::bench {

/// Microseconds of single runs.
struct Timing {
    std::vector<double> runs;

    double median() const;
    double p99() const;
    double total() const;
};

template <class Work>
double microseconds(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
        .count();
}

/// Ours and the bare counterpart by turns, each on inputs of its own, so that caches and whatever
/// else the machine does fall on both alike.
struct Pair {
    Timing ours, bare;
};

/// `before` comes ahead of each round and isn't timed.
template <class Ours, class Bare, class Before>
Pair byTurns(int rounds, Ours&& ours, Bare&& bare, Before&& before)
{
    Pair pair;
    for (int i = 0; i < rounds; ++i) {
        before(i);
        const bool oursFirst = i % 2 == 0;
        if (oursFirst)
            pair.ours.runs.push_back(microseconds([&] { ours(i); }));
        pair.bare.runs.push_back(microseconds([&] { bare(i); }));
        if (!oursFirst)
            pair.ours.runs.push_back(microseconds([&] { ours(i); }));
    }
    return pair;
}

template <class Ours, class Bare>
Pair byTurns(int rounds, Ours&& ours, Bare&& bare)
{
    return byTurns(rounds, ours, bare, [](int) {});
}

} // namespace expediente::bench
