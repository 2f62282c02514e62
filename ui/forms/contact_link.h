#pragma once
#include "core/worklist/agency_context.h"
#include "core/worklist/case_view.h"
#include "ui/text/formatter.h"

#include <QCoreApplication>
#include <QUrl>

namespace expediente::ui {

/// One way to use a contact point from here: the program that calls or writes, and what the rules
/// say of it now.
struct ContactLink {
    Channel channel = Channel::Call;
    FactId point;
    QUrl url; ///< opens the channel at the point; nothing is sent by it
    QString text; ///< "Call 442 555 0178"; with why not where it is forbidden or asks for a reason
    bool lawful = true; ///< false: a rule forbids it now
    QString why; ///< what forbids it or asks for a reason; empty when nothing does
    QString action; ///< code of the catalogue under which the contact is logged
};

class ContactLinks {
    Q_DECLARE_TR_FUNCTIONS(ContactLinks)
public:
    /// Every way by which the catalogue has a phone, a WhatsApp number or an e-mail address used,
    /// in its order; none for an address of stone. `format` is on the debtor's clock.
    static std::vector<ContactLink> of(const CaseView& view, const CaseFile& file,
        FactId contactPoint, const Moment& now, const AgencyContext& context,
        const Formatter& format);

    static bool isWritten(Channel channel);
};

} // namespace expediente::ui
