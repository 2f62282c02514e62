#include "ui/settings/goals_panel.h"

#include "ui/page/preferences.h"
#include "ui/widgets/field.h"

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

GoalsPanel::GoalsPanel(const Theme& theme, Preferences& preferences, QWidget* parent)
    : Panel(theme, tr("Goals of the day"), parent)
{
    setIcon(IconName::Flag);
    padBody();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space3);
    grid->setVerticalSpacing(metrics::space2);
    body()->addLayout(grid);
    const QString percent = QStringLiteral("\u00a0%");
    auto* contacts = addGoal(grid, theme, "contactsGoal", tr("Contacts logged"),
        preferences.contactsGoal(), mostContacts, {});
    auto* direct = addGoal(grid, theme, "directGoal", tr("Direct contact"),
        preferences.directPercentGoal(), 100, percent);
    auto* promises = addGoal(grid, theme, "promisesGoal", tr("Promises obtained"),
        preferences.promisesGoal(), mostPromises, {});
    auto* kept = addGoal(
        grid, theme, "keptGoal", tr("Promises kept"), preferences.keptPercentGoal(), 100, percent);
    connect(contacts, &QSpinBox::valueChanged, &preferences, &Preferences::setContactsGoal);
    connect(direct, &QSpinBox::valueChanged, &preferences, &Preferences::setDirectPercentGoal);
    connect(promises, &QSpinBox::valueChanged, &preferences, &Preferences::setPromisesGoal);
    connect(kept, &QSpinBox::valueChanged, &preferences, &Preferences::setKeptPercentGoal);
}

} // namespace expediente::ui
