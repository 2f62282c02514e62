#pragma once
#include "core/facts/device_key.h"
#include "core/facts/policy_bodies.h"
#include "core/figures/discount_policy.h"

/// More authority for one person and a while, without a connection (design.md, section 6,
/// "Offline authority").
namespace expediente {

/// What the server signs: all that the grant says, but the signature.
Hash grantDigest(const AuthorityGranted& grant);

/// Signed by that key.
bool isSignedBy(const AuthorityGranted& grant, const PublicKey& server);

/// For this person, on the question's date, and for what it asks about.
bool holdsFor(const AuthorityGranted& grant, const QString& user, const PolicyQuestion& question);

} // namespace expediente
