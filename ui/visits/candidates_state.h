#pragma once
#include "core/store/queries/case_list.h"
#include "core/store/queries/lawful_work.h"
#include "ui/page/later.h"
#include "ui/page/services.h"

#include <QObject>

#include <map>

namespace expediente::ui {

/// Open cases that could be visited on a day, by what is due first, page by page; those that nobody
/// should contact are left out. Without widgets; GUI thread.
class CandidatesState : public QObject {
    Q_OBJECT
public:
    static constexpr int pageRows = 100;

    explicit CandidatesState(const Services& services, QObject* parent = nullptr);

    void ask(); ///< anew, as many rows as were here
    /// The day for which visits are planned: by its hours they are judged.
    void setDay(QDate day);
    void setText(const QString& text);
    void setArea(const QString& area); ///< empty: all
    void askMore();

    const CaseFilter& filter() const { return m_filter; }
    bool isReady() const { return m_ready; }
    const std::optional<Error>& error() const { return m_error; } ///< of the last question
    const std::vector<CaseRow>& rows() const { return m_page.rows; }
    /// What the rules of contact say against visiting them that day. Those who may not be visited
    /// stand behind the others of their page.
    const std::map<CaseId, ContactVerdict>& objections() const { return m_objections; }
    bool hasMore() const { return !m_page.nextKey.isEmpty(); }
    const std::vector<AreaCount>& areas() const { return m_areas; }

signals:
    void asked();
    void changed(); ///< all of it, or the error
    void moreCame(const std::vector<expediente::CaseRow>& rows);

private:
    void askFirst(int rows);

    const Services m_services;
    QDate m_day;
    std::map<CaseId, ContactVerdict> m_objections;
    Latest m_latest;
    Latest m_latestMore;
    CaseFilter m_filter;
    CasePage m_page;
    std::vector<AreaCount> m_areas;
    std::optional<Error> m_error;
    bool m_ready = false;
};

} // namespace expediente::ui
