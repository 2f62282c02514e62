#pragma once
#include "core/base/result.h"
#include "core/vault/secret.h"
#include "ui/page/services.h"
#include "ui/settings/recovery_print.h"
#include "ui/widgets/panel.h"

namespace expediente::ui {

class Field;
class InlineMessage;
class LineEdit;
class SecondaryButton;

/// Makes a new recovery key, after which the old one opens nothing.
class RecoveryPanel : public Panel {
    Q_OBJECT
public:
    RecoveryPanel(const Services& services, RecoveryPrint print, QWidget* parent = nullptr);

private:
    void replace();
    void tell(const Result<std::shared_ptr<Secret>>& key);
    void showSheet(const Secret& key);

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
