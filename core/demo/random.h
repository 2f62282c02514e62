#pragma once
#include <QtGlobal>

#include <vector>

namespace expediente {

/// SplitMix64 with distributions of its own: those of the standard library differ between
/// libraries, and one seed must tell one story everywhere.
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) { }
    /// A stream of its own for each thing that is numbered.
    DemoRandom(quint64 seed, quint64 number) : m_state(seed)
    {
        m_state = next() ^ (number * 0x9e3779b97f4a7c15ULL);
        m_state = next();
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 to limit - 1; the bias of a modulo on 64 bits is nothing to a demo.
    int below(int limit) { return int(next() % quint64(limit)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template <class List>
    const auto& pick(const List& list)
    {
        return list[size_t(below(int(list.size())))];
    }
    /// An index, each as likely as its weight says; the weights are not all zero.
    size_t weighted(const std::vector<int>& weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int at = below(sum);
        size_t index = 0;
        while (at >= weights[index])
            at -= weights[index++];
        return index;
    }

private:
    quint64 m_state;
};

} // namespace expediente
