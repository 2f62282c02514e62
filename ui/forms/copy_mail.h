#pragma once
#include "core/base/uuid.h"
#include "ui/forms/contact_gate.h"

#include <QUrl>

#include <optional>

namespace expediente::ui {

/// How a person's copy of what they signed can go to them by e-mail now. That somebody gets the
/// copy that is theirs asks them for nothing: the rules take it as requested.
struct CopyMail {
    QString address;
    ContactGate gate;
    QString subject{}; ///< in the language of whoever gets it

    /// A message to them, still without the copy, which whoever sends it attaches.
    QUrl url() const;

    /// By the first address that may be written to, else by the first; nothing where there is none.
    /// `format` is on the person's clock.
    static std::optional<CopyMail> to(const CaseFile& file, PersonId person, const Moment& now,
        const AgencyContext& context, const Formatter& format, QDate today);
};

} // namespace expediente::ui
