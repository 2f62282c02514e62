#include "ui/shell/opened_store.h"

#include "ui/widgets/search_fold.h"

namespace expediente::ui {

namespace {

/// Most stores are of this country; another one is opened a second time, with its own catalogue.
const auto usualCountry = QStringLiteral("MX");

Opening openFor(
    const OpeningPlan& plan, const DataKey& key, Store::Access access, const QString& country)
{
    const auto rules = plan.rules(country);
    if (!rules)
        return fail(rules.error());
    auto clock = std::make_unique<AgencyClock>(plan.today);
    auto store = Store::open(plan.dir, key, access, *rules, *clock);
    if (!store)
        return fail(store.error());
    clock->settle(QTimeZone((*store)->identity().zone));
    return std::make_shared<OpenedStore>(OpenedStore{std::move(clock), std::move(*store)});
}

} // namespace

Opening openStore(const OpeningPlan& plan, const DataKey& key, Store::Access access)
{
    auto opened = openFor(plan, key, access, usualCountry);
    if (!opened)
        return opened;
    const QString country = (*opened)->store->identity().country;
    if (country == usualCountry)
        return opened;
    opened->reset(); // gives the lock back
    return openFor(plan, key, access, country);
}

Opening createStore(const OpeningPlan& plan, const DataKey& key, const StoreIdentity& identity,
    const StoreDevice* device)
{
    const auto rules = plan.rules(identity.country);
    if (!rules)
        return fail(rules.error());
    auto clock = std::make_unique<AgencyClock>(plan.today);
    clock->settle(QTimeZone(identity.zone));
    auto store = Store::create(plan.dir, key, identity, *rules, *clock, device);
    if (!store)
        return fail(store.error());
    return std::make_shared<OpenedStore>(OpenedStore{std::move(clock), std::move(*store)});
}

QString userKey(const QString& name)
{
    QString key;
    for (const QChar character : searchFold(name.simplified())) {
        const bool plain = (character >= 'a' && character <= 'z') || character.isDigit();
        if (plain)
            key += character;
        else if (!key.isEmpty() && !key.endsWith('.'))
            key += '.';
    }
    while (key.endsWith('.'))
        key.chop(1);
    return key.isEmpty() ? QStringLiteral("user") : key.left(64);
}

} // namespace expediente::ui
