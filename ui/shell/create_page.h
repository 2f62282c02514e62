#pragma once
#include "core/store/identity.h"
#include "core/vault/secret.h"
#include "ui/shell/entrance_card.h"
#include "ui/text/language.h"

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
    CreatePage(const Theme& theme, Language language, const QString& dir, Kind kind,
        QWidget* parent = nullptr);

    StoreIdentity identity() const; ///< without the agency's id
    Secret passphrase() const;
    void setBusy(bool busy);
    /// What was typed on the page that this one replaces, in another language.
    void takeOver(const CreatePage& other);

signals:
    void createRequested();
    void joinRequested(); ///< a workstation of an agency with a server
    void restoreRequested(); ///< a backup instead of an empty store
    void languageChosen(expediente::ui::Language language);

private:
    QWidget* makeIdentity();
    QComboBox* makeLanguages(Language language);
    QWidget* makePassphrase(const QString& dir, Kind kind);
    void showZones();
    void ask();

    QComboBox* m_language;
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
