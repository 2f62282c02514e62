#pragma once
#include "core/vault/secret.h"
#include "ui/shell/entrance_card.h"

namespace expediente::ui {

class LineEdit;
class NewPassphrase;
class PrimaryButton;

/// The way in with the recovery key: it sets a new passphrase, since the old one is forgotten.
class RecoverPage : public EntranceCard {
    Q_OBJECT
public:
    explicit RecoverPage(const Theme& theme, QWidget* parent = nullptr);

    Secret recoveryKey() const;
    Secret passphrase() const;
    void setBusy(bool busy);
    void showWrong(const QString& sentence); ///< about the key

signals:
    void recoverRequested();
    void backRequested();

private:
    void ask();

    LineEdit* m_key;
    NewPassphrase* m_new;
    PrimaryButton* m_open;
    QWidget* m_busy;
};

} // namespace expediente::ui
