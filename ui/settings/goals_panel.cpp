#include "ui/settings/goals_panel.h"

#include "core/base/home_currency.h"
#include "core/store/store.h"
#include "ui/page/preferences.h"
#include "ui/widgets/field.h"
#include "ui/widgets/money_edit.h"

#include <QGridLayout>
#include <QSpinBox>

namespace expediente::ui {

namespace {

constexpr int mostContacts = 500;
constexpr int mostPromises = 200;

} // namespace

QSpinBox* GoalsPanel::addGoal(QGridLayout* grid, const Theme& theme, const char* name,
    const QString& caption, int value, int most, const QString& unit)
{
    auto* spin = new QSpinBox;
    spin->setObjectName(QLatin1String(name));
    spin->setRange(1, most);
    spin->setValue(value);
    spin->setSuffix(unit);
    // A goal that is being typed is not one yet.
    spin->setKeyboardTracking(false);
    const int place = grid->count();
    grid->addWidget(new Field(theme, caption, spin), place / 2, place % 2);
    return spin;
}

void GoalsPanel::addRecovered(const Services& services)
{
    Preferences& preferences = services.preferences;
    const auto goal = preferences.recoveredGoal();
    const Currency currency =
        goal ? goal->currency() : homeCurrency(services.store.identity().country);
    auto* edit = new MoneyEdit(services.theme, services.format, currency);
    edit->setObjectName("recoveredGoal");
    edit->setValue(goal);
    auto* field = new Field(services.theme, tr("Recovered in the month"), edit);
    field->setHint(tr("Empty: without a goal"));
    body()->addWidget(field);
    connect(edit, &MoneyEdit::editingFinished, &preferences, [edit, &preferences] {
        if (edit->commit() && edit->value() != preferences.recoveredGoal())
            preferences.setRecoveredGoal(edit->value());
    });
}

GoalsPanel::GoalsPanel(const Services& services, QWidget* parent)
    : Panel(services.theme, tr("Goals"), parent)
{
    const Theme& theme = services.theme;
    Preferences& preferences = services.preferences;
    setIcon(IconName::Flag);
    padBody();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space3);
    grid->setVerticalSpacing(metrics::space2);
    body()->addLayout(grid);
    const QString percent = QStringLiteral("\u00a0%");
    auto* contacts = addGoal(grid, theme, "contactsGoal", tr("Contacts logged in a day"),
        preferences.contactsGoal(), mostContacts, {});
    auto* direct = addGoal(grid, theme, "directGoal", tr("Direct contact"),
        preferences.directPercentGoal(), 100, percent);
    auto* promises = addGoal(grid, theme, "promisesGoal", tr("Promises obtained in a day"),
        preferences.promisesGoal(), mostPromises, {});
    auto* kept = addGoal(
        grid, theme, "keptGoal", tr("Promises kept"), preferences.keptPercentGoal(), 100, percent);
    connect(contacts, &QSpinBox::valueChanged, &preferences, &Preferences::setContactsGoal);
    connect(direct, &QSpinBox::valueChanged, &preferences, &Preferences::setDirectPercentGoal);
    connect(promises, &QSpinBox::valueChanged, &preferences, &Preferences::setPromisesGoal);
    connect(kept, &QSpinBox::valueChanged, &preferences, &Preferences::setKeptPercentGoal);
    addRecovered(services);
}

} // namespace expediente::ui
