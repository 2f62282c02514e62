#pragma once
#include "ui/casefile/open_case.h"
#include "ui/casefile/rows.h"

#include <QCoreApplication>

namespace expediente::ui {

/// Every fact of the case and of its people, latest first: voided ones struck through with the
/// reason, unreadable ones shown as parked. Facets: kind, author, state.
class TimelineRows {
    Q_DECLARE_TR_FUNCTIONS(TimelineRows)
public:
    enum Facet { Kind_, Author_, State_ };
    // Values of the facet State_.
    static constexpr auto standing = "standing";
    static constexpr auto voided = "voided";
    static constexpr auto parked = "parked";

    static std::vector<Column> columns();
    static std::vector<Row> of(const OpenCase& open);
    /// Why it was voided, by whom and when; empty when it was not.
    static QString voiding(const TimelineEntry& entry, const OpenCase& open);
    /// This user may take it back: they said it, and it still stands.
    static bool mayVoid(const TimelineEntry& entry, const OpenCase& open);
    static QString kindWord(const TimelineEntry& entry);

private:
    static bool mayVoidAgreement(const TimelineEntry& entry, const OpenCase& open);
};

} // namespace expediente::ui
