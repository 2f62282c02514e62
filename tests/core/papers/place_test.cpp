#include "core/papers/brief_place.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace expediente;

namespace {

Address address(const char* street, const char* between = "")
{
    Address made;
    made.street = QString::fromUtf8(street);
    made.between = QString::fromUtf8(between);
    return made;
}

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("Street and number are told apart as people write them")
{
    struct Written {
        const char *line, *street, *number;
    };
    const auto written =
        GENERATE(Written{"Calle Encino 214, int. 3", "Calle Encino", "214, int. 3"},
            Written{"Calle 5 de Mayo 12", "Calle 5 de Mayo", "12"},
            Written{"Av. Las Norias 77-B", "Av. Las Norias", "77-B"},
            Written{"Carrera 7 # 45-12", "Carrera 7", "45-12"},
            Written{"Jirón Ayacucho N° 320, dpto. 4", "Jirón Ayacucho", "320, dpto. 4"},
            Written{"Av. Providencia núm. 1550", "Av. Providencia", "1550"},
            Written{"Privada sin nombre, junto a la tienda", "Privada sin nombre", ""},
            Written{"Domicilio conocido", "Domicilio conocido", ""});
    const auto sketch = sketchOf(address(written.line), std::nullopt);
    REQUIRE(sketch);
    CHECK(sketch->street == utf8(written.street));
    CHECK(sketch->number == utf8(written.number));
}

TEST_CASE("Cross streets are found in the help that people write, and never guessed")
{
    struct Written {
        const char *text, *first, *second;
    };
    const auto written = GENERATE(Written{"entre Fresno y Ahuehuete", "Fresno", "Ahuehuete"},
        Written{"Zaguán verde, entre Fresno y Olmo", "Fresno", "Olmo"},
        Written{"Entre 5 de Mayo e Hidalgo. Portón negro", "5 de Mayo", "Hidalgo"},
        Written{"between Oak and Elm", "Oak", "Elm"}, Written{"esquina con Pino", "", ""},
        Written{"al fondo, tienda y tortillería", "", ""},
        Written{"entre semana por la tarde", "", ""}, Written{"", "", ""});
    const auto sketch = sketchOf(address("Calle Encino 1", written.text), std::nullopt);
    CHECK(sketch->firstCross == utf8(written.first));
    CHECK(sketch->secondCross == utf8(written.second));
}

TEST_CASE("The way from the stop before has its length and the wind to go by")
{
    const MapPlace centre{20'588'800, -100'389'900};
    struct Way {
        qint64 dLat, dLon;
        int wind;
    };
    const auto way = GENERATE(Way{10'000, 0, 0}, Way{10'000, 10'000, 1}, Way{0, 10'000, 2},
        Way{-10'000, 10'000, 3}, Way{-10'000, 0, 4}, Way{-10'000, -10'000, 5}, Way{0, -10'000, 6},
        Way{10'000, -10'000, 7});
    const MapPlace there{centre.latE6 + way.dLat, centre.lonE6 + way.dLon};
    CHECK(windTo(centre, there) == way.wind);
    CHECK(windTo(there, centre) == (way.wind + 4) % 8);
}

TEST_CASE("Distances are those of the globe")
{
    // One degree of latitude is 111.19 km on a sphere of 6,371 km.
    CHECK(metresBetween({20'000'000, -100'000'000}, {21'000'000, -100'000'000}) == 111'195);
    CHECK(metresBetween({0, 179'990'000}, {0, -179'990'000}) == 2'224);
    CHECK(metresBetween({5, 5}, {5, 5}) == 0);
}

TEST_CASE("Without a street or a way there is nothing to draw")
{
    CHECK(!sketchOf(address(""), MapPlace{1, 1}));
    auto placed = address("");
    placed.latE6 = 20'000'000;
    placed.lonE6 = -100'000'000;
    CHECK(!sketchOf(placed, std::nullopt));
    CHECK(sketchOf(placed, MapPlace{20'010'000, -100'000'000})->way->wind == 4);
}
