#pragma once

namespace expediente {

/// Lets std::unique_ptr own what a C library gives out and takes back by a function:
/// std::unique_ptr<X509, FreedBy<X509_free>>.
template <auto free>
struct FreedBy {
    template <class T>
    void operator()(T* pointer) const
    {
        free(pointer);
    }
};

} // namespace expediente
