#pragma once
#include "tests/ui/cases/portfolio_fixture.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/portfolio_table.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QTest>

namespace expediente::ui {

/// The page in a window, its list read.
class OpenedCases {
public:
    explicit OpenedCases(PortfolioFixture& portfolio) : page(portfolio.services())
    {
        page.resize(1334, 640);
        page.show();
        page.activateWindow();
        table = page.findChild<PortfolioTable*>("caseTable");
        REQUIRE(settled());
        page.focusFirst();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    bool settled()
    {
        return eventually([this] { return page.model().isWhole(); });
    }
    bool shows(int rows)
    {
        return eventually(
            [this, rows] { return page.model().isWhole() && page.model().rowCount() == rows; });
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    CaseId current() const
    {
        const CaseRow* row = page.model().row(table->currentRow());
        return row ? row->id : CaseId{};
    }
    template <class T>
    T* find(const char* name)
    {
        return page.findChild<T*>(QLatin1String(name));
    }

    CasesPage page;
    PortfolioTable* table;
};

} // namespace expediente::ui
