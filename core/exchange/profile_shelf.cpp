#include "core/exchange/profile_shelf.h"

#include "core/base/private_files.h"
#include "core/store/beside_store.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace expediente {

namespace {

QDir shelfOf(const QString& storeDir)
{
    return QDir(profilesDir(storeDir));
}

} // namespace

std::vector<KeptProfile> keptProfiles(const QString& storeDir)
{
    std::vector<KeptProfile> kept;
    const QDir shelf = shelfOf(storeDir);
    for (const QString& name : shelf.entryList({QStringLiteral("*.json")}, QDir::Files))
        if (auto profile = Profile::load(shelf.filePath(name)))
            kept.push_back({shelf.filePath(name), std::move(*profile)});
    std::ranges::sort(
        kept, [](const auto& a, const auto& b) { return a.profile.title < b.profile.title; });
    return kept;
}

Result<QString> keepProfile(const QString& storeDir, const ProfileDraft& draft)
{
    if (const auto checked = draft.profile(); !checked)
        return fail(checked.error());
    const QDir shelf = shelfOf(storeDir);
    const QString path = shelf.filePath(plainName(draft.title) + QStringLiteral(".json"));
    shelf.mkpath(QStringLiteral("."));
    if (const auto saved = saveWhole(path, QJsonDocument(draft.toJson()).toJson()); !saved)
        return fail(saved.error());
    return path;
}

Result<Profile> findProfile(const QString& storeDir, const QString& pathOrName)
{
    const QString kept =
        shelfOf(storeDir).filePath(plainName(pathOrName) + QStringLiteral(".json"));
    if (!QFileInfo(pathOrName).isFile() && QFileInfo(kept).isFile())
        return Profile::load(kept);
    return Profile::find(pathOrName);
}

} // namespace expediente
