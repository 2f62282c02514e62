#pragma once
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace expediente::ui {

class LineEdit;
class TextLabel;

/// A caption, an editor and the line below it: what is wrong, or else a hint. The caption becomes
/// the editor's accessible name and its mnemonic jumps to it.
class Field : public QWidget {
    Q_OBJECT
public:
    enum class Caption { Above, Beside };

    /// Takes ownership of `editor`; errors of a LineEdit show below by themselves.
    Field(const Theme& theme, const QString& caption, QWidget* editor,
        Caption place = Caption::Above, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setCaptionWidth(int width); ///< so that fields below each other line up
    void setHint(const QString& hint);
    void setError(const QString& sentence);
    QString error() const { return m_error; }

private:
    void showLine();

    TextLabel* m_caption;
    TextLabel* m_line;
    QWidget* m_editor;
    QString m_hint;
    QString m_error;
};

} // namespace expediente::ui
