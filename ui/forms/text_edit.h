#pragma once
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace expediente::ui {

/// Several lines of text. Tab goes on to the next field; Backspace in an empty one asks to go
/// back. Gives way to one line when its form is short of height. Input is capped at what a fact
/// takes.
class TextEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    /// `lines`: as many as show when there is room.
    TextEdit(const Theme& theme, int lines, QWidget* parent = nullptr);

    QString text() const { return toPlainText(); }
    QSize sizeHint() const override { return {120, heightOf(m_lines)}; }
    QSize minimumSizeHint() const override { return {60, heightOf(m_least)}; }
    void setLeastLines(int lines);

signals:
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    int heightOf(int lines) const;

    int m_lines;
    int m_least = 1;
};

} // namespace expediente::ui
