#include "ui/page/preferences.h"

#include <QSettings>
#include <QVariant>

namespace expediente::ui {

namespace {

constexpr int idleMinutes = 5;

} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent), m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Preferences::~Preferences() = default;

Language Preferences::language() const
{
    return m_settings->value(QStringLiteral("language")).toString() == QStringLiteral("en")
        ? Language::English
        : Language::Spanish;
}

void Preferences::setLanguage(Language language)
{
    set("language", language == Language::English ? QStringLiteral("en") : QStringLiteral("es"));
}

Scheme Preferences::scheme() const
{
    return m_settings->value(QStringLiteral("theme")).toString() == QStringLiteral("dark")
        ? Scheme::Dark
        : Scheme::Light;
}

void Preferences::setScheme(Scheme scheme)
{
    set("theme", scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

int Preferences::idleMinutesToLock() const
{
    return qBound(0, m_settings->value(QStringLiteral("idleMinutes"), idleMinutes).toInt(), 240);
}

void Preferences::setIdleMinutesToLock(int minutes)
{
    set("idleMinutes", minutes);
}

int Preferences::contactsGoal() const
{
    return m_settings->value(QStringLiteral("goals/contacts"), 40).toInt();
}

void Preferences::setContactsGoal(int contacts)
{
    set("goals/contacts", contacts);
}

int Preferences::directPercentGoal() const
{
    return m_settings->value(QStringLiteral("goals/directPercent"), 45).toInt();
}

void Preferences::setDirectPercentGoal(int percent)
{
    set("goals/directPercent", percent);
}

int Preferences::promisesGoal() const
{
    return m_settings->value(QStringLiteral("goals/promises"), 6).toInt();
}

void Preferences::setPromisesGoal(int promises)
{
    set("goals/promises", promises);
}

int Preferences::keptPercentGoal() const
{
    return m_settings->value(QStringLiteral("goals/keptPercent"), 75).toInt();
}

void Preferences::setKeptPercentGoal(int percent)
{
    set("goals/keptPercent", percent);
}

std::optional<Money> Preferences::recoveredGoal() const
{
    const QString text = m_settings->value(QStringLiteral("goals/recovered")).toString();
    const auto currency = currencyFromCode(text.section(u' ', 1, 1));
    if (!currency)
        return std::nullopt;
    const auto amount = Money::parse(text.section(u' ', 0, 0), *currency);
    return amount && amount->minor() > 0 ? std::optional(*amount) : std::nullopt;
}

void Preferences::setRecoveredGoal(const std::optional<Money>& amount)
{
    set("goals/recovered",
        amount ? amount->toPlain() + u' ' + code(amount->currency()) : QString());
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings->value(QStringLiteral("windowGeometry")).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings->setValue(QStringLiteral("windowGeometry"), geometry);
}

void Preferences::set(const char* key, const QVariant& value)
{
    m_settings->setValue(QLatin1String(key), value);
    emit changed();
}

} // namespace expediente::ui
