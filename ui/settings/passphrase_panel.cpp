#include "ui/settings/passphrase_panel.h"

#include "core/store/store.h"
#include "core/vault/vault.h"
#include "ui/page/background.h"
#include "ui/page/later.h"
#include "ui/settings/new_passphrase.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/line_edit.h"

#include <QCheckBox>

namespace expediente::ui {

PassphrasePanel::PassphrasePanel(
    const Services& services, std::function<KdfCost()> cost, QWidget* parent)
    : Panel(services.theme, tr("Passphrase"), parent)
    , m_dir(services.store.dir())
    , m_cost(std::move(cost))
    , m_old(new LineEdit(services.theme))
    , m_new(new NewPassphrase(services.theme))
    , m_button(new PrimaryButton(services.theme, tr("Change the passphrase")))
    , m_message(new InlineMessage(services.theme))
{
    setIcon(IconName::Key);
    padBody();
    m_old->setObjectName(QStringLiteral("oldPassphrase"));
    m_old->setEchoMode(QLineEdit::Password);
    m_old->setMaxLength(int(vault::mostPassphraseBytes));
    m_button->setObjectName(QStringLiteral("changePassphrase"));
    body()->addWidget(new Field(services.theme, tr("Passphrase of today"), m_old));
    body()->addWidget(m_new);
    body()->addWidget(m_message);
    body()->addWidget(m_button, 0, Qt::AlignLeft);
    // Two windows must not re-wrap at once, and the other one writes.
    if (services.store.access() == Store::Access::ReadOnly)
        m_button->setBlocked(tr("Open for reading only"));
    connect(m_old, &QLineEdit::textEdited, this, [this] { m_old->setError({}); });
    connect(m_new, &NewPassphrase::returnPressed, this, &PassphrasePanel::change);
    connect(m_button, &QPushButton::clicked, this, &PassphrasePanel::change);
}

void PassphrasePanel::change()
{
    if (!m_button->isEnabled() || !m_new->check())
        return;
    m_button->setBlocked(tr("Changing…"));
    m_message->dismiss();
    whenReady(inBackground([dir = m_dir, cost = m_cost, old = secretOf(*m_old),
                               fresh = m_new->passphrase()] {
        return vault::changePassphrase(dir, old, fresh, cost());
    }),
        this, [this](const Done& done) { tell(done); });
}

void PassphrasePanel::tell(const Done& done)
{
    m_button->setBlocked({});
    if (done) {
        m_old->clear();
        m_new->clear();
        m_message->showMessage(
            Tone::Ok, tr("The passphrase was changed. The recovery key stays as it is."));
        emit changed();
    } else if (done.error().code == ErrorCode::WrongPassphrase) {
        m_old->setError(words(done.error()).what);
        m_old->setFocus();
        m_old->selectAll();
    } else {
        m_message->showMessage(Tone::Bad, sentence(done.error()));
    }
}

} // namespace expediente::ui
