// How the log panel is put together, in the order in which the keyboard goes through it.
#include "core/store/store.h"
#include "ui/forms/choice_edit.h"
#include "ui/forms/documents_edit.h"
#include "ui/forms/editing.h"
#include "ui/forms/log_panel.h"
#include "ui/forms/pair.h"
#include "ui/forms/step_editor.h"
#include "ui/forms/text_edit.h"
#include "ui/forms/time_edit.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/code_edit.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/money_edit.h"

#include <QCheckBox>
#include <QShortcut>

namespace expediente::ui {
namespace {

constexpr int wordsLines = 2;
constexpr int allTheSameLines = 1;

template <class Code>
std::vector<CodeItem> codeItems(const std::vector<Code>& codes, const Formatter& format)
{
    const QString language =
        format.language() == Language::English ? QStringLiteral("en") : QStringLiteral("es");
    std::vector<CodeItem> items;
    for (const Code& code : codes)
        items.push_back({code.code, code.label.in(language)});
    return items;
}

} // namespace

LogPanel::LogPanel(const Services& services, QWidget* parent)
    : Form(services, tr("Log a contact"), parent)
{
    setIcon(IconName::Pencil);
    setKey(QStringLiteral("F2"));
    buildCodes();
    buildPeople();
    buildTexts();
    buildMore();
    buildButtons();
    nameParts();
    chainKeys();
}

void LogPanel::buildCodes()
{
    const Theme& theme = services().theme;
    m_hint = new TextLabel(theme, TextStyle::Secondary, Token::Text2, Weight::Regular,
        tr("Type the codes in a row: <b>VD CT IN</b>"));
    m_hint->setTextFormat(Qt::RichText);
    fields()->addWidget(m_hint);

    m_action = new CodeEdit(theme);
    m_action->setItems(codeItems(catalogue().actions(), services().format));
    m_actionField = addField(tr("Action"), m_action);
    m_result = new CodeEdit(theme);
    m_resultField = addField(tr("Result"), m_result);

    m_allTheSame = new TextEdit(theme, allTheSameLines);
    m_allTheSameField = addField(tr("All the same"), m_allTheSame);
    m_allTheSame->setAccessibleName(tr("Why the contact was made all the same"));

    m_amount = new MoneyEdit(theme, services().format, Currency::MXN);
    m_amount->setPlaceholderText(tr("Amount"));
    m_due = new DateEdit(theme, services().format, today());
    m_due->setPlaceholderText(tr("Date"));
    auto* promise = new Pair(m_amount, m_due, 11);
    m_promiseField = addField(tr("Promise"), promise);
    promise->showErrorsIn(m_promiseField);
    m_amount->setAccessibleName(tr("Amount promised"));
    m_due->setAccessibleName(tr("Date promised"));

    m_reason = new CodeEdit(theme);
    m_reason->setItems(codeItems(catalogue().reasons(), services().format));
    m_reasonField = addField(tr("Reason"), m_reason);
    m_reasonField->setHint(tr("Only if the person said it"));
    m_volunteered = new QCheckBox(tr("Said without being asked"));
    m_volunteeredField = addField({}, m_volunteered);
    m_volunteered->setAccessibleName(tr("The person gave the reason without being asked"));
}

void LogPanel::buildPeople()
{
    const Theme& theme = services().theme;
    m_person = new ChoiceEdit(theme);
    m_personField = addField(tr("With"), m_person);
    m_point = new ChoiceEdit(theme);
    m_pointField = addField(tr("Through"), m_point);
    m_judgePoint = new QCheckBox;
    addField({}, m_judgePoint);
    connect(m_person, &ChoiceEdit::currentIndexChanged, this, [this] {
        m_pointChosen = false;
        fillPoints();
        refresh();
    });
    connect(m_point, &ChoiceEdit::activated, this, [this] { m_pointChosen = true; });
    connect(m_point, &ChoiceEdit::currentIndexChanged, this, &LogPanel::refresh);
}

void LogPanel::buildTexts()
{
    const Theme& theme = services().theme;
    m_note = new TextEdit(theme, noteLines);
    m_noteField = addField(tr("Note"), m_note);
    m_words = new TextEdit(theme, wordsLines);
    m_words->setPlaceholderText(tr("In the person's own words"));
    m_wordsField = addField(tr("They say"), m_words);
    m_documents = new DocumentsEdit(services(), DocumentKind::Contract);
    m_documentField = addField(tr("Document"), m_documents);
    connect(m_documents, &DocumentsEdit::changed, this, [this] {
        m_documentField->setError({});
        refresh();
        touch();
    });
    connect(m_documents, &DocumentsEdit::failed, m_documentField, &Field::setError);

    m_day = new DateEdit(theme, services().format, today(), DateSense::Back);
    m_day->setPlaceholderText(tr("Today"));
    m_time = new TimeEdit(theme, services().format);
    m_time->setPlaceholderText(tr("Time"));
    auto* when = new Pair(m_day, m_time, 7);
    m_whenField = addField(tr("When"), when);
    when->showErrorsIn(m_whenField);
    m_day->setAccessibleName(tr("Day of the contact"));
    m_time->setAccessibleName(tr("Time of the contact"));
    m_legal = new QCheckBox;
    fields()->addWidget(m_legal);
}

/// For tests, and for whoever asks the form for one of its parts.
void LogPanel::nameParts()
{
    const std::pair<QWidget*, const char*> names[] = {{m_action, "action"}, {m_result, "result"},
        {m_reason, "reason"}, {m_volunteered, "volunteered"}, {m_person, "person"},
        {m_point, "point"}, {m_judgePoint, "judgePoint"}, {m_amount, "amount"}, {m_due, "due"},
        {m_note, "note"}, {m_words, "words"}, {m_documents, "documents"}, {m_day, "day"},
        {m_time, "time"}, {m_legal, "legalState"}, {m_allTheSame, "allTheSame"}};
    for (const auto& [part, name] : names)
        part->setObjectName(QLatin1String(name));
}

LinkButton* LogPanel::addLink(const QString& text, const char* name, Field* field, QWidget* editor)
{
    auto* link = new LinkButton(services().theme, text);
    link->setObjectName(QLatin1String(name));
    connect(link, &QAbstractButton::clicked, this, [this, field, editor] { open(field, editor); });
    return link;
}

void LogPanel::buildMore()
{
    m_promiseLink = addLink(tr("+ &Promise"), "addPromise", m_promiseField, m_amount);
    m_wordsLink = addLink(tr("+ Their &words"), "addWords", m_wordsField, m_words);
    m_documentLink = addLink(tr("+ &File"), "addFile", m_documentField, m_documents);
    m_whenLink = addLink(tr("+ Tim&e"), "addTime", m_whenField, m_day);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space3);
    for (LinkButton* link : {m_promiseLink, m_wordsLink, m_documentLink, m_whenLink})
        row->addWidget(link);
    row->addStretch();
    fields()->addLayout(row);
    m_step = new StepEditor(services());
    fields()->addWidget(m_step);
    fields()->addStretch();
}

void LogPanel::buildButtons()
{
    auto* next = new PrimaryButton(services().theme, tr("Save and go on"));
    next->setObjectName(QStringLiteral("saveAndNext"));
    next->setKeyHint(QStringLiteral("Ctrl+Enter"));
    connect(next, &QAbstractButton::clicked, this, &LogPanel::saveAndNext);
    auto* only = new SecondaryButton(services().theme, tr("Save"));
    only->setObjectName(QStringLiteral("save"));
    only->setToolTip(QStringLiteral("Ctrl+S"));
    connect(only, &QAbstractButton::clicked, this, &LogPanel::save);
    buttons()->addWidget(next);
    buttons()->addStretch();
    buttons()->addWidget(only);
}

void LogPanel::chainKeys()
{
    connect(m_action, &CodeEdit::codeAccepted, this, &LogPanel::onAction);
    connect(m_result, &CodeEdit::codeAccepted, this, &LogPanel::onResult);
    connect(m_reason, &CodeEdit::codeAccepted, this, [this] {
        refresh();
        touch();
        if (!m_checking)
            afterReason();
    });
    connect(m_action, &CodeEdit::codeCleared, this, [this] {
        fillResults();
        refresh();
    });
    connect(m_result, &CodeEdit::codeCleared, this, &LogPanel::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &LogPanel::refresh);
    connect(m_result, &CodeEdit::backRequested, this, [this] { goTo(m_action); });
    connect(m_reason, &CodeEdit::backRequested, this,
        [this] { goTo(m_promiseField->isHidden() ? static_cast<QWidget*>(m_result) : m_due); });
    connect(m_note, &TextEdit::backRequested, this, [this] {
        const bool direct = result() && result()->reach == Reach::Direct;
        goTo(direct ? m_reason : m_result);
    });
    for (LineEdit* edit : std::initializer_list<LineEdit*>{m_amount, m_due, m_day, m_time}) {
        onChanged(edit, this, [this] {
            refresh();
            touch();
        });
    }
    for (QObject* edit : std::initializer_list<QObject*>{m_reason, m_amount, m_due})
        edit->installEventFilter(this);
    connect(m_allTheSame, &TextEdit::backRequested, this, [this] { goTo(m_result); });
    connect(m_legal, &QCheckBox::toggled, this, &LogPanel::touch);
    connect(m_step, &StepEditor::changed, this, &LogPanel::touch);

    const auto shortcut = [this](const QKeySequence& keys, auto then) {
        auto* key = new QShortcut(keys, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, then);
    };
    shortcut(Qt::CTRL | Qt::Key_Return, &LogPanel::saveAndNext);
    shortcut(Qt::CTRL | Qt::Key_Enter, &LogPanel::saveAndNext);
    shortcut(Qt::ALT | Qt::Key_A, [this] { m_step->accept(); });
}

} // namespace expediente::ui
