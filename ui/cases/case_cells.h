#pragma once
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"
#include "core/worklist/agency_context.h"
#include "ui/text/formatter.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>
#include <QHash>

namespace expediente::ui {

enum class CaseColumn : std::uint8_t {
    Person,
    Creditor,
    Arrears,
    Total,
    Area,
    Next,
    Last,
    State,
};
inline constexpr int caseColumns = int(CaseColumn::State) + 1;

/// What a cell of the list shows: two lines, or a line with a chip.
struct CaseCell {
    QString text{};
    QStringList shorter{}; ///< where there is no room for the text, the longest first
    Tone tone = Tone::Normal;
    QString below{}; ///< the second line
    Tone belowTone = Tone::Muted; ///< not Muted makes it bold
    std::optional<ChipData> chip{}; ///< behind the text, or alone; there is no second line then

    /// All of it in one line, for screen readers.
    QString whole() const;
    bool operator==(const CaseCell&) const = default;
};

/// Turns rows of the portfolio into words, as they look on a date. A value; any thread.
class CaseCells {
    Q_DECLARE_TR_FUNCTIONS(CaseCells)
public:
    /// The catalogue in `context` outlives this.
    CaseCells(const AgencyContext& context, Formatter format, QDate today,
        CurrencyCode currencyCode = CurrencyCode::Hidden);

    /// By key: then the state says with whom an open case is. Where there is one user only, nobody
    /// needs to be told.
    void setUsers(const std::vector<UserRow>& users);

    CaseCell cell(const CaseRow& row, CaseColumn column) const;
    static QString header(CaseColumn column);
    static QString stateWord(CaseState state);
    /// The day of the last contact, on the agency's wall; null when there was none.
    QDate lastContactOn(const CaseRow& row) const;
    QString resultLabel(const CaseRow& row) const; ///< empty without a contact
    QString bucketOf(const CaseRow& row) const; ///< "121–150"

    const Formatter& format() const { return m_format; }
    QDate today() const { return m_today; }

private:
    CaseCell person(const CaseRow& row) const;
    CaseCell arrears(const CaseRow& row) const;
    CaseCell total(const CaseRow& row) const;
    CaseCell next(const CaseRow& row) const;
    CaseCell last(const CaseRow& row) const;
    CaseCell state(const CaseRow& row) const;

    const AgencyContext* m_context;
    Formatter m_format;
    QDate m_today;
    CurrencyCode m_currencyCode;
    QHash<QString, QString> m_names; ///< of users, by key
};

} // namespace expediente::ui

Q_DECLARE_METATYPE(expediente::ui::CaseCell)
