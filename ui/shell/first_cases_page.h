#pragma once
#include "ui/shell/entrance_card.h"

class QProgressBar;

namespace expediente::ui {

class Button;
class SecondaryButton;
class TextLabel;

/// The last step of setting up: a creditor's file, invented people to try it with, or nothing yet.
class FirstCasesPage : public EntranceCard {
    Q_OBJECT
public:
    explicit FirstCasesPage(const Theme& theme, QWidget* parent = nullptr);

    /// While the invented people are written.
    void setBusy(bool busy);
    void showProgress(qint64 done, qint64 total);

signals:
    void importRequested();
    void demoRequested();
    void emptyRequested();
    void cancelRequested();

private:
    void addChoice(Button* button, const char* name, const QString& explanation);

    QList<Button*> m_choices;
    QWidget* m_working;
    TextLabel* m_count;
    QProgressBar* m_bar;
    SecondaryButton* m_cancel;
};

} // namespace expediente::ui
