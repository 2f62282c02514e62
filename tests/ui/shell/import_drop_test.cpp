// From a creditor's file that is let fall on the window to its first case.
#include "tests/ui/shell/signing_day.h"
#include "ui/importing/import_page.h"
#include "ui/shell/search_box.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>

using namespace expediente;
using namespace expediente::ui;

namespace {

/// A file in somebody's hand, held over a window.
class HeldFile {
public:
    explicit HeldFile(const QList<QUrl>& urls)
    {
        m_data.setUrls(urls);
        m_data.setText(QStringLiteral("/tmp/a name"));
    }
    bool enter(QWidget& above)
    {
        QDragEnterEvent event(above.rect().center(), Qt::CopyAction, &m_data, Qt::LeftButton, {});
        event.ignore();
        QCoreApplication::sendEvent(&above, &event);
        return event.isAccepted();
    }
    void leave(QWidget& from)
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(&from, &event);
    }
    void fall(QWidget& on)
    {
        QDropEvent event(on.rect().center(), Qt::CopyAction, &m_data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&on, &event);
    }

private:
    QMimeData m_data;
};

QWidget& hint(WorkingDay& day)
{
    auto* found = day.window().findChild<QWidget*>(QStringLiteral("fileDrop"));
    REQUIRE(found);
    return *found;
}

QUrl portfolio(ShellFixture& shell)
{
    const QString path = shell.file("cartera.csv");
    if (!QFile::exists(path))
        REQUIRE(QFile::copy(QStringLiteral(EXPEDIENTE_EXCHANGE_DATA "/cartera-mx.csv"), path));
    return QUrl::fromLocalFile(path);
}

ImportPage* importPage(WorkingDay& day)
{
    return day.window().findChild<ImportPage*>();
}

} // namespace

TEST_CASE("a creditor's file falls anywhere on the window, is imported, and Enter opens its first "
          "case")
{
    WorkingDay day;
    HeldFile file({portfolio(day.shell())});
    auto* search = day.window().findChild<SearchBox*>();
    CHECK(file.enter(*search));
    CHECK(search->text().isEmpty()); // its name is no text here
    CHECK(hint(day).isVisible());
    file.enter(hint(day)); // as it moves on
    file.leave(hint(day));
    CHECK_FALSE(hint(day).isVisible());
    CHECK_FALSE(importPage(day));

    REQUIRE(file.enter(*search));
    file.fall(*search);
    CHECK_FALSE(hint(day).isVisible());
    auto& pages = day.window().workspace()->pages();
    CHECK(pages.currentSection() == Section::Importing);
    auto* import = day.window().findChild<QPushButton*>(QStringLiteral("runImport"));
    REQUIRE(import);
    REQUIRE(eventually([&] { return import->isEnabled() && import->accessibleName().isEmpty(); }));
    day.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(importPage(day)->isBusy());
    HeldFile another({portfolio(day.shell())});
    another.enter(*search);
    CHECK_FALSE(hint(day).isVisible()); // while one is imported
    const auto* open = day.window().findChild<QPushButton*>(QStringLiteral("openFirstCase"));
    REQUIRE(eventually([&] { return open->isVisible() && open->hasFocus(); }));
    day.key(Qt::Key_Return);
    REQUIRE(eventually([&] { return pages.currentSection() == Section::CaseFile; }));
    CHECK(day.file().opened->body.folio == QStringLiteral("FE-2026-0041"));
}

TEST_CASE("nothing that is no single file of this machine is taken from whoever drags it")
{
    WorkingDay day;
    const QUrl file = portfolio(day.shell());
    for (const auto& urls :
        {QList<QUrl>{file, file}, QList<QUrl>{QUrl::fromLocalFile(QDir::tempPath())},
            QList<QUrl>{QUrl(QStringLiteral("https://example.com/a.csv"))}, QList<QUrl>{}}) {
        HeldFile held(urls);
        held.enter(*day.window().workspace());
        CHECK_FALSE(hint(day).isVisible());
    }
}

TEST_CASE("no file falls on an agreement that somebody is signing")
{
    SigningDay day;
    auto& page = day.openAgreement();
    HeldFile file({portfolio(day.shell())});
    CHECK_FALSE(file.enter(page));
    CHECK_FALSE(hint(day).isVisible());
}
