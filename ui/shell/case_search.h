#pragma once
#include "core/store/queries/case_list.h"
#include "ui/page/later.h"
#include "ui/page/services.h"
#include "ui/shell/result_row.h"

#include <QAbstractListModel>

namespace expediente::ui {

/// The cases that fit what is being typed: names, folios, accounts, phones, without regard to
/// accents and order of words; one that this user may not read by its folio alone, which is all
/// that shows of it. Late answers to an older text are dropped.
class CaseSearch : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CaseSearch(const Services& services, QObject* parent = nullptr);

    void setText(const QString& text); ///< empty: no rows, and no question asked
    /// True once the rows answer the text that was set last.
    bool isAnswered() const { return m_answered; }
    CaseId caseAt(int row) const { return m_rows.at(std::size_t(row)).id; }
    ResultRow rowAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void answered();
    void failed(const expediente::Error& error); ///< before answered(), with no rows

private:
    void show(std::vector<CaseRow> rows);

    const Services m_services;
    Latest m_latest;
    std::vector<CaseRow> m_rows;
    bool m_answered = true;
};

} // namespace expediente::ui
