#include "ui/shell/unlock_page.h"

#include "core/vault/vault.h"
#include "ui/settings/new_passphrase.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QCheckBox>
#include <QDir>

namespace expediente::ui {

namespace {

constexpr int unlockCardWidth = 440;

} // namespace

UnlockPage::UnlockPage(const Theme& theme, const QString& dir, bool locked, QWidget* parent)
    : EntranceCard(theme, locked ? tr("The window is locked") : tr("Open the case files"),
        unlockCardWidth, parent)
    , m_passphrase(new LineEdit(theme))
    , m_open(new PrimaryButton(theme, tr("Open")))
    , m_busy(makeBusyLine())
{
    addText(locked ? tr("What was half written is kept. Type your passphrase to go on.")
                   : tr("They are encrypted on this machine. Type your passphrase to read them."));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(int(vault::mostPassphraseBytes));
    body()->addWidget(new Field(theme, tr("Passphrase"), m_passphrase));
    m_show = makeShowBox(tr("Show what I type"), {m_passphrase});
    body()->addWidget(m_show);
    body()->addWidget(message());

    m_open->setObjectName(QStringLiteral("unlock"));
    m_open->setMain(true);
    auto* recover = new LinkButton(theme, tr("I forgot the passphrase"));
    recover->setObjectName(QStringLiteral("recover"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addStretch();
    row->addWidget(recover);
    body()->addLayout(row);
    body()->addWidget(m_busy);
    auto* folder = new ElidedLabel(
        theme, TextStyle::Caption, Token::Text3, Weight::Regular, QDir::toNativeSeparators(dir));
    folder->setAccessibleName(tr("Folder of the store: %1").arg(dir));
    body()->addWidget(folder);

    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { m_passphrase->setError({}); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::ask);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::ask);
    connect(recover, &QAbstractButton::clicked, this, &UnlockPage::recoveryRequested);
    setFocusProxy(m_passphrase);
}

Secret UnlockPage::passphrase() const
{
    return secretOf(*m_passphrase);
}

void UnlockPage::ask()
{
    if (!m_open->isEnabled())
        return;
    if (m_passphrase->text().isEmpty())
        return showWrong(tr("Type the passphrase first."));
    showProblem({});
    emit unlockRequested();
}

void UnlockPage::setBusy(bool busy)
{
    m_open->setBlocked(busy ? tr("Opening…") : QString());
    m_passphrase->setReadOnly(busy);
    m_busy->setVisible(busy);
}

void UnlockPage::showWrong(const QString& sentence)
{
    m_passphrase->setError(sentence);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

} // namespace expediente::ui
