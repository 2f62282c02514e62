#pragma once
#include "core/worklist/case_view.h"
#include "ui/forms/form_kind.h"
#include "ui/page/services.h"

#include <QWidget>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QStackedLayout;

namespace expediente::ui {

class Form;
class LogPanel;
struct LogStart;

/// The right-hand column of a case: the log panel, or another form in its place until it is saved
/// or left by Esc. 300 px wide as a column; as wide as it is made when laid over the page.
class FormHost : public QWidget {
    Q_OBJECT
public:
    explicit FormHost(const Services& services, QWidget* parent = nullptr);
    ~FormHost() override; ///< keeps drafts

    /// Another case returns to the log panel; drafts are kept and taken up by themselves. The same
    /// case anew (after a change of the store) leaves what is being typed alone.
    void setCase(const CaseView& view, const CaseFile& file);

    FormKind current() const { return m_current; }
    LogPanel* logPanel() const { return m_log; }
    Form* currentForm() const;
    /// Puts the keyboard at the start of the form that shows.
    void focusFirst();
    /// Before locking or closing: what is half typed goes to the store now.
    void keepDrafts();
    /// The log of a contact that is being made, begun with what is known of it.
    void logNow(const LogStart& start);

public slots:
    /// Shows a form and puts the keyboard there. Before setCase() it does nothing.
    void showForm(expediente::ui::FormKind kind, std::optional<expediente::FactId> about = {});
    void showLog();

signals:
    void saved(const std::vector<expediente::FactId>& facts);
    /// The form in front was saved; not sent when another one has been opened meanwhile.
    void finished();
    /// As Page::noticed: to be handed on.
    void noticed(const QString& sentence, const QString& action, const std::function<void()>& run);
    /// Saved with Ctrl+Enter in the log panel; comes after saved().
    void savedAndNext();
    void formChanged(expediente::ui::FormKind kind);
    /// A report wants its contact logged right after: an overlay that closed opens again.
    void logStarts();
    /// Esc in the log panel itself: an overlay may close.
    void left();

private:
    Form* make(FormKind kind);
    Form* form(FormKind kind);
    std::optional<FactId> usual(FormKind kind) const;
    void adopt(Form* form);
    void back();

    const Services m_services;
    LogPanel* m_log;
    QStackedLayout* m_stack;
    std::map<FormKind, Form*> m_forms; ///< made when first asked for, kept for the next time
    std::optional<CaseView> m_view;
    std::optional<CaseFile> m_file;
    std::optional<FactId> m_about;
    FormKind m_current = FormKind::LogContact;
};

} // namespace expediente::ui
