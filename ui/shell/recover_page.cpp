#include "ui/shell/recover_page.h"

#include "ui/settings/new_passphrase.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

namespace expediente::ui {

namespace {

constexpr int recoverCardWidth = 660;
constexpr int mostKeyLength = 200; // a key has 69 characters with its hyphens

} // namespace

RecoverPage::RecoverPage(const Theme& theme, QWidget* parent)
    : EntranceCard(theme, tr("Open with the recovery key"), recoverCardWidth, parent)
    , m_key(new LineEdit(theme))
    , m_new(new NewPassphrase(theme))
    , m_open(new PrimaryButton(theme, tr("Set the passphrase and open")))
    , m_busy(makeBusyLine())
{
    addText(tr("Type the key from the printed sheet, and choose a new passphrase. Hyphens, spaces "
               "and small letters make no difference."));
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_key->setMaxLength(mostKeyLength);
    body()->addWidget(new Field(theme, tr("Recovery key"), m_key));
    body()->addWidget(m_new);
    body()->addWidget(message());
    m_open->setObjectName(QStringLiteral("recoverAndOpen"));
    m_open->setMain(true);
    auto* back = new LinkButton(theme, tr("Back to the passphrase"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addStretch();
    row->addWidget(back);
    body()->addLayout(row);
    body()->addWidget(m_busy);
    connect(m_key, &QLineEdit::textEdited, this, [this] { m_key->setError({}); });
    connect(m_new, &NewPassphrase::returnPressed, this, &RecoverPage::ask);
    connect(m_open, &QPushButton::clicked, this, &RecoverPage::ask);
    connect(back, &QAbstractButton::clicked, this, &RecoverPage::backRequested);
    setFocusProxy(m_key);
}

Secret RecoverPage::recoveryKey() const
{
    return Secret::takeFrom(m_key->text().toUtf8());
}

Secret RecoverPage::passphrase() const
{
    return m_new->passphrase();
}

void RecoverPage::ask()
{
    if (!m_open->isEnabled())
        return;
    if (m_key->text().trimmed().isEmpty())
        return showWrong(tr("Type the recovery key first."));
    if (!m_new->check())
        return;
    showProblem({});
    emit recoverRequested();
}

void RecoverPage::setBusy(bool busy)
{
    m_open->setBlocked(busy ? tr("Opening…") : QString());
    m_busy->setVisible(busy);
}

void RecoverPage::showWrong(const QString& sentence)
{
    m_key->setError(sentence);
    m_key->setFocus();
    m_key->selectAll();
}

} // namespace expediente::ui
