#pragma once
// What nearly every test includes; the test programs reuse the compiled header.
#include "core/base/pch.h"

#include <catch2/catch_test_macros.hpp>
