#include "ui/sync/sync_head.h"

#include "core/store/store.h"
#include "ui/sync/sync_words.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QProgressBar>

namespace expediente::ui {

namespace {

/// What a state says by itself is not said again as an error.
bool isSaidByState(const SyncStatus& status)
{
    switch (status.error->code) {
    case ErrorCode::NetworkDown:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::ServerBusy:
        return status.state != SyncState::Stopped;
    case ErrorCode::SessionExpired:
        return true; // the page asks for a code
    case ErrorCode::Cancelled:
        return true;
    default:
        return false;
    }
}

} // namespace

SyncHead::SyncHead(const Services& services, QWidget* parent)
    : Panel(services.theme, parent)
    , m_services(services)
    , m_icon(new IconLabel(services.theme, IconName::Laptop, Token::Text2, metrics::space6))
    , m_title(new TextLabel(services.theme, TextStyle::Title, Token::Text1, Weight::Bold))
    , m_explanation(new TextLabel(services.theme, TextStyle::Base, Token::Text2))
    , m_facts(new TextLabel(services.theme, TextStyle::Secondary, Token::Text2))
    , m_now(new PrimaryButton(services.theme, tr("Synchronise now")))
    , m_pause(new SecondaryButton(services.theme, tr("Pause")))
    , m_bar(new QProgressBar)
    , m_message(new InlineMessage(services.theme))
{
    padBody();
    m_title->setObjectName(QStringLiteral("syncTitle"));
    m_facts->setObjectName(QStringLiteral("syncFacts"));
    m_explanation->setObjectName(QStringLiteral("syncExplanation"));
    m_explanation->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_now->setObjectName(QStringLiteral("syncNowButton"));
    m_now->setKeyHint(QStringLiteral("F5"));
    m_pause->setObjectName(QStringLiteral("syncPauseButton"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Exchanging with the server"));
    m_message->setSticky(true);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space3);
    grid->setVerticalSpacing(metrics::space1);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_explanation, 1, 1);
    grid->addWidget(m_facts, 2, 1);
    grid->addWidget(m_bar, 3, 1);
    grid->addWidget(m_pause, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_now, 0, 3, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    body()->addWidget(m_message);
    m_bar->hide();
}

void SyncHead::show(const SyncStatus& status, const QString& server)
{
    const auto words = SyncWords::of(status);
    m_icon->setIcon(words.icon, textToken(words.tone));
    m_title->setText(words.title);
    m_explanation->setText(words.explanation);
    QStringList facts;
    if (!server.isEmpty())
        facts << tr("Server: %1").arg(server);
    const QString last =
        SyncWords::lastContact(status, m_services.format, m_services.store.clock().today());
    if (!last.isEmpty())
        facts << tr("Last contact: %1").arg(last);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    m_now->setVisible(status.state != SyncState::LocalOnly && status.state != SyncState::Revoked);
    m_pause->setVisible(mayPause(status));
    showProgress(status);
    if (status.stuck && (!status.error || isSaidByState(status)))
        m_message->showMessage(Tone::Warn,
            tr("Nothing has gone through for ten minutes, though there is a network. Your work is "
               "safe here; tell your administrator."));
    else if (status.error && !isSaidByState(status))
        m_message->showMessage(Tone::Bad, sentence(*status.error));
    else if (status.counts.quarantined > 0)
        m_message->showMessage(Tone::Warn,
            tr("%n fact(s) arrived that are not what was signed. They were kept apart and nothing "
               "was built on them; your own work is not touched. Tell your administrator.",
                nullptr, int(status.counts.quarantined)));
    else
        m_message->dismiss();
    setAccessibleName(tr("Synchronisation: %1").arg(words.title));
}

/// Not only while something moves: a button that comes and goes is hit by nobody.
bool SyncHead::mayPause(const SyncStatus& status)
{
    return status.state == SyncState::Online || status.state == SyncState::Sending
        || status.state == SyncState::Offline || status.state == SyncState::ServerBusy;
}

void SyncHead::showProgress(const SyncStatus& status)
{
    const bool busy = status.state == SyncState::Sending;
    m_bar->setVisible(busy);
    if (!busy)
        return;
    const Formatter& format = m_services.format;
    const SyncTally& tally = status.tally;
    const bool sending = status.counts.toSend > 0;
    const qint64 total = sending ? status.counts.toSend : tally.historiesTotal;
    m_bar->setRange(0, int(total)); // of news nobody knows how many there are
    m_bar->setValue(int(sending ? tally.sent : tally.historiesTold));
    if (!sending && tally.historiesTotal > 0)
        return m_explanation->setText(
            tr("Case files and people: %1 of %2 have arrived. You can go on working.")
                .arg(format.number(tally.historiesTold), format.number(tally.historiesTotal)));
    if (status.tally.sent > 0 || status.tally.received > 0)
        m_explanation->setText(
            tr("Sent: %1 · received: %2. You can go on working.")
                .arg(format.number(status.tally.sent), format.number(status.tally.received)));
}

} // namespace expediente::ui
