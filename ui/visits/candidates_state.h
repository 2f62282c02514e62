#pragma once
#include "core/store/queries/case_list.h"
#include "ui/page/later.h"
#include "ui/page/services.h"

#include <QObject>

namespace expediente::ui {

/// Open cases that could be visited, by what is due first, page by page; those that nobody should
/// contact are left out. Without widgets; GUI thread.
class CandidatesState : public QObject {
    Q_OBJECT
public:
    static constexpr int pageRows = 100;

    explicit CandidatesState(const Services& services, QObject* parent = nullptr);

    void ask(); ///< anew, as many rows as were here
    void setText(const QString& text);
    void setArea(const QString& area); ///< empty: all
    void askMore();

    const CaseFilter& filter() const { return m_filter; }
    bool isReady() const { return m_ready; }
    const std::optional<Error>& error() const { return m_error; } ///< of the last question
    const std::vector<CaseRow>& rows() const { return m_page.rows; }
    bool hasMore() const { return !m_page.nextKey.isEmpty(); }
    const std::vector<AreaCount>& areas() const { return m_areas; }

signals:
    void asked();
    void changed(); ///< all of it, or the error
    void moreCame(const std::vector<expediente::CaseRow>& rows);

private:
    void askFirst(int rows);

    const Services m_services;
    Latest m_latest;
    Latest m_latestMore;
    CaseFilter m_filter;
    CasePage m_page;
    std::vector<AreaCount> m_areas;
    std::optional<Error> m_error;
    bool m_ready = false;
};

} // namespace expediente::ui
