#include "ui/forms/text_edit.h"

#include "core/facts/body.h"

#include <QKeyEvent>
#include <QMimeData>

namespace expediente::ui {

TextEdit::TextEdit(const Theme& theme, int lines, QWidget* parent)
    : QPlainTextEdit(parent), m_lines(lines)
{
    setFont(theme.font(TextStyle::Base));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setVerticalStretch(1);
    setSizePolicy(policy);
    setMaximumHeight(heightOf(std::max(lines, 6)));
}

void TextEdit::setLeastLines(int lines)
{
    m_least = lines;
    updateGeometry();
}

int TextEdit::heightOf(int lines) const
{
    // The document's margin of 4 px and the style sheet's padding and border stand around them.
    constexpr int around = 10;
    return std::max(metrics::control, fontMetrics().lineSpacing() * lines + around);
}

void TextEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backspace && document()->isEmpty()) {
        emit backRequested();
        return;
    }
    const bool full = document()->characterCount() > maxTextLength && !textCursor().hasSelection();
    if (full && !event->text().isEmpty() && event->text().front().isPrint())
        return;
    QPlainTextEdit::keyPressEvent(event);
}

void TextEdit::insertFromMimeData(const QMimeData* source)
{
    const auto room =
        maxTextLength - document()->characterCount() + 1 + textCursor().selectedText().size();
    insertPlainText(source->text().left(std::max<qsizetype>(0, room)));
}

} // namespace expediente::ui
