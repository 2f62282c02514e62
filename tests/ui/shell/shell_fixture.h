#pragma once
#include "tests/support/fake_prompts.h"
#include "ui/page/preferences.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

namespace expediente::ui {

inline const auto goodPassphrase = QStringLiteral("cuatro palabras bien largas");
/// Cheap, so that a test opens in no time.
inline constexpr KdfCost cheapCost{1, 64 * 1024};

/// A person with a case, as the tests look for them.
struct SamplePerson {
    QString name;
    QString phone;
    QString folio;
    bool identified = false; ///< by a document
};

/// A folder with a vault and an encrypted store of a few people; and the window of the program on
/// it, with everything that app/ would build.
class ShellFixture {
public:
    enum class Folder { Empty, WithStore };
    explicit ShellFixture(Folder folder = Folder::WithStore);
    ~ShellFixture();

    /// A window as the program makes it, shown, at the entrance.
    std::unique_ptr<MainWindow> makeWindow();
    /// The same, unlocked by typing.
    std::unique_ptr<MainWindow> makeUnlocked();
    Environment environment();

    QString dir() const { return m_dir.filePath(QStringLiteral("store")); }
    QString file(const char* name) const { return dir() + '/' + QLatin1String(name); }
    Result<std::unique_ptr<Store>> openDirectly(Store::Access access, const Clock& clock) const;
    DataKey key() const;
    /// From the next opening on the store is this user's. It must be closed.
    void become(const QString& user, const QString& name, const QString& role);

    static const std::vector<SamplePerson>& people();
    static CaseId caseOf(const QString& folio);

    Connect connect = transportFor; ///< to a server
    FakePrompts prompts;
    int relaunches = 0;
    QStringList printed; ///< groups of a recovery sheet

private:
    void makeStore();

    QTemporaryDir m_dir;

public:
    Preferences preferences;
    Theme theme;
    Appearance appearance;
};

/// Runs the event loop until it is so; false after a long while.
bool eventually(const std::function<bool()>& condition);
/// Types into the focused widget of a window.
void type(QWidget& window, const QString& text);
void press(QWidget& window, int key, Qt::KeyboardModifiers modifiers = {});
/// Presses and checks that the named button is there.
void click(QWidget& window, const QString& button);
QString textOf(QWidget& parent); ///< every label's words that are on screen

} // namespace expediente::ui
