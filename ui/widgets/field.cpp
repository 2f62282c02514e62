#include "ui/widgets/field.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QGridLayout>

namespace expediente::ui {

Field::Field(
    const Theme& theme, const QString& caption, QWidget* editor, Caption place, QWidget* parent)
    : QWidget(parent)
    , m_caption(new TextLabel(theme, TextStyle::Secondary, Token::Text2))
    , m_line(new TextLabel(theme, TextStyle::Secondary, Token::Text2))
    , m_editor(editor)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space3);
    grid->setVerticalSpacing(2);
    const bool beside = place == Caption::Beside;
    grid->addWidget(m_caption, 0, 0, beside ? Qt::AlignTop : Qt::Alignment());
    const int row = beside ? 0 : 1;
    const int column = beside ? 1 : 0;
    grid->addWidget(editor, row, column);
    grid->addWidget(m_line, row + 1, column);
    grid->setColumnStretch(column, 1);
    if (beside)
        m_caption->setMinimumHeight(metrics::control);
    m_line->setWordWrap(true);
    m_line->hide();
    m_caption->setBuddy(editor);
    setCaption(caption);
    if (auto* line = qobject_cast<LineEdit*>(editor)) {
        connect(line, &LineEdit::errorChanged, this, &Field::setError);
        setError(line->error());
    }
}

void Field::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    m_caption->setHidden(caption.isEmpty());
    m_editor->setAccessibleName(QString(caption).remove('&'));
}

void Field::setCaptionWidth(int width)
{
    m_caption->setFixedWidth(width);
}

void Field::setHint(const QString& hint)
{
    m_hint = hint;
    showLine();
}

void Field::setError(const QString& sentence)
{
    m_error = sentence;
    showLine();
}

void Field::showLine()
{
    const QString& text = m_error.isEmpty() ? m_hint : m_error;
    m_line->setText(text);
    m_line->setColor(m_error.isEmpty() ? Token::Text2 : Token::BadText);
    m_line->setHidden(text.isEmpty());
    m_editor->setAccessibleDescription(text);
}

} // namespace expediente::ui
