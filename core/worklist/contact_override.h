#pragma once
#include "core/worklist/lawful_contact.h"

/// Contacts made in spite of the rules: by whom they may be, and what is kept of it.
namespace expediente {

/// Whether somebody of that role may go on although the verdict blocks: every rule that blocks
/// names the role and, where it asks for it, the person wanted the contact.
bool mayGoOn(const ContactVerdict& verdict, const QString& role, bool requested);

/// One fact for each rule that blocks or warns and isn't overridden yet, each with the same reason.
/// `afterwards` where the contact had been made already.
std::vector<ContactOverridden> overridesOf(const ContactVerdict& verdict,
    const IntendedContact& contact, const QString& role, const QString& reason, bool afterwards);

} // namespace expediente
