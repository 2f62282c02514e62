#pragma once
#include "ui/casefile/open_case.h"
#include "ui/casefile/rows.h"

#include <QCoreApplication>

namespace expediente::ui {

/// Contacts that were logged, latest first. Facets: channel, reach, author.
class ContactRows {
    Q_DECLARE_TR_FUNCTIONS(ContactRows)
public:
    enum Facet { Channel_, Reach_, Author_ };

    static std::vector<Column> columns();
    static std::vector<Row> of(const OpenCase& open);
    /// Everything noted with one of them, as caption and text.
    static std::vector<std::pair<QString, QString>> details(
        const Entry<ContactLogged>& contact, const OpenCase& open);
    /// "Call, Thu 26 Nov 17:00: ask for the receipt"; empty for none.
    static QString next(const Entry<ContactLogged>& contact, const OpenCase& open);
};

/// Visits, planned and reported, latest first.
class VisitRows {
    Q_DECLARE_TR_FUNCTIONS(VisitRows)
public:
    static std::vector<Column> columns();
    static std::vector<Row> of(const OpenCase& open);
    static int count(const CaseFile& file);
};

/// What was attached, latest first.
class DocumentRows {
    Q_DECLARE_TR_FUNCTIONS(DocumentRows)
public:
    static std::vector<Column> columns();
    static std::vector<Row> of(const OpenCase& open);

private:
    static Row agreementRow(const Commitment& agreement, const OpenCase& open);
};

} // namespace expediente::ui
