#pragma once
#include "core/vault/key_slot.h"
#include "ui/page/page.h"
#include "ui/settings/recovery_print.h"

class QBoxLayout;
class QScrollArea;

namespace expediente::ui {

class AgencyPanel;
class BackupPanel;
class Panel;
class StorePanel;

/// What a test replaces: the price of a guess, and the printer.
struct SettingsSeams {
    std::function<KdfCost()> cost = calibratedCost; ///< called off the GUI thread
    RecoveryPrint print = printRecoverySheet;
};

/// Language, theme, locking, goals; passphrase and recovery key; backup; what store this is.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const Services& services, QWidget* parent = nullptr)
        : SettingsPage(services, {}, parent)
    {
    }
    SettingsPage(const Services& services, SettingsSeams seams, QWidget* parent = nullptr);

    QString title() const override { return tr("Settings"); }
    void refresh() override;
    void focusFirst() override;

signals:
    void movedAway(); ///< the store goes on elsewhere: it must be closed here

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
    Panel* m_first = nullptr;
    AgencyPanel* m_agency;
    StorePanel* m_store;
    BackupPanel* m_backup;
};

} // namespace expediente::ui
