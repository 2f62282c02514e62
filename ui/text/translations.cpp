#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

// Q_INIT_RESOURCE only works outside of namespaces; without it the linker drops the translations
// from this static library.
static void initResources()
{
    Q_INIT_RESOURCE(expediente_translations);
}

namespace expediente::ui {

namespace {

constexpr QLatin1String translatorName("expediente_translator");

bool install(QCoreApplication& app, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(&app);
    translator->setObjectName(translatorName);
    const bool loaded = translator->load(file, folder);
    // One without messages (English without a plural) is refused by the application, and isn't
    // missed.
    if (!loaded || !app.installTranslator(translator))
        delete translator;
    return loaded;
}

} // namespace

bool installTranslations(QCoreApplication& app, Language language)
{
    initResources();
    for (auto* old : app.findChildren<QTranslator*>(translatorName, Qt::FindDirectChildrenOnly)) {
        app.removeTranslator(old);
        delete old;
    }
    const QString folder = QStringLiteral(":/translations");
    if (language == Language::English)
        return install(app, QStringLiteral("expediente_en"), folder);
    // Qt's own texts first: the later translator is asked first, so ours win.
    install(app, QStringLiteral("qtbase_es"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(app, QStringLiteral("expediente_es"), folder);
}

const QTranslator& translatorOf(Language language)
{
    const auto loaded = [](const QString& file) {
        initResources();
        auto translator = std::make_unique<QTranslator>();
        static_cast<void>(translator->load(file, QStringLiteral(":/translations")));
        return translator;
    };
    static const auto spanish = loaded(QStringLiteral("expediente_es"));
    static const auto english = loaded(QStringLiteral("expediente_en"));
    return language == Language::English ? *english : *spanish;
}

} // namespace expediente::ui
