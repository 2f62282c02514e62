#pragma once
#include "ui/forms/form.h"
#include "ui/forms/log_draft.h"

class QCheckBox;

namespace expediente::ui {

class ChoiceEdit;
class CodeEdit;
class DateEdit;
class DocumentsEdit;
class LinkButton;
class MoneyEdit;
class Pair;
class StepEditor;
class TextEdit;
class TextLabel;
class TimeEdit;

/// What is known of a contact before it is logged: after reporting a visit, or from a contact
/// point that was just used. What is missing stays as the panel has it.
struct LogStart {
    QString action{};
    std::optional<FactId> contactPoint{};
    QDate day{};
    std::optional<QTime> time{};
    QString note{};
};

/// Logs a contact in ten seconds by keyboard: action, result and reason typed as codes in a row,
/// then note, next step, saved by Ctrl+S, or by Ctrl+Enter to go on with the next case.
class LogPanel : public Form {
    Q_OBJECT
public:
    explicit LogPanel(const Services& services, QWidget* parent = nullptr);

    void focusFirst() override;
    /// Takes up what is known, unless something is typed already.
    void begin(const LogStart& start);
    /// As it stands now, half filled or whole.
    LogDraft state() const;

public slots:
    void save() override;
    void saveAndNext();

signals:
    /// Saved by Ctrl+Enter: the user wants the next case. Comes after saved().
    void savedAndNext();

protected:
    QString draftName() const override { return QStringLiteral("log"); }
    QByteArray draft() const override;
    void restore(const QByteArray& draft) override;
    void clear() override;
    void caseChanged() override;
    std::optional<std::vector<SaidFact>> facts() override;
    QString confirmation() const override;
    void afterSave() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // log_panel_build.cpp
    void buildCodes();
    void buildPeople();
    void buildTexts();
    void buildMore();
    void buildButtons();
    void nameParts();
    void chainKeys();

    LogSituation situation() const;
    const Catalogue& catalogue() const;
    const ResultCode* result() const;
    Currency promiseCurrency() const; ///< of the account with the oldest arrears
    void onAction();
    void onResult();
    void afterResult();
    void afterReason();
    void goTo(QWidget* editor);
    bool skipsOn(QObject* watched);
    bool stepsBack(QObject* watched);
    void fillResults();
    void fillPeople();
    void fillPoints();
    void refresh(); ///< what shows follows from what is filled in
    void refreshLinks(const LogDraft& draft, const ResultCode* result);
    void refreshObjection(const LogDraft& draft);
    void refreshStep(const LogDraft& draft, const ResultCode* result);
    void show(const LogDraft& draft);
    void showProblems(const std::vector<LogProblem>& found);
    Field* fieldOf(LogField field) const;
    QWidget* editorOf(LogField field) const;
    void open(Field* field, QWidget* editor);
    LinkButton* addLink(const QString& text, const char* name, Field* field, QWidget* editor);

    FactId m_contact;
    TextLabel* m_hint;
    CodeEdit* m_action;
    CodeEdit* m_result;
    CodeEdit* m_reason;
    QCheckBox* m_volunteered;
    ChoiceEdit* m_person;
    ChoiceEdit* m_point;
    QCheckBox* m_judgePoint;
    MoneyEdit* m_amount;
    DateEdit* m_due;
    TextEdit* m_note;
    TextEdit* m_words;
    TextEdit* m_allTheSame;
    DocumentsEdit* m_documents;
    DateEdit* m_day;
    TimeEdit* m_time;
    QCheckBox* m_legal;
    StepEditor* m_step;
    Field *m_actionField, *m_resultField, *m_reasonField, *m_promiseField, *m_volunteeredField,
        *m_allTheSameField, *m_personField, *m_pointField, *m_noteField, *m_wordsField,
        *m_documentField, *m_whenField;
    LinkButton *m_promiseLink, *m_wordsLink, *m_documentLink, *m_whenLink;
    std::vector<Field*> m_opened; ///< rows that the user asked for
    bool m_pointChosen = false; ///< by the user, so it stays when the action changes
    bool m_checking = false; ///< codes are being accepted by saving, so the focus stays
    bool m_thenNext = false;
};

} // namespace expediente::ui
