#pragma once
#include <QString>

#include <functional>

class QWidget;

namespace expediente::ui {

// The editors of forms by one set of verbs: LineEdit and its kinds, TextEdit, ChoiceEdit,
// RadioChoice, QCheckBox.

/// Runs `then` when the user changes it.
void onChanged(QWidget* editor, QObject* context, std::function<void()> then);

/// Its contents as a draft keeps them: a date in ISO, a choice by key, a tick as "1" or empty.
QString contents(const QWidget* editor);
/// The same back; texts are read again, so that "1200" is an amount once more.
void setContents(QWidget* editor, const QString& contents);

} // namespace expediente::ui
