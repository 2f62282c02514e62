#include "tests/support/ui_pch.h"
