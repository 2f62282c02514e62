#pragma once
// The same for tests that drive the window. Without Qt Test, whose macros differ from one program
// to the next.
#include "core/base/pch.h"
#include "ui/theme/pch.h"

#include <catch2/catch_test_macros.hpp>
