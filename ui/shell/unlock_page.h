#pragma once
#include "core/vault/secret.h"
#include "ui/shell/entrance_card.h"

class QCheckBox;

namespace expediente::ui {

class LineEdit;
class PrimaryButton;

/// Asks for the passphrase.
class UnlockPage : public EntranceCard {
    Q_OBJECT
public:
    /// `locked`: the window was open before and locked itself.
    UnlockPage(const Theme& theme, const QString& dir, bool locked, QWidget* parent = nullptr);

    Secret passphrase() const;
    void setBusy(bool busy);
    /// Below the field; what was typed stays, selected.
    void showWrong(const QString& sentence);

signals:
    void unlockRequested();
    void recoveryRequested();

private:
    void ask();

    LineEdit* m_passphrase;
    QCheckBox* m_show;
    PrimaryButton* m_open;
    QWidget* m_busy;
};

} // namespace expediente::ui
