#pragma once
#include "ui/forms/form.h"

namespace expediente::ui {

class ChoiceEdit;
class DocumentsEdit;

/// A form of plain fields: what they hold is its draft, by name. A form made so says what its
/// fields are, how they start, and what they say.
class FieldForm : public Form {
    Q_OBJECT
public:
    void focusFirst() override;

protected:
    /// `name`: of the drafts, and of the form as a QObject: "promise".
    FieldForm(const Services& services, const char* name, const QString& title, IconName icon,
        QWidget* parent);

    /// addField() whose contents are kept in the draft under `key`, also its object name.
    Field* add(const char* key, const QString& caption, QWidget* editor,
        Field::Caption place = Field::Caption::Beside);
    /// Kept in the draft, but laid out by the form itself.
    void remember(const char* key, QWidget* editor);
    /// What is newly attached is kept in the draft too.
    void remember(DocumentsEdit* documents);
    /// How the fields start, beyond empty. The choices are there.
    virtual void prepare() { }
    /// After a draft came back, and whenever something changes: what shows.
    virtual void refresh() { }

    // Checking, in facts(): the first problem gets the keyboard.
    void startChecking();
    /// Will stand at the field unless it holds; the first one there counts.
    void require(Field* field, QWidget* editor, bool holds, const QString& sentence);
    /// A LineEdit's own commit(), with what it says.
    template <class Edit>
    void requireGood(Field* field, Edit* edit)
    {
        if (!edit->commit())
            require(field, edit, false, edit->error());
    }
    bool foundProblem(); ///< having put the keyboard there

    SaidFact fact(Subject subject, Body body) const;
    SaidFact fact(Body body) const { return fact(file().id, std::move(body)); }

    // Choices that several forms offer
    void offerPeople(ChoiceEdit* choice, bool onlyEntitled);
    /// Contact points of everybody in the case; `addresses` leaves the others out.
    void offerPoints(ChoiceEdit* choice, bool addresses, const QString& none);

    QString draftName() const override { return objectName(); }
    QByteArray draft() const override;
    void restore(const QByteArray& draft) override;
    void clear() override;

private:
    struct Kept {
        QString key;
        QWidget* editor;
        QString start; ///< contents that nobody typed
    };
    std::vector<Kept> m_kept;
    DocumentsEdit* m_documents = nullptr;
    struct Problem {
        Field* field;
        QWidget* editor;
        QString sentence;
    };
    std::vector<Problem> m_problems; ///< of the check that is under way, one a field
};

} // namespace expediente::ui
