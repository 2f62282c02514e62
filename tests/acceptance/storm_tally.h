#pragma once
#include <map>
#include <mutex>
#include <string>

namespace expediente {

/// How often what happened, by name. Any thread.
class StormTally {
public:
    void count(const std::string& what, int times = 1);
    int of(const std::string& what) const;
    std::map<std::string, int> all() const;

private:
    mutable std::mutex m_mutex;
    std::map<std::string, int> m_times;
};

} // namespace expediente
