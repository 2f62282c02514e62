#include "ui/settings/new_passphrase.h"

#include "core/vault/vault.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace expediente::ui {

namespace {

constexpr int goodLength = 16; // four short words

qsizetype characters(const QString& text)
{
    return text.toUcs4().size();
}

LineEdit* makeLine(const Theme& theme)
{
    auto* line = new LineEdit(theme);
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(int(vault::mostPassphraseBytes / 4)); // four bytes a character at most
    return line;
}

} // namespace

Secret secretOf(const LineEdit& line)
{
    const QString shared = line.text();
    // A buffer of its own, which passphraseFrom() can wipe.
    return passphraseFrom(QString(shared.constData(), shared.size()));
}

QCheckBox* makeShowBox(const QString& text, std::initializer_list<LineEdit*> lines)
{
    auto* box = new QCheckBox(text);
    for (LineEdit* line : lines)
        QObject::connect(box, &QCheckBox::toggled, line,
            [line](bool on) { line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    return box;
}

NewPassphrase::NewPassphrase(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_first(makeLine(theme)), m_second(makeLine(theme))
{
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_second->setObjectName(QStringLiteral("repeatPassphrase"));
    m_firstField = new Field(theme, tr("New passphrase"), m_first);
    m_secondField = new Field(theme, tr("The same again"), m_second);
    m_show = makeShowBox(tr("Show what I type"), {m_first, m_second});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(m_firstField);
    column->addWidget(m_secondField);
    column->addWidget(m_show);
    setFocusProxy(m_first);
    connect(m_first, &QLineEdit::textEdited, this, [this] {
        m_first->setError({});
        showStrength();
    });
    connect(m_second, &QLineEdit::textEdited, this, [this] { m_second->setError({}); });
    connect(m_first, &QLineEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &QLineEdit::returnPressed, this, &NewPassphrase::returnPressed);
    showStrength();
}

void NewPassphrase::showStrength()
{
    const qsizetype typed = characters(m_first->text());
    if (typed == 0)
        m_firstField->setHint(tr("At least %n characters; four words that you will remember serve "
                                 "well.",
            nullptr, vault::leastPassphraseCharacters));
    else if (typed < vault::leastPassphraseCharacters)
        m_firstField->setHint(
            tr("%n more to go.", "characters", int(vault::leastPassphraseCharacters - typed)));
    else if (typed < goodLength)
        m_firstField->setHint(tr("Long enough; one more word makes it much harder to guess."));
    else
        m_firstField->setHint(tr("Long and hard to guess."));
}

bool NewPassphrase::check()
{
    if (characters(m_first->text()) < vault::leastPassphraseCharacters) {
        m_first->setError(
            tr("Use at least %n characters.", nullptr, vault::leastPassphraseCharacters));
        m_first->setFocus();
        return false;
    }
    if (m_second->text() != m_first->text()) {
        m_second->setError(tr("The two are not the same. Type it again."));
        m_second->setFocus();
        m_second->selectAll();
        return false;
    }
    return true;
}

Secret NewPassphrase::passphrase() const
{
    return secretOf(*m_first);
}

void NewPassphrase::takeOver(const NewPassphrase& other)
{
    m_first->setText(other.m_first->text());
    m_second->setText(other.m_second->text());
    showStrength();
}

void NewPassphrase::clear()
{
    for (LineEdit* line : {m_first, m_second}) {
        line->clear();
        line->setError({});
    }
    m_show->setChecked(false);
    showStrength();
}

} // namespace expediente::ui
