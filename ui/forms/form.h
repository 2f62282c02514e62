#pragma once
#include "core/worklist/case_view.h"
#include "ui/forms/said_fact.h"
#include "ui/page/later.h"
#include "ui/page/services.h"
#include "ui/widgets/field.h"
#include "ui/widgets/panel.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QScrollArea;

namespace expediente::ui {

/// Free text: lines that a note shows, and the most characters of what is one line.
inline constexpr int noteLines = 3;
inline constexpr int longestLine = 200;

class Button;
class InlineMessage;

/// One short form about a case, a card as wide as the column that it stands in: fields that scroll
/// when they must, and buttons below that never do. All forms live alike: filled for a case, kept
/// as a draft in the store while half filled, saved as one append, undone by voiding just those
/// facts. What is wrong is said at its field, and nothing typed is ever lost. GUI thread.
class Form : public Panel {
    Q_OBJECT
public:
    ~Form() override;

    /// The case as it now stands, and the fact of it that the form is about, if any. Another case
    /// or fact puts the form's draft away and takes up the other's; the same again keeps what is
    /// being typed.
    void setCase(
        const CaseView& view, const CaseFile& file, const std::optional<FactId>& about = {});
    bool hasCase() const { return m_file.has_value(); }
    /// Where the keyboard starts.
    virtual void focusFirst() = 0;
    /// Half-filled forms go to the store by themselves after a moment; this doesn't wait for it.
    void keepDraft();
    /// Nothing typed yet that would be worth keeping.
    bool isPristine() const { return draft().isEmpty(); }

public slots:
    /// One append of everything said, unless something is wrong, which is then shown at its field.
    virtual void save();
    /// Empties the form and removes its draft.
    void discard();

signals:
    void saved(const std::vector<expediente::FactId>& facts);
    /// A short confirmation, for the shell to show with its action; as Page::noticed.
    void noticed(const QString& sentence, const QString& action, const std::function<void()>& run);
    /// Esc: the user is done here. The draft is kept.
    void left();

protected:
    Form(const Services& services, const QString& title, QWidget* parent);

    const Services& services() const { return m_services; }
    const CaseView& view() const { return *m_view; }
    const CaseFile& file() const { return *m_file; }
    const std::optional<FactId>& about() const { return m_about; }
    Moment now() const;
    /// On the debtor's clock where their zone is known: hours are typed and told on it.
    Formatter format() const;
    QTimeZone zone() const;
    /// Whose clock it is, where it isn't the agency's hour; else empty.
    QString clockNote() const;
    /// Why nobody may be contacted, as the gate says it; empty when somebody may.
    QString contactStop() const;
    QDate today() const { return now().date(); }

    // What a form is made of
    QVBoxLayout* fields() const { return m_fields; } ///< above the buttons, scrolls
    QHBoxLayout* buttons() const { return m_buttons; }
    /// Captions beside each other's line up. The field's error goes when its editor is changed.
    Field* addField(
        const QString& caption, QWidget* editor, Field::Caption place = Field::Caption::Beside);
    void addSaveAndCancel(const QString& save);
    void say(Tone tone, const QString& sentence, const QString& action = {});
    void showProblem(QWidget* editor); ///< scrolls to it and puts the keyboard there

    // What each form answers
    /// Part of the draft's key before the case: "log".
    virtual QString draftName() const = 0;
    /// Empty when there is nothing worth keeping.
    virtual QByteArray draft() const = 0;
    virtual void restore(const QByteArray& draft) = 0;
    /// Empty, or as the case suggests; the case is known.
    virtual void clear() = 0;
    /// The case has come or changed: offer its people, contact points and so on.
    virtual void caseChanged() { }
    /// Everything to append, or nothing when something is wrong, having shown what.
    virtual std::optional<std::vector<SaidFact>> facts() = 0;
    /// "Contact logged": what the notice says after saving.
    virtual QString confirmation() const = 0;
    /// A refusal of the store that belongs to a field; false shows it on top of the form.
    virtual bool showRefusal(const Error&) { return false; }
    virtual void afterSave() { }

    /// Something was typed: the draft will be kept in a moment.
    void touch();

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fit();
    QString draftKey() const;
    void clearQuietly();
    void takeUpDraft();
    void fillFrom(const QByteArray& draft);
    void writeDraft(const QString& key, const QByteArray& body);
    bool isReadOnly() const;
    void sayReadOnly();
    void letType();
    void onSaved(const std::vector<SaidFact>& said, const QString& words, bool here);
    void onRefused(const Error& refusal, bool here);

    const Services m_services;
    std::optional<CaseView> m_view;
    std::optional<CaseFile> m_file;
    std::optional<FactId> m_about;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column; ///< the message, then the fields
    QVBoxLayout* m_fields;
    QHBoxLayout* m_buttons;
    InlineMessage* m_message;
    std::vector<Field*> m_beside;
    int m_captionWidth;
    QTimer m_keepSoon;
    QByteArray m_kept; ///< the draft as the store has it
    QHash<QString, QByteArray> m_underWay; ///< drafts on their way to the store, by key
    Latest m_draftAnswer;
    bool m_mayType = true;
    QList<QPointer<QWidget>> m_held; ///< parts that can't be used while nothing can be typed
    QPointer<QWidget> m_typedIn; ///< when a save began
    QSet<QString> m_saving; ///< keys of the drafts that are being saved
    bool m_filling = false; ///< by the program, not by the user
};

} // namespace expediente::ui
