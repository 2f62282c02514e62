#pragma once
#include "ui/theme/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace expediente::ui {

class InlineMessage;
class TextLabel;

/// What the pages before unlocking have in common: the program's mark, and a card in the middle of
/// the window, which scrolls where the window is low.
class EntranceCard : public QScrollArea {
    Q_OBJECT
public:
    EntranceCard(const Theme& theme, const QString& heading, int width, QWidget* parent = nullptr);

    /// Something failed while this page was busy; empty takes the line away.
    void showProblem(const QString& sentence);

protected:
    QVBoxLayout* body() const { return m_body; }
    const Theme& theme() const { return m_theme; }
    /// Above the heading: "Step 1 of 3".
    void showStep(int step, int of);
    TextLabel* addText(const QString& text, Token color = Token::Text2);
    /// Where showProblem() speaks; pages put it above their buttons.
    InlineMessage* message() const { return m_message; }
    /// A thin line that moves while something is under way; hidden until shown.
    QWidget* makeBusyLine() const;

private:
    const Theme& m_theme;
    QVBoxLayout* m_body;
    InlineMessage* m_message;
};

} // namespace expediente::ui
