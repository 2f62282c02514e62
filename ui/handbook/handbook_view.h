#pragma once
#include "ui/handbook/handbook.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QListWidget;

namespace expediente::ui {

class HandbookBrowser;
class LineEdit;
class RowDelegate;
class TwoLineDelegate;

/// The handbook: contents or what a search found at the left, a page at the right. Starts in the
/// page; Ctrl+F searches.
class HandbookView : public QWidget {
    Q_OBJECT
public:
    HandbookView(const Theme& theme, Language language, QWidget* parent = nullptr);

    /// Opens a page; the first where there is none of that name. `keysHere`, Markdown, stands below
    /// that page's title for as long as the handbook is open.
    void open(const QString& id, const QString& keysHere = {});
    QString currentId() const;
    const Handbook& handbook() const { return m_handbook; }
    /// False when there is nothing to go back to.
    bool goBack();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Step {
        std::size_t page;
        int scrolled;
    };
    void show(std::size_t page, int heading);
    void go(std::size_t page, int heading = 0);
    void follow(const QString& link);
    void listContents();
    void search(const QString& typed);
    void choose(int row);

    const Theme& m_theme;
    const Handbook m_handbook;
    LineEdit* m_line;
    QListWidget* m_list;
    RowDelegate* m_contentsRows;
    TwoLineDelegate* m_foundRows;
    HandbookBrowser* m_browser;
    std::vector<HandbookHit> m_hits;
    std::vector<Step> m_before;
    std::size_t m_current = 0;
    std::size_t m_keysPage = 0;
    QString m_keysHere;
    bool m_searching = false;
};

} // namespace expediente::ui
