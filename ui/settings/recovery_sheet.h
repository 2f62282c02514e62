#pragma once
#include "ui/settings/recovery_print.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace expediente::ui {

class InlineMessage;
class LineEdit;
class PrimaryButton;
class Prompts;

/// A new recovery key, shown this once: to write down, print or copy. One goes on only after typing
/// one of its groups back, so that a key which nobody noted is noticed now and not in an emergency.
class RecoverySheet : public QWidget {
    Q_OBJECT
public:
    /// `prompts` asks before the key leaves the screen. Neither is owned.
    RecoverySheet(const Theme& theme, Prompts& prompts, RecoveryPrint print, const Secret& key,
        QWidget* parent = nullptr);

    int askedGroup() const { return m_asked; } ///< from 1 on

signals:
    void noted();

private:
    QWidget* makeGroups() const;
    QWidget* makeButtons();
    void print();
    void save();
    void copy();
    void check();

    const Theme& m_theme;
    Prompts& m_prompts;
    RecoveryPrint m_print;
    const QStringList m_groups;
    const int m_asked;
    InlineMessage* m_message;
    LineEdit* m_typed;
    PrimaryButton* m_done;
};

} // namespace expediente::ui
