#pragma once
#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

/// What each program here has to give: libFuzzer's entry, and inputs to begin from, beside those
/// that lie in corpus/.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
std::vector<QByteArray> fuzzSeeds();

/// Holds in every build, and names itself when it doesn't: a broken promise is a crash.
#define FUZZ_CHECK(promise)                                                                        \
    do {                                                                                           \
        if (!(promise)) {                                                                          \
            std::fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #promise);             \
            std::abort();                                                                          \
        }                                                                                          \
    } while (false)
