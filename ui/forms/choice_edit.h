#pragma once
#include "ui/theme/theme.h"

#include <QComboBox>

namespace expediente::ui {

/// One of a few, chosen by arrows or by the first letters. The wheel scrolls the form instead of
/// changing what was chosen, and the list is as wide as its longest entry;
/// the field itself shows a shorter form of it, or cuts it with an ellipsis.
class ChoiceEdit : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceEdit(const Theme& theme, QWidget* parent = nullptr);

    /// `key` finds it again, in drafts too; it stays chosen when the list is made anew.
    /// `shorter`: forms for a field that is too narrow, the longest first.
    void addChoice(const QString& text, const QString& key, const QStringList& shorter = {});
    QString key() const { return currentData().toString(); }
    void setKey(const QString& key); ///< without activated(); none when it isn't there
    /// Empties the list and fills it by `fill`, keeping the choice if it is still there.
    template <class Fill>
    void refill(Fill fill)
    {
        const bool fresh = count() == 0;
        const QString before = key();
        const QSignalBlocker quiet(this);
        clear();
        fill();
        setKey(before);
        if ((fresh || currentIndex() < 0) && count() > 0)
            setCurrentIndex(0);
    }

    void showPopup() override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace expediente::ui
