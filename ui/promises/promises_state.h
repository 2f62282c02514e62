#pragma once
#include "core/store/queries/promise_pages.h"
#include "ui/page/later.h"
#include "ui/page/services.h"

#include <QObject>

namespace expediente::ui {

/// One list of promises, page by page, with the sums of all of them. Without widgets; GUI thread.
class PromisesState : public QObject {
    Q_OBJECT
public:
    using Names = std::vector<std::pair<QString, QString>>;
    static constexpr int pageRows = 200;

    explicit PromisesState(const Services& services, QObject* parent = nullptr);

    void ask(); ///< anew, as many rows as were here
    void setFilter(const PromiseFilter& filter);
    void askMore();

    const PromiseFilter& filter() const { return m_filter; }
    bool isReady() const { return m_ready; }
    const std::optional<Error>& error() const { return m_error; } ///< of the last question
    const std::vector<PromiseRow>& rows() const { return m_page.rows; }
    bool hasMore() const { return !m_page.nextKey.isEmpty(); }
    const std::vector<PromiseSum>& sums() const { return m_sums; }
    /// Of a list, by all authors together or by one.
    qint64 count(PromiseList which, const QString& author = {}) const;
    std::vector<Money> amounts(PromiseList which, const QString& author = {}) const;
    std::vector<Money> allotted(PromiseList which, const QString& author = {}) const;
    const Names& names() const { return m_names; }
    QDate today() const { return m_today; }

signals:
    void asked();
    void changed(); ///< all of it, or the error
    void moreCame(const std::vector<expediente::PromiseRow>& rows);

private:
    void askFirst(int rows);

    const Services m_services;
    Latest m_latest;
    Latest m_latestMore;
    PromiseFilter m_filter;
    PromisePage m_page;
    std::vector<PromiseSum> m_sums;
    Names m_names;
    QDate m_today;
    std::optional<Error> m_error;
    bool m_ready = false;
};

} // namespace expediente::ui
