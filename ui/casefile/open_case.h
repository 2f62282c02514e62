#pragma once
#include "core/casefile/catalogue.h"
#include "core/contact/contact_verdict.h"
#include "core/worklist/agency_context.h"
#include "core/worklist/case_view.h"
#include "ui/text/formatter.h"

#include <map>
#include <set>

namespace expediente::ui {

/// A case as its page shows it: what is known, how it looks today, and in whose words and on whose
/// clock it is told. A value made by CaseFileModel; everything on the page is drawn from one.
struct OpenCase {
    CaseFile file;
    CaseView view;
    std::map<QString, QString> userNames; ///< by user key
    std::set<FactId> evidenceIncomplete; ///< agreements of which something is still on its way
    std::set<FactId> unsent; ///< that the server hasn't taken yet, where there is one
    QString me; ///< the author of what this user writes
    QString myRole;
    QString clockNote; ///< "Tijuana time", where the debtor's clock shows another hour than the
                       ///< agency's
    std::optional<Money> least; ///< for which this user may settle everything without asking
    QString readOnly; ///< why nothing can be written here; empty when it can
    Formatter format; ///< on the debtor's clock where their zone is known, else the agency's
    const Catalogue* catalogue = nullptr; ///< the store's; outlives every OpenCase
    const Clock* clock = nullptr; ///< the store's, likewise
    const AgencyContext* agency = nullptr; ///< by which all of this is worked out; likewise
    const RuleSet* law = nullptr; ///< that the debtor lives under, likewise; null without a pack

    QDate today() const { return view.on; }
    /// Who said it: a user's name, the creditor's, or the key where neither is known.
    QString authorName(const QString& author) const;
    // Labels of catalogue codes in the formatter's language; an unknown code as it is.
    QString actionLabel(const QString& code) const;
    QString resultLabel(const QString& code) const;
    QString reasonLabel(const QString& code) const;
    QString personName(const std::optional<PersonId>& id) const; ///< empty when unknown
    /// A phone as dialled, a street, an e-mail address; empty when unknown.
    QString pointName(const std::optional<FactId>& id) const;
    /// The creditor's number of an account, masked.
    QString accountName(AccountId id) const;
    const TimelineEntry* entry(FactId id) const; ///< null when it is not here
    /// Where the debtor's clock hangs: the town of their address, else of their zone; may be empty.
    QString place() const;
    /// The debtor's own zone is known, so that hours can be told.
    bool zoneKnown() const;
    /// More than one currency stands on the page, so each amount says its own.
    CurrencyCode currencyCode() const;
};

/// The parts that are there, one after another with a full stop between, whether or not whoever
/// wrote one of them put their own.
QString inSentences(const QStringList& parts);

} // namespace expediente::ui
