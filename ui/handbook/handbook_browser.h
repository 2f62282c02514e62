#pragma once
#include <QTextBrowser>

namespace expediente::ui {

class Handbook;
class Theme;

/// One page of the handbook, set and scrolled. Arrows scroll, Tab goes from link to link and then
/// on, Alt+Left and Backspace ask to go back.
class HandbookBrowser : public QTextBrowser {
    Q_OBJECT
public:
    HandbookBrowser(const Theme& theme, const Handbook& handbook, QWidget* parent = nullptr);

    void setPage(const QString& markdown);
    /// Those that begin with one of these words, folded, are marked.
    void setWords(const QStringList& folded);
    void goToHeading(int heading);
    int scrolled() const;
    void scrollTo(int value);

signals:
    void backRequested();
    void linkRequested(const QString& link);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setAnew();
    void mark();

    const Theme& m_theme;
    const Handbook& m_handbook;
    QTextDocument* m_page = nullptr;
    QString m_markdown;
    QStringList m_words;
    int m_setWidth = 0;
};

} // namespace expediente::ui
