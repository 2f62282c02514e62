#pragma once
#include "core/base/result.h"
#include "core/exchange/amount_reader.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/date_reader.h"
#include "core/exchange/profile_parts.h"

#include <QByteArrayView>

namespace expediente {

/// How the file is written. What is unknown here is found out from the file itself.
struct FileRules {
    CsvOptions csv;
    DecimalMark decimal = DecimalMark::Unknown;
    DateRules dates;
    bool shortRowsAreBlank = false; ///< cells missing at the end of a row are blank, not a flaw
    std::vector<std::string> blanks; ///< what else stands for nothing: "N/A", "NULL"
};

/// A mapping profile: what each column of a creditor's file means. The format is documented in
/// resources/profiles/README.md.
struct Profile {
    enum class Kind { Portfolio, Payments };

    QString name; ///< short, stands in import.completed
    QString title;
    Kind kind = Kind::Portfolio;
    /// Accounts that a full file no longer has are proposed as recalled.
    bool full = false;
    CreditorBody creditor;
    QByteArray zone; ///< the creditor's: value dates and the hour of a statement
    FileRules file;
    Source currency;

    // portfolio
    Source asOf;
    bool asOfFromOption = false;
    CaseMap caseFile;
    PersonMap debtor;
    std::vector<PersonMap> others;
    AccountMap account;
    StatementMap statement;
    std::vector<PaymentMap> payments;

    // payments
    PaymentMap payment;

    /// Visits every source of this kind of profile: f(Source&, ValueType).
    template <class F>
    void sources(F&& f)
    {
        f(currency, ValueType::Text);
        if (kind == Kind::Payments) {
            payment.sources(f);
            return;
        }
        f(asOf, ValueType::Date);
        caseFile.sources(f);
        debtor.sources(f);
        for (auto& person : others)
            person.sources(f);
        account.sources(f);
        statement.sources(f);
        for (auto& entry : payments)
            entry.sources(f);
    }

    /// BadProfile (name; key and what is wrong with it); `name` is for the message.
    static Result<Profile> parse(QByteArrayView json, const QString& name);
    /// A file, FileMissing, FileUnreadable and BadProfile.
    static Result<Profile> load(const QString& path);
    /// One that comes with the program ("uci-credit-card"), NotFound; see shippedNames().
    static Result<Profile> shipped(const QString& name);
    static QStringList shippedNames();
    /// A file if there is one by this name, else a shipped profile.
    static Result<Profile> find(const QString& pathOrName);
};

} // namespace expediente
