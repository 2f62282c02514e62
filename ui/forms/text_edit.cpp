#include "ui/forms/text_edit.h"

#include "core/facts/body.h"

#include <QKeyEvent>
#include <QMimeData>

namespace expediente::ui {
namespace {

constexpr int documentMargin = 2;
constexpr int padding = 4; ///< with the border, as the style sheet has it
constexpr int inset = 2; ///< so that its text stands below that of the lines above

} // namespace

TextEdit::TextEdit(const Theme& theme, int lines, QWidget* parent)
    : QPlainTextEdit(parent), m_lines(lines)
{
    setFont(theme.font(TextStyle::Base));
    setTabChangesFocus(true);
    document()->setDocumentMargin(documentMargin);
    setViewportMargins(inset, 0, 0, 0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setVerticalStretch(1);
    setSizePolicy(policy);
}

void TextEdit::setLeastLines(int lines)
{
    m_least = lines;
    updateGeometry();
}

int TextEdit::heightOf(int lines) const
{
    constexpr int around = 2 * (documentMargin + padding);
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
