#pragma once
#include "core/store/identity.h"
#include "core/vault/secret.h"
#include "ui/shell/entrance_card.h"

class QComboBox;

namespace expediente::ui {

class LineEdit;
class NewPassphrase;
class PrimaryButton;

/// There is no store here yet: whose shall it be, and which passphrase opens it?
class CreatePage : public EntranceCard {
    Q_OBJECT
public:
    /// NewStoreOnly: the vault is here and open, only the store is to be made anew.
    enum class Kind { VaultAndStore, NewStoreOnly };
    CreatePage(const Theme& theme, const QString& dir, Kind kind, QWidget* parent = nullptr);

    StoreIdentity identity() const; ///< without the agency's id
    Secret passphrase() const;
    void setBusy(bool busy);

signals:
    void createRequested();
    void restoreRequested(); ///< a backup instead of an empty store

private:
    QWidget* makeIdentity();
    QWidget* makePassphrase(const QString& dir, Kind kind);
    void showZones();
    void ask();

    LineEdit* m_agency;
    LineEdit* m_name;
    QComboBox* m_country;
    QComboBox* m_zone;
    QComboBox* m_role;
    NewPassphrase* m_new = nullptr;
    PrimaryButton* m_create;
    QWidget* m_busy;
};

} // namespace expediente::ui
