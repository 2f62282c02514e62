#include "ui/forms/editing.h"

#include "ui/forms/choice_edit.h"
#include "ui/forms/radio_choice.h"
#include "ui/forms/text_edit.h"
#include "ui/widgets/date_edit.h"

#include <QCheckBox>

namespace expediente::ui {

void onChanged(QWidget* editor, QObject* context, std::function<void()> then)
{
    if (auto* date = qobject_cast<DateEdit*>(editor))
        QObject::connect(date, &DateEdit::valueChanged, context, then);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        QObject::connect(line, &QLineEdit::textEdited, context, then);
    else if (auto* text = qobject_cast<TextEdit*>(editor))
        QObject::connect(text, &TextEdit::textChanged, context, then);
    else if (auto* choice = qobject_cast<ChoiceEdit*>(editor))
        QObject::connect(choice, &ChoiceEdit::currentIndexChanged, context, then);
    else if (auto* radio = qobject_cast<RadioChoice*>(editor))
        QObject::connect(radio, &RadioChoice::chosen, context, then);
    else if (auto* check = qobject_cast<QCheckBox*>(editor))
        QObject::connect(check, &QCheckBox::toggled, context, then);
}

QString contents(const QWidget* editor)
{
    if (const auto* date = qobject_cast<const DateEdit*>(editor); date && date->value())
        return date->value()->toString(Qt::ISODate);
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    if (const auto* text = qobject_cast<const TextEdit*>(editor))
        return text->text();
    if (const auto* choice = qobject_cast<const ChoiceEdit*>(editor))
        return choice->key();
    if (const auto* radio = qobject_cast<const RadioChoice*>(editor))
        return radio->key();
    if (const auto* check = qobject_cast<const QCheckBox*>(editor))
        return check->isChecked() ? QStringLiteral("1") : QString();
    return {};
}

void setContents(QWidget* editor, const QString& contents)
{
    if (auto* date = qobject_cast<DateEdit*>(editor)) {
        date->setValue({});
        const QDate day = QDate::fromString(contents, Qt::ISODate);
        if (day.isValid())
            date->setValue(day);
        else
            date->insert(contents);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        // insert() reads the text as if it were typed; setText() would not.
        line->clear();
        if (!contents.isEmpty())
            line->insert(contents);
    } else if (auto* text = qobject_cast<TextEdit*>(editor)) {
        text->setPlainText(contents);
        text->moveCursor(QTextCursor::End); // to go on where one was
    } else if (auto* choice = qobject_cast<ChoiceEdit*>(editor)) {
        choice->setKey(contents);
    } else if (auto* radio = qobject_cast<RadioChoice*>(editor)) {
        radio->setKey(contents);
    } else if (auto* check = qobject_cast<QCheckBox*>(editor)) {
        check->setChecked(!contents.isEmpty());
    }
}

} // namespace expediente::ui
