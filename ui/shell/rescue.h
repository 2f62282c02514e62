#pragma once
#include "core/store/backup.h"
#include "core/store/salvage.h"
#include "ui/shell/environment.h"

#include <QObject>

namespace expediente::ui {

class EntranceCard;
class WorkBar;
class Worker;

/// What can be done about a store that doesn't open, on a page of the entrance: salvaging it, or
/// restoring a backup. Shows how far it is, can be cancelled, and says on the page what went wrong.
class Rescue : public QObject {
    Q_OBJECT
public:
    /// A child of the page.
    Rescue(const Environment& environment, EntranceCard& page);

    void salvage(const std::shared_ptr<DataKey>& key);
    /// Asks for the file first, and before anything is moved aside.
    void restore(Restoring mode);

signals:
    void begun();
    void salvaged(const expediente::Salvage& saved);
    void restored();

private:
    void confirm(const QString& file, Restoring mode);
    void begin(const QString& file, Restoring mode);
    void setBusy(bool busy);
    void refuse(const Error& error);

    const Environment& m_environment;
    EntranceCard& m_page;
    Worker* m_worker;
    WorkBar* m_bar;
};

} // namespace expediente::ui
