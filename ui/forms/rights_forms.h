#pragma once
#include "ui/forms/field_form.h"

namespace expediente {
struct ErasureOutlook;
}

namespace expediente::ui {

class RadioChoice;
class TextEdit;
class TextLabel;

/// The debtor's data are blocked, or free again: kept, and used for nothing.
class BlockForm : public FieldForm {
    Q_OBJECT
public:
    explicit BlockForm(const Services& services, QWidget* parent = nullptr);

protected:
    void caseChanged() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override;

private:
    bool isBlocked() const;

    TextLabel* m_says;
    TextEdit* m_reason;
    Field* m_reasonField;
};

/// Erases the debtor with everything that is known of the case: says before what it takes, or what
/// stands in its way, asks once more, and can't be undone.
class EraseForm : public FieldForm {
    Q_OBJECT
public:
    explicit EraseForm(const Services& services, QWidget* parent = nullptr);

    void save() override;

protected:
    void caseChanged() override;
    void refresh() override;
    std::optional<std::vector<SaidFact>> facts() override { return {}; }
    QString confirmation() const override { return tr("The data were erased"); }

private:
    void ask();
    void showOutlook(const ErasureOutlook& outlook);
    void erase();

    RadioChoice* m_cause;
    TextEdit* m_reason;
    Field *m_causeField, *m_reasonField;
    TextLabel* m_takes;
    QString m_asked; ///< the cause that the outlook is of
    bool m_may = false, m_busy = false;
    Latest m_outlook;
};

} // namespace expediente::ui
