#pragma once
#include "core/exchange/profile_draft.h"

namespace expediente {

/// Profiles made in the window: JSON documents in the folder "profiles" beside the store, for every
/// program that opens it. They hold a creditor's name and headings, nothing of anybody's debts.
struct KeptProfile {
    QString path;
    Profile profile;
};

/// Those that can be read, by title.
std::vector<KeptProfile> keptProfiles(const QString& storeDir);

/// Replaces one of the same name; gives its path. BadProfile, FileUnwritable, DiskFull. Only the
/// owner may read it.
Result<QString> keepProfile(const QString& storeDir, const ProfileDraft& draft);

/// A file, else one of these by name, else one that ships: as Profile::find().
Result<Profile> findProfile(const QString& storeDir, const QString& pathOrName);

} // namespace expediente
