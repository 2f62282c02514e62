#include "ui/forms/radio_choice.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

namespace expediente::ui {
namespace {

constexpr auto keyProperty = "key";

} // namespace

RadioChoice::RadioChoice(const Theme& theme, int columns, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_columns(columns)
    , m_group(new QButtonGroup(this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    m_grid->setHorizontalSpacing(metrics::space3);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] { emit chosen(key()); });
}

void RadioChoice::addChoice(const QString& text, const QString& key)
{
    auto* button = new QRadioButton(text);
    button->setFont(m_theme.font(TextStyle::Base));
    button->setProperty(keyProperty, key);
    const int place = int(m_group->buttons().size());
    m_group->addButton(button);
    m_grid->addWidget(button, place / m_columns, place % m_columns);
    if (place == 0)
        setFocusProxy(button);
}

QString RadioChoice::key() const
{
    const QAbstractButton* checked = m_group->checkedButton();
    return checked ? checked->property(keyProperty).toString() : QString();
}

void RadioChoice::setKey(const QString& key)
{
    // An exclusive group can't be unchecked otherwise.
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(!key.isEmpty() && button->property(keyProperty).toString() == key);
    m_group->setExclusive(true);
    if (QAbstractButton* checked = m_group->checkedButton())
        setFocusProxy(checked);
}

} // namespace expediente::ui
