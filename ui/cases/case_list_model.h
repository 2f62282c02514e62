#pragma once
#include "ui/cases/case_cells.h"
#include "ui/cases/case_pages.h"
#include "ui/page/later.h"
#include "ui/page/services.h"
#include "ui/widgets/item_roles.h"

#include <QAbstractTableModel>

#include <set>

namespace expediente::ui {

/// A filtered, sorted list of cases of any length. Its first page is read by key and is there at
/// once; meanwhile the order of the whole is read, and from then on every row has its place,
/// loaded or not. Answers to an older question are dropped.
class CaseListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        CellRole = FirstPageRole, ///< CaseCell; none while the row is still to come
    };

    explicit CaseListModel(const Services& services, QObject* parent = nullptr);

    /// Another list. What was shown stays until its first rows are here.
    void ask(const CaseFilter& filter, CaseSort sort);
    /// The same list, read anew: rows keep their selection by case, the rest its place.
    void refresh();
    /// Goes on after a failure.
    void retry();
    /// What is looked at, and so what to load first.
    void setVisible(int first, int last);
    /// Are amounts of several currencies about? Then each says its own.
    void setCurrencyCode(CurrencyCode code);
    void setUsers(const std::vector<UserRow>& users);

    const CaseFilter& filter() const { return m_filter; }
    CaseSort sort() const { return m_sort; }
    bool isListed() const { return m_listed; } ///< the first rows of what was asked are here
    bool isWhole() const { return m_listed && m_pages.isWhole(); } ///< rowCount() is final
    const CaseRow* row(int row) const { return m_pages.row(row); } ///< null while it loads
    const CasePages& pages() const { return m_pages; }
    const CaseCells& cells() const { return m_cells; }
    static std::optional<CaseSort> sortOf(CaseColumn column);
    static CaseColumn columnOf(CaseSort sort);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void listed(); ///< another list has begun to show
    void counted(); ///< the whole list is known
    void rowsLoaded(int first, int last);
    void failed(const expediente::Error& error);

private:
    struct Whole {
        std::vector<CaseHandle> order;
        std::map<int, std::vector<CaseRow>> pages;
    };
    void askFirst();
    void begin(CasePage page);
    void askWhole();
    void begin(Whole whole);
    void apply(Whole whole);
    void movePersistent(const CasePages& before);
    void load();
    void loadPage(int page);
    void loadNext();
    void append(CasePage page);
    void put(int page, std::vector<CaseRow> rows);
    void fail(const Error& error);
    void renewCells();
    int nextMissing() const;
    void pagesChanged(int first, int last);

    const Services& m_services;
    CaseCells m_cells;
    CurrencyCode m_currencyCode = CurrencyCode::Hidden;
    std::vector<UserRow> m_users;
    CaseFilter m_filter;
    CaseSort m_sort = CaseSort::Priority;
    CasePages m_pages;
    Latest m_first, m_whole;
    quint64 m_edition = 0; ///< of m_pages: an answer to an older one is dropped
    std::set<int> m_underWay;
    int m_visibleFirst = 0, m_visibleLast = 0;
    bool m_listed = false;
    bool m_asking = false, m_askAgain = false; ///< for the whole
    bool m_failed = false;
};

} // namespace expediente::ui
