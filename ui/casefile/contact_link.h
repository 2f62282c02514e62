#pragma once
#include "ui/casefile/open_case.h"

#include <QCoreApplication>
#include <QUrl>

namespace expediente::ui {

/// How a contact point is used from here: the program that calls or writes, and what the rules say
/// of it now.
struct ContactLink {
    QUrl url;
    QString text; ///< "Call 442 555 0178"; with why not where it is forbidden or asks for a reason
    bool lawful = true; ///< false: a rule forbids it now
    QString action; ///< code of the catalogue under which the contact is logged; may be empty
};

class ContactLinks {
    Q_DECLARE_TR_FUNCTIONS(ContactLinks)
public:
    /// Of a phone, a WhatsApp number or an e-mail address; nothing for an address of stone.
    static std::optional<ContactLink> of(
        const OpenCase& open, FactId contactPoint, const Moment& now);
};

} // namespace expediente::ui
