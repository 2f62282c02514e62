#pragma once
#include "ui/theme/theme.h"

#include <QTabBar>

namespace expediente::ui {

/// Tabs that say which one is open by weight and a line of 2 px under it. A tab is as wide as its
/// bold words, so that nothing moves when another one is opened.
class UnderlineTabBar : public QTabBar {
    Q_OBJECT
protected:
    UnderlineTabBar(const Theme& theme, int height, QWidget* parent);

    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;

    const Theme& theme() const { return m_theme; }

private:
    void paintTab(QPainter& painter, int index) const;

    const Theme& m_theme;
    int m_height;
};

/// The sections of the window, in the app bar.
class SectionBar : public UnderlineTabBar {
    Q_OBJECT
public:
    explicit SectionBar(const Theme& theme, QWidget* parent = nullptr);
};

/// The tabs of a case file; a line runs under all of them to the end of the page. A count behind
/// the word ("Promises 5") is set with setCount().
class CaseTabs : public UnderlineTabBar {
    Q_OBJECT
public:
    explicit CaseTabs(const Theme& theme, QWidget* parent = nullptr);

    int addTab(const QString& word);
    void setCount(int index, int count); ///< below zero: no count

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_words;
};

} // namespace expediente::ui
