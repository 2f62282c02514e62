#include "ui/settings/recovery_panel.h"

#include "core/store/store.h"
#include "core/vault/vault.h"
#include "ui/page/background.h"
#include "ui/page/later.h"
#include "ui/page/prompts.h"
#include "ui/settings/new_passphrase.h"
#include "ui/settings/recovery_sheet.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

namespace expediente::ui {

RecoveryPanel::RecoveryPanel(const Services& services, RecoveryPrint print, QWidget* parent)
    : Panel(services.theme, tr("Recovery key"), parent)
    , m_theme(services.theme)
    , m_prompts(services.prompts)
    , m_dir(services.store.dir())
    , m_print(std::move(print))
    , m_passphrase(new LineEdit(m_theme))
    , m_button(new SecondaryButton(m_theme, tr("Make a new recovery key…")))
    , m_message(new InlineMessage(m_theme))
{
    setIcon(IconName::ShieldCheck);
    padBody();
    auto* why = new TextLabel(m_theme, TextStyle::Secondary, Token::Text2, Weight::Regular,
        tr("It opens the case files when the passphrase is forgotten. Make a new one when the "
           "sheet is lost or somebody has seen it."));
    why->setWordWrap(true);
    body()->addWidget(why);
    m_passphrase->setObjectName(QStringLiteral("recoveryPassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(int(vault::mostPassphraseBytes));
    m_field = new Field(m_theme, tr("Passphrase"), m_passphrase);
    body()->addWidget(m_field);
    m_button->setObjectName(QStringLiteral("replaceRecovery"));
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    body()->addWidget(m_message);
    if (services.store.access() == Store::Access::ReadOnly)
        m_button->setBlocked(tr("Open for reading only"));
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { m_passphrase->setError({}); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &RecoveryPanel::replace);
    connect(m_button, &QPushButton::clicked, this, &RecoveryPanel::replace);
}

void RecoveryPanel::replace()
{
    if (!m_button->isEnabled())
        return;
    if (m_passphrase->text().isEmpty()) {
        m_passphrase->setError(tr("Type the passphrase first."));
        m_passphrase->setFocus();
        return;
    }
    m_prompts.confirm(this, tr("Make a new recovery key?"),
        tr("Once you have noted the new one, the key on the old sheet opens nothing."),
        tr("Make a new one"), [this] { make(); });
}

void RecoveryPanel::make()
{
    m_button->setBlocked(tr("Making it…"));
    m_message->dismiss();
    whenReady(inBackground([dir = m_dir, passphrase = secretOf(*m_passphrase)]() -> Made {
        auto key = vault::makeRecoveryKey(dir, passphrase);
        if (!key)
            return fail(key.error());
        return std::make_shared<vault::NewRecoveryKey>(std::move(*key));
    }),
        this, [this](const Made& key) { tell(key); });
}

void RecoveryPanel::tell(const Made& key)
{
    m_button->setBlocked({});
    if (key) {
        m_passphrase->clear();
        showSheet(**key);
    } else if (key.error().code == ErrorCode::WrongPassphrase) {
        m_passphrase->setError(words(key.error()).what);
        m_passphrase->setFocus();
        m_passphrase->selectAll();
    } else {
        m_message->showMessage(Tone::Bad, sentence(key.error()));
    }
}

void RecoveryPanel::showSheet(const vault::NewRecoveryKey& key)
{
    m_field->hide();
    m_button->hide();
    auto* sheet = new RecoverySheet(m_theme, m_prompts, m_print, key.text);
    body()->addWidget(sheet);
    sheet->setFocus();
    connect(sheet, &RecoverySheet::noted, this,
        [this, sheet, slot = key.slot] { putInForce(slot, sheet); });
}

void RecoveryPanel::putInForce(const KeySlot& slot, RecoverySheet* sheet)
{
    sheet->setEnabled(false);
    whenReady(inBackground([dir = m_dir, slot] { return vault::putRecoveryKey(dir, slot); }), this,
        [this, sheet](const Done& put) {
            sheet->setEnabled(true);
            if (!put)
                return m_message->showMessage(Tone::Bad, sentence(put.error()));
            sheet->deleteLater();
            m_field->show();
            m_button->show();
            m_message->showMessage(
                Tone::Ok, tr("The new recovery key is in force. Destroy the old sheet."));
            m_passphrase->setFocus();
        });
}

} // namespace expediente::ui
