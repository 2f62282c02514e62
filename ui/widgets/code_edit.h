#pragma once
#include "ui/widgets/line_edit.h"

#include <vector>

class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace expediente::ui {

struct CodeItem {
    QString code{}; ///< "VD"
    QString label{}; ///< "Visita a domicilio"

    bool operator==(const CodeItem&) const = default;
};

/// A code of the catalogue, typed. Matches by the code or by any word of the label, without
/// regard to accents and case. Space accepts what is beyond doubt (a whole code, the only match,
/// or what the arrows chose); Enter also the first match. Backspace in an empty field asks to go
/// back. A character with which nothing goes on accepts the code before it and goes to the next
/// field. Fields in a chain are filled by typing `VD CT IN ` or `VDCTIN` without looking.
class CodeEdit : public LineEdit {
    Q_OBJECT
public:
    explicit CodeEdit(const Theme& theme, QWidget* parent = nullptr);

    void setItems(std::vector<CodeItem> items); ///< forgets the code if it is not among them
    const std::vector<CodeItem>& items() const { return m_items; }

    QString currentCode() const { return m_code; } ///< accepted; empty when none is
    QString currentLabel() const;
    void setCurrentCode(const QString& code); ///< without a signal; an unknown code clears
    /// Accepts what was typed if it is beyond doubt, as when the field loses focus. False, and an
    /// error, when something is typed that isn't.
    bool commit();

    /// Accepting moves to the next field, Backspace in an empty one back to the one before.
    static void chain(const std::vector<CodeEdit*>& fields);

signals:
    void codeAccepted(const QString& code);
    void codeCleared();
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Doubt { Refused, FirstMatch };

    std::vector<CodeItem> matches(const QString& typed) const;
    const CodeItem* find(const QString& code) const;
    bool labelGoesOn(const QString& typed) const;
    void onEdited();
    bool runsOn(const QString& typed) const;
    void passOn(const QKeyEvent& typed);
    void openPopup(const QString& typed);
    void closePopup();
    QString chosenInPopup() const;
    bool acceptTyped(Doubt doubt);
    void accept(const QString& code);
    int labelLeft() const;

    std::vector<CodeItem> m_items;
    QString m_code;
    QCompleter* m_completer;
    QStandardItemModel* m_model;
    bool m_arrowed = false; ///< the arrows chose in the popup
};

} // namespace expediente::ui
