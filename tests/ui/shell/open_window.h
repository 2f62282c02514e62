#pragma once
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/search_box.h"

#include <QListView>

namespace expediente::ui {

/// The window with its store open.
struct Open {
    ShellFixture shell;
    std::unique_ptr<MainWindow> window = shell.makeUnlocked();

    Workspace& workspace() { return *window->workspace(); }
    NavigationStack& pages() { return workspace().pages(); }
    SearchBox& search() { return *window->findChild<SearchBox*>(); }
    CommandPalette* palette() { return window->findChild<CommandPalette*>(); }
    NoticeBar& notice() { return *window->findChild<NoticeBar*>(); }
    bool has(Section section)
    {
        const auto& all = pages().sections();
        return std::ranges::find(all, section) != all.end();
    }
};

inline QString rowText(const QListView& list, int row)
{
    return list.model()->index(row, 0).data().toString();
}

} // namespace expediente::ui
