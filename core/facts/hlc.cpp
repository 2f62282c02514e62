#include "core/facts/hlc.h"

#include <algorithm>

namespace expediente {

Hlc HybridClock::tick(qint64 wallMs)
{
    m_last = std::max(Hlc::fromMs(wallMs), Hlc{m_last.value + 1});
    return m_last;
}

void HybridClock::observe(Hlc seen)
{
    m_last = std::max(m_last, seen);
}

} // namespace expediente
