#pragma once
#include "ui/forms/form_host.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace expediente::ui {

/// A strip in place of the forms where the page is narrow: their title, upright, and the key.
class FormsRail : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr int wide = 40;

    FormsRail(
        const Theme& theme, const QString& title, const QString& key, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {wide, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_key;
};

/// Where the forms stand: a column of 300 px, or, where the page is narrow, a rail that lays them
/// over the page for as long as they are used.
class FormsColumn : public QWidget {
    Q_OBJECT
public:
    static constexpr int wide = 300;

    /// `over` is what the forms are laid over: this column's ancestor, as high as they may be.
    FormsColumn(const Services& services, QWidget* over, QWidget* parent = nullptr);

    FormHost& forms() { return *m_forms; }
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    /// Opens the forms over the page when the page is narrow.
    void open();
    void close();
    bool isOpen() const;
    /// After the page or what stands above this column has changed its size.
    void place();

private:
    class Overlay;

    QWidget* m_over;
    FormHost* m_forms;
    FormsRail* m_rail;
    QWidget* m_overlay;
    bool m_narrow = false;
};

} // namespace expediente::ui
