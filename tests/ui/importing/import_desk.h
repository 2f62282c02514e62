#pragma once
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"
#include "tests/support/print.h"
#include "tests/ui/cases/portfolio_fixture.h"
#include "ui/importing/import_form.h"
#include "ui/importing/import_page.h"
#include "ui/importing/import_result.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace expediente::ui {

inline const QByteArray profileJson = R"({"format": 1, "name": "small", "title": "Small lender",
    "kind": "portfolio", "coverage": "full",
    "creditor": {"key": "c", "name": "Cooperativa", "zone": "America/Mexico_City"},
    "currency": "MXN", "as_of": "option",
    "person": {"key": "CLIENT", "name": "NAME",
        "contact_points": [{"type": "mobile", "value": "PHONE"}]},
    "account": {"key": "ID"}, "statement": {"principal_overdue": "AMT"}})";

inline const QByteArray head = "ID,CLIENT,NAME,PHONE,AMT\n";
inline const QByteArray october = head
    + "A1,1,Ana Paz,2225550101,100.00\nB1,2,Beto Luz,none,200.00\n"
      "C1,3,Cira Mar,2225550103,300.00\nD1,4,Dora Sol,2225550104,1.2.3\n";

/// The page in a window, with a small profile and a file beside it.
class Desk {
public:
    Desk() : page(lender.services())
    {
        profile = write("small.json", profileJson);
        file = write("october.csv", october);
        page.resize(1334, 696);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.focusFirst();
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = lender.folder.filePath(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }
    template <class T>
    T* find(const char* name)
    {
        return page.findChild<T*>(QLatin1String(name));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    bool settled()
    {
        return eventually([this] { return !page.isBusy(); });
    }
    void chooseProfile()
    {
        auto* profiles = find<QComboBox>("importProfile");
        lender.prompts.openFile = profile;
        emit profiles->activated(profiles->count() - 1);
    }
    void chooseFile(const QString& path)
    {
        lender.prompts.openFile = path;
        key(Qt::Key_O);
    }
    void sayDate(const QString& date)
    {
        auto* edit = find<QLineEdit>("importAsOf");
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, date);
    }
    /// Profile, file and date; then the key, and the end of what it starts.
    void run(int with, const QString& path, const QString& date)
    {
        chooseFile(path);
        sayDate(date);
        key(with);
        REQUIRE(settled());
    }
    qint64 cases(CaseState state = CaseState::Open)
    {
        CaseFilter filter;
        filter.state = state;
        return lender
            .ask([&](Connection& c) { return countCases(c, filter, PortfolioFixture::today()); })
            .cases;
    }
    QString figures()
    {
        QStringList all;
        for (const auto* tile : page.findChildren<QWidget*>())
            if (tile->inherits("expediente::ui::KpiTile"))
                all << tile->accessibleName();
        return all.join(u'\n');
    }
    bool says(const QString& words)
    {
        for (const auto* message : page.findChildren<InlineMessage*>())
            if (message->isVisible() && message->sentence().contains(words))
                return true;
        return false;
    }

    PortfolioFixture lender;
    QString profile, file;
    ImportPage page;
};

} // namespace expediente::ui
