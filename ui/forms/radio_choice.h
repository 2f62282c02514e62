#pragma once
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace expediente::ui {

/// One of a handful, all of them in sight. Arrows move between them.
class RadioChoice : public QWidget {
    Q_OBJECT
public:
    explicit RadioChoice(const Theme& theme, int columns = 1, QWidget* parent = nullptr);

    void addChoice(const QString& text, const QString& key);
    QString key() const; ///< empty while none is chosen
    void setKey(const QString& key); ///< without a signal; an unknown key chooses none

signals:
    void chosen(const QString& key);

private:
    const Theme& m_theme;
    const int m_columns;
    QButtonGroup* m_group;
    QGridLayout* m_grid;
};

} // namespace expediente::ui
