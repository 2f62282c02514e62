#pragma once
#include "core/store/queries/sync_list.h"
#include "ui/page/later.h"
#include "ui/page/services.h"

#include <QObject>

#include <array>

namespace expediente::ui {

enum class SyncList : std::uint8_t { ToSend, Waiting, Rejected, Parked };
inline constexpr int syncListCount = 4;

/// What is still to be settled, as the store has it. GUI thread; asks in the background.
class SyncLists : public QObject {
    Q_OBJECT
public:
    /// Longer lists are told by their count: nobody reads on that far.
    static constexpr int most = 500;

    explicit SyncLists(const Services& services, QObject* parent = nullptr);

    void ask();
    const std::vector<UnsettledRow>& rows(SyncList which) const { return m_rows[size_t(which)]; }
    const std::optional<Error>& error() const { return m_error; }

signals:
    void asked();
    void changed();

private:
    using All = std::array<std::vector<UnsettledRow>, syncListCount>;

    const Services m_services;
    Latest m_latest;
    All m_rows;
    std::optional<Error> m_error;
};

} // namespace expediente::ui
