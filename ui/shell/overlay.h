#pragma once
#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

namespace expediente::ui {

class Panel;

/// A card over the whole window, which waits for an answer without stopping anything: a child of
/// the window rather than a dialog, so that it stands in the same place on every desktop. Esc or a
/// click beside the card closes it, and the focus goes back where it was, if that is still there.
/// Meanwhile no key works behind it but those it is told of, and nothing behind it gets the focus.
class Overlay : public QWidget {
    Q_OBJECT
public:
    void open(const QList<QKeySequence>& keysThatWork);
    void close(); ///< deletes itself

signals:
    /// Closed, but what had the keyboard before went meanwhile: a list that was still being read.
    void focusLost();

protected:
    Overlay(const Theme& theme, QSize most, QWidget* window);

    Panel* card() const { return m_card; }
    const Theme& theme() const { return m_theme; }

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    const Theme& m_theme;
    QSize m_most;
    Panel* m_card;
    QPointer<QWidget> m_before; ///< had the focus
    QList<QKeySequence> m_keysThatWork;
};

} // namespace expediente::ui
