#pragma once
#include "core/store/queries/supervision.h"
#include "ui/page/later.h"
#include "ui/page/services.h"

#include <QObject>

namespace expediente::ui {

class Worker;

/// What a supervisor looks at, of the whole store. Without widgets; GUI thread.
class SupervisionState : public QObject {
    Q_OBJECT
public:
    using Names = std::vector<std::pair<QString, QString>>;
    static constexpr int sampleSize = 10;

    explicit SupervisionState(const Services& services, QObject* parent = nullptr);

    void ask(); ///< anew; how buckets changed, only when the day did
    bool isReady() const { return m_ready; }
    const std::optional<Error>& error() const { return m_error; } ///< of the last question
    QDate today() const { return m_today; }

    const std::vector<OpenRequest>& requests() const { return m_found.requests; }
    const std::vector<SampledCase>& sample() const { return m_found.sample; }
    const Names& names() const { return m_found.names; }

    /// Thirty days up to yesterday: of promises whose deadline is today nobody knows yet.
    Period lastMonth() const { return {m_today.addDays(-30), m_today.addDays(-1)}; }
    /// Four whole weeks up to today.
    Period lastWeeks() const { return {m_today.addDays(-27), m_today}; }
    const std::vector<PromisesKept>& kept() const { return m_found.kept; }
    const std::vector<ContactRate>& rates() const { return m_found.rates; }
    const std::vector<DiscountsGranted>& discounts() const { return m_found.discounts; }
    /// Nothing until all cases were looked at, which takes a while.
    const std::optional<std::vector<BucketChange>>& buckets() const { return m_buckets; }
    /// Every account of those, in no order.
    const std::vector<BucketMove>& moves() const { return m_moves; }
    /// Why there are no buckets, where that is so; none while they are being compared.
    const std::optional<Error>& bucketsError() const { return m_bucketsError; }
    Worker* worker() const { return m_worker; }

signals:
    void asked();
    void changed(); ///< all of it, or the error
    void bucketsChanged();

private:
    void askBuckets();

    struct Found {
        std::vector<OpenRequest> requests;
        std::vector<SampledCase> sample;
        std::vector<PromisesKept> kept;
        std::vector<ContactRate> rates;
        std::vector<DiscountsGranted> discounts;
        Names names;
    };

    const Services m_services;
    Latest m_latest;
    Found m_found;
    Worker* m_worker;
    std::optional<std::vector<BucketChange>> m_buckets;
    std::vector<BucketMove> m_moves;
    std::optional<Error> m_bucketsError;
    QDate m_bucketsOf;
    QDate m_today;
    std::optional<Error> m_error;
    bool m_ready = false;
};

} // namespace expediente::ui
