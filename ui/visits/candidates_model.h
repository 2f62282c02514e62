#pragma once
#include "core/contact/contact_verdict.h"
#include "core/store/queries/case_list.h"
#include "ui/agenda/agenda_roles.h"
#include "ui/text/formatter.h"

#include <QAbstractTableModel>

#include <set>

namespace expediente::ui {

/// Cases that could be visited, with what is due next, and which are in the day's round already.
class CandidatesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Person, Days, Owed, Next, ColumnCount };

    explicit CandidatesModel(Formatter format, QObject* parent = nullptr);

    void setRows(std::vector<CaseRow> rows, QDate today);
    void append(const std::vector<CaseRow>& rows);
    void setMore(bool more) { m_more = more; }
    void setPlanned(std::set<CaseId> cases);
    /// What the rules of contact say against visiting them on the day that is planned.
    void setObjections(std::map<CaseId, ContactVerdict> objections);
    /// Where there is little room, of what is next only its day is shown.
    void setNarrow(bool narrow);
    const CaseRow& row(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void moreWanted();

private:
    QString text(const CaseRow& row, int column) const;
    QString dueText(const CaseRow& row) const;
    QVariant chip(const CaseRow& row) const;

    Formatter m_format;
    std::vector<CaseRow> m_rows;
    const ContactVerdict* block(CaseId id) const; ///< null where a visit may be made

    std::map<CaseId, ContactVerdict> m_objections;
    std::set<CaseId> m_planned;
    QDate m_today;
    bool m_more = false;
    bool m_narrow = false;
};

} // namespace expediente::ui
