#include "app/cli/documents/packs.h"

#include "app/cli/documents/document.h"
#include "resources/embedded.h"

#include <map>

namespace expediente::cli {

const CountryPack& packOf(const QString& country)
{
    static std::map<QString, CountryPack> packs;
    if (!isPackCountry(country))
        throw DocumentError({ErrorCode::UnknownCountry, {country.left(40)}, {}});
    const auto found = packs.find(country);
    if (found != packs.end())
        return found->second;
    return packs
        .emplace(country,
            must(CountryPack::fromJson(embedded(QStringLiteral("packs/%1.json").arg(country)))))
        .first->second;
}

} // namespace expediente::cli
