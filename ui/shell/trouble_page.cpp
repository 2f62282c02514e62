#include "ui/shell/trouble_page.h"

#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

namespace expediente::ui {

namespace {

constexpr int troubleCardWidth = 560;

} // namespace

QString TroublePage::headingFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StoreBusy:
        return tr("Another window has this store open");
    case ErrorCode::StoreNewer:
        return tr("This store needs a newer program");
    case ErrorCode::StoreMissing:
        return tr("The store is not in its folder");
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreWrongKey:
    case ErrorCode::VaultDamaged:
    case ErrorCode::VaultMissing:
        return tr("Your data is being kept safe");
    case ErrorCode::RuleRefused:
        return tr("This store moved to another machine");
    default:
        return tr("The store could not be opened");
    }
}

TroublePage::TroublePage(
    const Theme& theme, const Error& error, const QString& dir, QWidget* parent)
    : EntranceCard(theme, headingFor(error.code), troubleCardWidth, parent)
    , m_error(error)
    , m_retry(new PrimaryButton(theme, tr("Try again")))
    , m_busy(makeBusyLine())
{
    const Words said = words(error);
    addPart(tr("What happened"), said.what, IconName::Warning, Token::BadText);
    addPart(tr("What is safe"), said.safe, IconName::ShieldCheck, Token::OkText);
    addPart(tr("What to do"), said.next, IconName::ArrowRight, Token::Accent);
    body()->addWidget(message());

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    m_retry->setObjectName(QStringLiteral("retry"));
    m_retry->setMain(true);
    row->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this, &TroublePage::retryRequested);
    row->addStretch();
    auto* copy = new LinkButton(theme, tr("Copy details"));
    row->addWidget(copy);
    connect(copy, &QAbstractButton::clicked, this,
        [text = details(dir)] { QGuiApplication::clipboard()->setText(text); });
    body()->addLayout(row);
    addWaysOut();
    body()->addWidget(m_busy);
    setFocusProxy(m_retry);
}

Button* TroublePage::addWay(const char* name, const QString& words)
{
    auto* button = new SecondaryButton(theme(), words);
    button->setObjectName(QLatin1String(name));
    button->setMain(true);
    body()->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

/// From what keeps the most to what keeps the least.
void TroublePage::addWaysOut()
{
    const bool damaged = m_error.code == ErrorCode::StoreDamaged;
    const bool missing = m_error.code == ErrorCode::StoreMissing;
    if (m_error.code == ErrorCode::StoreBusy || isMoved())
        connect(addWay("openReadOnly", tr("Open for reading only")), &QPushButton::clicked, this,
            &TroublePage::readOnlyRequested);
    if (isMoved())
        connect(addWay("takeBack", tr("Use it here again…")), &QPushButton::clicked, this,
            &TroublePage::takeBackRequested);
    if (damaged)
        connect(addWay("salvage", tr("Save what can be read…")), &QPushButton::clicked, this,
            &TroublePage::salvageRequested);
    if (damaged || missing)
        connect(addWay("restore", tr("Restore a backup…")), &QPushButton::clicked, this,
            &TroublePage::restoreRequested);
    if (damaged || missing)
        connect(addWay("startAnew",
                    damaged ? tr("Set it aside and start anew…") : tr("Create a new store…")),
            &QPushButton::clicked, this, &TroublePage::startAnewRequested);
}

void TroublePage::addPart(const QString& caption, const QString& sentence, IconName icon, Token ink)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space3);
    auto* mark = new IconLabel(theme(), icon, ink);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(
        new TextLabel(theme(), TextStyle::Secondary, Token::Text2, Weight::Bold, caption));
    // A long path may break after each of its folders.
    auto* said = new TextLabel(theme(), TextStyle::Base, Token::Text1, Weight::Regular,
        QString(sentence).replace('/', QStringLiteral("/\u200b")));
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(said);
    row->addLayout(column, 1);
    body()->addLayout(row);
}

QString TroublePage::details(const QString& dir) const
{
    return QStringList{name(m_error.code), m_error.args.join(QStringLiteral(" | ")), m_error.detail,
        QDir::toNativeSeparators(dir), QStringLiteral("Expediente " EXPEDIENTE_VERSION)}
        .join('\n');
}

void TroublePage::setBusy(bool busy)
{
    m_retry->setBlocked(busy ? tr("Opening…") : QString());
    m_busy->setVisible(busy);
}

} // namespace expediente::ui
