#include "ui/shell/global_actions.h"

#include "ui/shell/app_bar.h"
#include "ui/shell/command_list.h"

namespace expediente::ui {

GlobalActions::GlobalActions(QWidget* owner, const std::vector<Section>& sections)
    : QObject(owner), m_owner(owner)
{
    int number = 1;
    for (const Section section : sections) {
        m_sections[section] = add("section", tr("Go to %1").arg(AppBar::wordFor(section)),
            QKeySequence(QStringLiteral("Alt+%1").arg(number)));
        m_sections[section]->setObjectName(QStringLiteral("section%1").arg(number));
        ++number;
    }
    palette = add("palette", tr("&Commands and people"), Qt::CTRL | Qt::Key_K);
    search = add("search", tr("&Find a person, folio or phone"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    nextCase = add("nextCase", tr("&Next case"), Qt::Key_F3);
    previousCase = add("previousCase", tr("&Previous case"), Qt::SHIFT | Qt::Key_F3);
    back = add("back", tr("&Back to the list"), Qt::ALT | Qt::Key_Left);
    refresh = add("refreshPage", tr("&Read this page anew"), Qt::CTRL | Qt::Key_F5, tr("refresh"));
    syncNow = add("syncNow", tr("S&ynchronise now"), Qt::Key_F5, tr("server send receive"));
    syncPage = add("syncPage", tr("Sync&hronisation: what is still to be settled"),
        Qt::SHIFT | Qt::Key_F5, tr("server offline rejected pending join"));
    nextRegion = add("nextRegion", tr("Next part of the &window"), Qt::Key_F12);
    previousRegion =
        add("previousRegion", tr("Previous part of the win&dow"), Qt::SHIFT | Qt::Key_F12);
    // A page may know its own regions better: its key comes first, and ours is what is left over.
    for (QAction* action : {nextRegion, previousRegion})
        action->setShortcutContext(Qt::WidgetShortcut);
    notice = add("notice", tr("Undo what was just done"), Qt::CTRL | Qt::Key_Z);
    notice->setEnabled(false);
    handbook = add("handbook", tr("&Handbook"), Qt::Key_F1, tr("help manual guide"));
    keys = add("keys", tr("&All keys"), Qt::SHIFT | Qt::Key_F1, tr("help keyboard shortcuts"));
    theme = add("theme", tr("Light or dark &theme"), Qt::CTRL | Qt::Key_L, tr("night colours"));
    // In the language that one would switch to, for those who can't read this one.
    language = add("language", tr("Español"), {}, tr("language english spanish"));
    fullScreen = add("fullScreen", tr("F&ull screen"), Qt::Key_F11);
    settings = add("settings", tr("&Settings"), Qt::CTRL | Qt::Key_Comma,
        tr("passphrase recovery key goals preferences"));
    about = add("about", tr("A&bout this program"), {}, tr("version licence"));
    lock = add("lock", tr("&Lock the window"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    quit = add("quit", tr("&Quit"), Qt::CTRL | Qt::Key_Q, tr("exit close"));
}

QAction* GlobalActions::add(
    const char* name, const QString& text, const QKeySequence& key, const QString& keywords)
{
    auto* action = new QAction(text, m_owner);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setProperty(keywordsProperty, keywords);
    m_owner->addAction(action);
    m_all << action;
    return action;
}

} // namespace expediente::ui
