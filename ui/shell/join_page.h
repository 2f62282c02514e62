#pragma once
#include "core/sync/joining.h"
#include "core/vault/secret.h"
#include "ui/shell/entrance_card.h"

namespace expediente::ui {

class JoinFields;
class NewPassphrase;
class PrimaryButton;

/// A new workstation of an agency that has a server: where it is, the code, and the passphrase that
/// will open this machine.
class JoinPage : public EntranceCard {
    Q_OBJECT
public:
    explicit JoinPage(const Theme& theme, QWidget* parent = nullptr);

    Invitation invitation() const;
    Secret passphrase() const;
    void setBusy(bool busy);
    void showError(const Error& error);
    /// What was typed on the page that this one replaces, in another language.
    void takeOver(const JoinPage& other);

signals:
    void joinRequested();
    void backRequested();

private:
    void ask();

    JoinFields* m_fields;
    NewPassphrase* m_new;
    PrimaryButton* m_join;
    QWidget* m_busy;
};

} // namespace expediente::ui
