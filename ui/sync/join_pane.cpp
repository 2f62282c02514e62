#include "ui/sync/join_pane.h"

#include "core/store/sync/store_sync.h"
#include "ui/page/background.h"
#include "ui/page/later.h"
#include "ui/page/sync_watch.h"
#include "ui/sync/join_fields.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"

namespace expediente::ui {

namespace {

constexpr int widestPane = 560;

/// Blocks: the network, then the store.
Done comeIn(Store& store, const Invitation& invitation, const Connect& connect, bool again)
{
    StoreSync side(store);
    const auto device = side.device();
    if (!device)
        return fail(device.error());
    const auto joining = expediente::join(invitation, *device, connect);
    if (!joining)
        return fail(joining.error());
    if (!again)
        return side.join(joining->enrolled, joining->link);
    if (joining->enrolled.agency != store.identity().agency)
        return fail(
            ErrorCode::AgencyMismatch, {store.identity().agencyName, joining->enrolled.agencyName});
    return side.keepLink(joining->link);
}

} // namespace

JoinPane::JoinPane(const Services& services, QWidget* parent)
    : Panel(services.theme, tr("Join my agency's server"), parent)
    , m_services(services)
    , m_text(new TextLabel(
          services.theme, TextStyle::Base, Token::Text2, Weight::Regular, whyToJoin()))
    , m_fields(new JoinFields(services.theme))
    , m_join(new PrimaryButton(services.theme, tr("Join")))
    , m_message(new InlineMessage(services.theme))
{
    setIcon(IconName::Link);
    padBody();
    m_text->setWordWrap(true);
    m_join->setObjectName(QStringLiteral("joinServer"));
    m_join->setMain(true);
    body()->setSpacing(metrics::space3);
    body()->addWidget(m_text);
    body()->addWidget(m_fields);
    body()->addWidget(m_message);
    body()->addWidget(m_join, 0, Qt::AlignLeft);
    setMaximumWidth(widestPane);
    setFocusProxy(m_fields);
    if (!services.sync)
        m_join->setBlocked(tr("Open for reading only"));
    connect(m_fields, &JoinFields::returnPressed, this, &JoinPane::join);
    connect(m_join, &QPushButton::clicked, this, &JoinPane::join);
}

void JoinPane::setServer(const ServerLink& link)
{
    m_again = true;
    setTitle(tr("Come in again"));
    m_fields->setServer(link.url, QString::fromLatin1(link.pin.toHex()));
}

void JoinPane::ask(Asks what)
{
    m_text->setText(what == Asks::NewCertificate ? whatToAskFor() : whyToJoin());
    m_text->setVisible(what != Asks::Code);
    m_fields->askFor(what == Asks::Everything, what != Asks::Code);
}

QString JoinPane::whyToJoin()
{
    return tr("What you save here is then sent to the server, and the case files that are assigned "
              "to you come from it. It goes on working without a network.");
}

QString JoinPane::whatToAskFor()
{
    return tr("If your administrator says that the certificate was changed, ask for its new "
              "fingerprint and for a code. If not, don't come in: tell them.");
}

void JoinPane::join()
{
    if (!m_join->isEnabled() || !m_fields->check())
        return;
    m_message->dismiss();
    m_join->setBlocked(tr("Asking the server…"));
    whenReady(inBackground([&store = m_services.store, invitation = m_fields->invitation(),
                               connect = m_services.sync->connection(), again = m_again] {
        return comeIn(store, invitation, connect, again);
    }),
        this, [this](const Done& done) { finish(done); });
}

void JoinPane::finish(const Done& done)
{
    m_join->setBlocked({});
    if (done)
        return m_again ? emit returned() : emit joined();
    if (!m_fields->showError(done.error()))
        m_message->showMessage(Tone::Bad, sentence(done.error()));
}

} // namespace expediente::ui
