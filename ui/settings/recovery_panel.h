#pragma once
#include "core/base/result.h"
#include "core/vault/vault.h"
#include "ui/page/services.h"
#include "ui/settings/recovery_print.h"
#include "ui/widgets/panel.h"

namespace expediente::ui {

class Field;
class InlineMessage;
class LineEdit;
class RecoverySheet;
class SecondaryButton;

/// Makes a new recovery key. The old one opens the case files until the new one has been noted, so
/// that a window which locks or closes meanwhile costs nobody the only key.
class RecoveryPanel : public Panel {
    Q_OBJECT
public:
    RecoveryPanel(const Services& services, RecoveryPrint print, QWidget* parent = nullptr);

private:
    void replace();
    void make();
    using Made = Result<std::shared_ptr<vault::NewRecoveryKey>>;
    void tell(const Made& key);
    void showSheet(const vault::NewRecoveryKey& key);
    void putInForce(const KeySlot& slot, RecoverySheet* sheet);

    const Theme& m_theme;
    Prompts& m_prompts;
    const QString m_dir;
    RecoveryPrint m_print;
    Field* m_field = nullptr;
    LineEdit* m_passphrase;
    SecondaryButton* m_button;
    InlineMessage* m_message;
};

} // namespace expediente::ui
