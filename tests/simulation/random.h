#pragma once
#include "core/base/uuid.h"

#include <random>
#include <vector>

namespace expediente::simulation {

/// Everything that happens by chance comes from here, so that a seed tells it all.
class Random {
public:
    explicit Random(quint64 seed) : m_engine(seed) { }

    int upTo(int most) { return int(m_engine() % quint64(most + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    template <class T>
    T& anyOf(std::vector<T>& from)
    {
        return from[size_t(upTo(int(from.size()) - 1))];
    }
    Uuid uuid()
    {
        const quint64 a = m_engine(), b = m_engine();
        auto bytes = Uuid::derived({QByteArrayView(reinterpret_cast<const char*>(&a), 8),
                                       QByteArrayView(reinterpret_cast<const char*>(&b), 8)})
                         .bytes();
        bytes[6] = char((bytes[6] & 0x0f) | 0x70); // as people's facts have it: version 7
        return *Uuid::fromBytes(bytes);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace expediente::simulation
