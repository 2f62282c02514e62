#pragma once
#include "ui/casefile/open_case.h"
#include "ui/forms/form_kind.h"
#include "ui/page/page.h"

#include <memory>

namespace expediente::ui {

/// One tab of a case. It shows the case that it was given last and asks the page for the rest.
class CaseTabPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setCase(const std::shared_ptr<const OpenCase>& open) = 0;
    /// Where the keyboard starts on this tab.
    virtual void focusFirst() = 0;
    /// The row of a fact, for those who come from elsewhere. Does nothing where there is none.
    virtual void choose(FactId) { }
    /// The parts that F12 jumps between, in reading order.
    virtual QList<QWidget*> regions() { return {this}; }

signals:
    void formRequested(expediente::ui::FormKind kind, std::optional<expediente::FactId> about);
    void sectionRequested(expediente::ui::Section section);
    void tabRequested(expediente::ui::CaseTab tab, std::optional<expediente::FactId> about);
    void agreementRequested(
        expediente::CaseId id, expediente::FactId offer, const QString& country);
    /// As Page::noticed.
    void noticed(const QString& sentence, const QString& action, const std::function<void()>& run);
};

} // namespace expediente::ui
