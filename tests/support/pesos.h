#pragma once
#include "core/base/money.h"

namespace expediente {

inline Money pesos(const char* amount)
{
    return *Money::parse(QString::fromLatin1(amount), Currency::MXN);
}

} // namespace expediente
