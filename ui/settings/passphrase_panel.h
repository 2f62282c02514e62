#pragma once
#include "core/base/result.h"
#include "core/vault/key_slot.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

#include <functional>

namespace expediente::ui {

class Field;
class InlineMessage;
class LineEdit;
class NewPassphrase;
class PrimaryButton;

/// Changes the passphrase: re-wraps the store's key, nothing else.
class PassphrasePanel : public Panel {
    Q_OBJECT
public:
    /// `cost` says what a guess may cost from now on; called off the GUI thread.
    PassphrasePanel(
        const Services& services, std::function<KdfCost()> cost, QWidget* parent = nullptr);

signals:
    void changed();

private:
    void change();
    void tell(const Done& done);

    const QString m_dir;
    std::function<KdfCost()> m_cost;
    LineEdit* m_old;
    NewPassphrase* m_new;
    PrimaryButton* m_button;
    InlineMessage* m_message;
};

} // namespace expediente::ui
