#include "core/base/home_currency.h"

#include <array>

namespace expediente {

namespace {

struct Home {
    QStringView country;
    Currency currency;
};
constexpr std::array homes{Home{u"MX", Currency::MXN}, Home{u"CO", Currency::COP},
    Home{u"PE", Currency::PEN}, Home{u"CL", Currency::CLP}, Home{u"US", Currency::USD}};

} // namespace

Currency homeCurrency(QStringView country)
{
    for (const Home& home : homes)
        if (home.country == country)
            return home.currency;
    return Currency::MXN;
}

} // namespace expediente
