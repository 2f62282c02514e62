#pragma once
#include "core/base/error.h"
#include "ui/casefile/open_case.h"
#include "ui/page/later.h"

#include <QObject>

#include <memory>

namespace expediente {
class Store;
struct Changes;
} // namespace expediente

namespace expediente::ui {

class StoreWatch;

/// One case, kept up to date: read and evaluated off the GUI thread, again whenever the store says
/// that it changed. A late answer for another case is dropped. No widgets; GUI thread.
class CaseFileModel : public QObject {
    Q_OBJECT
public:
    enum class State {
        Empty, ///< no case was asked for
        Reading, ///< the first answer for this case is awaited
        Ready,
        Erased, ///< nothing of it is left but that it was erased
        Blocked, ///< its data are blocked, and this user may not read them
        Missing, ///< it isn't here: purged, or an import that was undone
        Failed, ///< the first answer for this case
    };

    /// The formatter is told on the debtor's clock, case by case.
    CaseFileModel(
        Store& store, StoreWatch& watch, const Formatter& format, QObject* parent = nullptr);

    void open(CaseId id);
    /// Asks anew; what is shown stays until the answer is there, and when there is none.
    void reload();

    CaseId id() const { return m_id; }
    State state() const { return m_state; }
    bool isReady() const { return m_state == State::Ready; }
    const std::optional<Error>& error() const { return m_error; } ///< with Failed
    /// Only while isReady(). Shared with the tabs, which show it until they are given another.
    const std::shared_ptr<const OpenCase>& openCase() const { return m_case; }
    /// With Erased and Blocked: what stands in the way, and why.
    const QString& closedBecause() const { return m_closedBecause; }

signals:
    void notReloaded(const expediente::Error& error); ///< what is shown may be old
    void stateChanged();
    void changed(); ///< another content of the same case, or the first; state is Ready

private:
    void ask();
    void take(Result<std::optional<OpenCase>> read);
    void onStoreChanged(const Changes& changes);
    void setState(State state);
    bool isClosed(const OpenCase& opened);

    Store& m_store;
    const Formatter m_format;
    Latest m_latest;
    CaseId m_id;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    QString m_closedBecause;
    std::shared_ptr<const OpenCase> m_case;
};

} // namespace expediente::ui
