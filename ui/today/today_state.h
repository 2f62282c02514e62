#pragma once
#include "ui/page/later.h"
#include "ui/page/services.h"
#include "ui/today/today_data.h"

#include <QObject>

namespace expediente::ui {

/// What Hoy knows, without widgets: asks the store, again at midnight, and keeps what it had when
/// that fails. GUI thread.
class TodayState : public QObject {
    Q_OBJECT
public:
    explicit TodayState(const Services& services, QObject* parent = nullptr);

    void ask();
    bool isReady() const { return m_data.has_value(); }
    const TodayData& data() const { return *m_data; }
    const std::optional<Error>& error() const { return m_error; } ///< of the last question
    Moment now() const;

signals:
    void asked(); ///< a question is under way
    void changed(); ///< data or error
    void minutePassed();

private:
    void onMinute();

    const Services m_services;
    Latest m_latest;
    std::optional<TodayData> m_data;
    std::optional<Error> m_error;
    std::optional<Moment> m_askedAt;
};

} // namespace expediente::ui
