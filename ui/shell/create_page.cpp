#include "ui/shell/create_page.h"

#include "ui/settings/new_passphrase.h"
#include "ui/shell/opened_store.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QComboBox>
#include <QDir>
#include <QLocale>
#include <QTimeZone>

namespace expediente::ui {

namespace {

constexpr int createCardWidth = 760;
constexpr int mostNameLength = 120;

struct Country {
    const char* code;
    const char* name;
    QLocale::Country territory;
    const char* zone; ///< proposed unless the machine's own zone is in the country
};
constexpr Country countries[] = {
    {"MX", QT_TRANSLATE_NOOP("expediente::ui::CreatePage", "Mexico"), QLocale::Mexico,
        "America/Mexico_City"},
    {"CO", QT_TRANSLATE_NOOP("expediente::ui::CreatePage", "Colombia"), QLocale::Colombia,
        "America/Bogota"},
    {"PE", QT_TRANSLATE_NOOP("expediente::ui::CreatePage", "Peru"), QLocale::Peru, "America/Lima"},
    {"CL", QT_TRANSLATE_NOOP("expediente::ui::CreatePage", "Chile"), QLocale::Chile,
        "America/Santiago"},
};

LineEdit* makeLine(const Theme& theme, const char* name)
{
    auto* line = new LineEdit(theme);
    line->setObjectName(QLatin1String(name));
    line->setMaxLength(mostNameLength);
    QObject::connect(line, &QLineEdit::textEdited, line, [line] { line->setError({}); });
    return line;
}

/// Says what is missing; true when there is something.
bool demand(LineEdit* line, const QString& sentence)
{
    if (!line->text().trimmed().isEmpty())
        return true;
    line->setError(sentence);
    line->setFocus();
    return false;
}

} // namespace

CreatePage::CreatePage(
    const Theme& theme, Language language, const QString& dir, Kind kind, QWidget* parent)
    : EntranceCard(theme, tr("Set up this machine"), createCardWidth, parent)
    , m_language(makeLanguages(language))
    , m_agency(makeLine(theme, "agency"))
    , m_name(makeLine(theme, "userName"))
    , m_country(new QComboBox)
    , m_zone(new QComboBox)
    , m_role(new QComboBox)
    , m_create(new PrimaryButton(theme, tr("Create the store")))
    , m_busy(makeBusyLine())
{
    if (kind == Kind::VaultAndStore)
        showStep(1, 3);
    addText(tr("There is no store here yet. Case files are kept encrypted in a folder of this "
               "machine; nothing leaves it by itself."));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metrics::space6);
    columns->addWidget(makeIdentity(), 1);
    columns->addWidget(makePassphrase(dir, kind), 1);
    body()->addLayout(columns);
    body()->addWidget(message());
    m_create->setObjectName(QStringLiteral("createStore"));
    m_create->setMain(true);
    auto* restore = new LinkButton(theme, tr("Restore a backup…"));
    restore->setObjectName(QStringLiteral("restore"));
    auto* ways = new QHBoxLayout;
    ways->setSpacing(metrics::space4);
    ways->addWidget(m_create);
    ways->addStretch();
    if (kind == Kind::VaultAndStore) {
        auto* join = new LinkButton(theme, tr("Join my agency's server…"));
        join->setObjectName(QStringLiteral("joinInstead"));
        ways->addWidget(join);
        connect(join, &QAbstractButton::clicked, this, &CreatePage::joinRequested);
    }
    ways->addWidget(restore);
    body()->addLayout(ways);
    body()->addWidget(m_busy);
    connect(restore, &QAbstractButton::clicked, this, &CreatePage::restoreRequested);
    connect(m_create, &QPushButton::clicked, this, &CreatePage::ask);
    setFocusProxy(m_agency);
}

QComboBox* CreatePage::makeLanguages(Language language)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("language"));
    // Each in its own words, for those who can't read the other.
    choice->addItem(QStringLiteral("Español"), int(Language::Spanish));
    choice->addItem(QStringLiteral("English"), int(Language::English));
    choice->setCurrentIndex(choice->findData(int(language)));
    connect(choice, &QComboBox::currentIndexChanged, this,
        [this, choice] { emit languageChosen(Language(choice->currentData().toInt())); });
    return choice;
}

QWidget* CreatePage::makeIdentity()
{
    auto* half = new QWidget;
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    m_country->setObjectName(QStringLiteral("country"));
    for (const Country& country : countries)
        m_country->addItem(tr(country.name), QLatin1String(country.code));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_role->setObjectName(QStringLiteral("role"));
    for (const QString& role : QStringList{"collector", "agent", "supervisor"})
        m_role->addItem(word(Vocabulary::UserRole, role), role);
    column->addWidget(new Field(theme(), tr("Language"), m_language));
    column->addWidget(new Field(theme(), tr("Agency"), m_agency));
    auto* where = new QHBoxLayout; // side by side, so that all fits on a low screen
    where->setSpacing(metrics::space3);
    where->addWidget(new Field(theme(), tr("Country"), m_country), 1);
    where->addWidget(new Field(theme(), tr("Time zone"), m_zone), 1);
    column->addLayout(where);
    column->addWidget(new Field(theme(), tr("Your name"), m_name));
    column->addWidget(new Field(theme(), tr("Your role"), m_role));
    column->addStretch();
    connect(m_country, &QComboBox::currentIndexChanged, this, &CreatePage::showZones);
    showZones();
    return half;
}

QWidget* CreatePage::makePassphrase(const QString& dir, Kind kind)
{
    auto* half = new QWidget;
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    if (kind == Kind::VaultAndStore) {
        m_new = new NewPassphrase(theme());
        column->addWidget(m_new);
        connect(m_new, &NewPassphrase::returnPressed, this, &CreatePage::ask);
    } else {
        auto* same = new TextLabel(theme(), TextStyle::Base, Token::Text2, Weight::Regular,
            tr("Passphrase and recovery key stay as they are."));
        same->setWordWrap(true);
        column->addWidget(same);
    }
    auto* folder = new LineEdit(theme());
    folder->setText(QDir::toNativeSeparators(dir));
    folder->setCursorPosition(0);
    folder->setReadOnly(true);
    column->addWidget(new Field(theme(), tr("Folder"), folder));
    column->addStretch();
    return half;
}

void CreatePage::showZones()
{
    const Country& country = countries[std::max(0, m_country->currentIndex())];
    const QByteArray own = QTimeZone::systemTimeZoneId();
    m_zone->clear();
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds(country.territory))
        m_zone->addItem(
            QString::fromLatin1(zone).section('/', 1).replace('_', ' ').replace('/', ", "), zone);
    const int mine = m_zone->findData(own);
    m_zone->setCurrentIndex(mine >= 0 ? mine : m_zone->findData(QByteArray(country.zone)));
}

StoreIdentity CreatePage::identity() const
{
    StoreIdentity identity;
    identity.agencyName = m_agency->text().simplified();
    identity.country = m_country->currentData().toString();
    identity.zone = m_zone->currentData().toByteArray();
    identity.userName = m_name->text().simplified();
    identity.user = userKey(identity.userName);
    identity.role = m_role->currentData().toString();
    return identity;
}

Secret CreatePage::passphrase() const
{
    return m_new ? m_new->passphrase() : Secret();
}

void CreatePage::ask()
{
    if (!m_create->isEnabled() || !demand(m_agency, tr("Write the agency's name."))
        || !demand(m_name, tr("Write your name, as papers will show it."))
        || (m_new && !m_new->check()))
        return;
    showProblem({});
    emit createRequested();
}

void CreatePage::takeOver(const CreatePage& other)
{
    m_agency->setText(other.m_agency->text());
    m_name->setText(other.m_name->text());
    m_country->setCurrentIndex(other.m_country->currentIndex());
    m_zone->setCurrentIndex(other.m_zone->currentIndex());
    m_role->setCurrentIndex(other.m_role->currentIndex());
    if (m_new && other.m_new)
        m_new->takeOver(*other.m_new);
    m_language->setFocus(Qt::OtherFocusReason);
}

void CreatePage::setBusy(bool busy)
{
    m_create->setBlocked(busy ? tr("Creating…") : QString());
    m_busy->setVisible(busy);
}

} // namespace expediente::ui
