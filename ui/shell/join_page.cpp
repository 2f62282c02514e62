#include "ui/shell/join_page.h"

#include "ui/settings/new_passphrase.h"
#include "ui/sync/join_fields.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace expediente::ui {

namespace {

constexpr int joinCardWidth = 760;

} // namespace

JoinPage::JoinPage(const Theme& theme, QWidget* parent)
    : EntranceCard(theme, tr("Join my agency's server"), joinCardWidth, parent)
    , m_fields(new JoinFields(theme))
    , m_new(new NewPassphrase(theme))
    , m_join(new PrimaryButton(theme, tr("Join")))
    , m_busy(makeBusyLine())
{
    showStep(1, 2);
    addText(tr("Your administrator gives you the address and a code. The case files that are "
               "assigned to you come from the server and are kept encrypted on this machine, so "
               "that you can work without a network."));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metrics::space6);
    columns->addWidget(m_fields, 1, Qt::AlignTop);
    columns->addWidget(m_new, 1, Qt::AlignTop);
    body()->addLayout(columns);
    body()->addWidget(message());
    m_join->setObjectName(QStringLiteral("joinServer"));
    m_join->setMain(true);
    auto* back = new LinkButton(theme, tr("Work without a server"));
    back->setObjectName(QStringLiteral("backToCreate"));
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_join);
    ways->addStretch();
    ways->addWidget(back);
    body()->addLayout(ways);
    body()->addWidget(m_busy);
    connect(back, &QAbstractButton::clicked, this, &JoinPage::backRequested);
    connect(m_join, &QPushButton::clicked, this, &JoinPage::ask);
    connect(m_fields, &JoinFields::returnPressed, this, &JoinPage::ask);
    connect(m_new, &NewPassphrase::returnPressed, this, &JoinPage::ask);
    setFocusProxy(m_fields);
}

Invitation JoinPage::invitation() const
{
    return m_fields->invitation();
}

Secret JoinPage::passphrase() const
{
    return m_new->passphrase();
}

void JoinPage::ask()
{
    if (!m_join->isEnabled() || !m_fields->check() || !m_new->check())
        return;
    showProblem({});
    emit joinRequested();
}

void JoinPage::setBusy(bool busy)
{
    m_join->setBlocked(busy ? tr("Asking the server…") : QString());
    m_busy->setVisible(busy);
}

void JoinPage::showError(const Error& error)
{
    if (!m_fields->showError(error))
        showProblem(sentence(error));
}

void JoinPage::takeOver(const JoinPage& other)
{
    m_fields->takeOver(*other.m_fields);
    m_new->takeOver(*other.m_new);
}

} // namespace expediente::ui
