#include "ui/settings/appearance_panel.h"

#include "ui/page/preferences.h"
#include "ui/widgets/field.h"

#include <QComboBox>

namespace expediente::ui {

AppearancePanel::AppearancePanel(const Theme& theme, Preferences& preferences, QWidget* parent)
    : Panel(theme, tr("Appearance"), parent)
{
    setIcon(IconName::Sun);
    padBody();
    auto* language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    // Each language in its own words, for those who can't read the other one.
    language->addItem(QStringLiteral("Español (México)"), int(Language::Spanish));
    language->addItem(QStringLiteral("English"), int(Language::English));
    auto* scheme = new QComboBox;
    scheme->setObjectName(QStringLiteral("scheme"));
    scheme->addItem(tr("Light"), int(Scheme::Light));
    scheme->addItem(tr("Dark"), int(Scheme::Dark));
    body()->addWidget(new Field(theme, tr("Language"), language));
    body()->addWidget(new Field(theme, tr("Theme"), scheme));
    setFocusProxy(language);

    const auto show = [language, scheme, &preferences] {
        language->setCurrentIndex(language->findData(int(preferences.language())));
        scheme->setCurrentIndex(scheme->findData(int(preferences.scheme())));
    };
    show();
    connect(&preferences, &Preferences::changed, this, show);
    // activated() is the user's doing only, so that showing a choice never makes one.
    connect(language, &QComboBox::activated, this, [language, &preferences] {
        preferences.setLanguage(Language(language->currentData().toInt()));
    });
    connect(scheme, &QComboBox::activated, this,
        [scheme, &preferences] { preferences.setScheme(Scheme(scheme->currentData().toInt())); });
}

} // namespace expediente::ui
