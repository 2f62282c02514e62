#include "core/facts/named_facts.h"

#include <optional>
#include <type_traits>

namespace expediente {

namespace {

/// Visits a body's fields as the codec does, and keeps the ids of facts.
class Collector {
public:
    template <class T>
    void operator()(const char*, T& value)
    {
        take(value);
    }
    template <class T>
    void opt(const char*, T& value)
    {
        take(value);
    }
    void document(const char*, const QString&) { }

    std::vector<FactId> found;

private:
    void take(FactId& id)
    {
        if (!id.isNull())
            found.push_back(id);
    }
    template <class T>
    void take(std::optional<T>& value)
    {
        if (value)
            take(*value);
    }
    template <class T>
    void take(std::vector<T>& values)
    {
        for (T& value : values)
            take(value);
    }
    template <class T>
    void take(T& value)
    {
        if constexpr (requires { value.fields(*this); })
            value.fields(*this);
    }
};

} // namespace

std::vector<FactId> namedFacts(const Body& body)
{
    Collector collector;
    Body copy = body; // `fields` is shared with reading, so it takes a mutable object
    std::visit([&](auto& typed) { typed.fields(collector); }, copy);
    return std::move(collector.found);
}

} // namespace expediente
