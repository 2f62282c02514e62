#include "ui/settings/recovery_sheet.h"

#include "core/base/private_files.h"
#include "ui/page/prompts.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/panel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace expediente::ui {

namespace {

constexpr int keyColumns = 7;

/// As recovery::parse() forgives: what is no letter of the key is the digit that it looks like.
QString forgiving(QString typed)
{
    typed = typed.toUpper().remove('-').remove(' ');
    typed.replace('O', '0').replace('I', '1').replace('L', '1');
    return typed;
}

} // namespace

RecoverySheet::RecoverySheet(
    const Theme& theme, Prompts& prompts, RecoveryPrint print, const Secret& key, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_print(std::move(print))
    , m_groups(recoveryGroups(key))
    , m_asked(QRandomGenerator::global()->bounded(int(m_groups.size())) + 1)
    , m_message(new InlineMessage(theme))
    , m_typed(new LineEdit(theme))
    , m_done(new PrimaryButton(theme, tr("I have noted it, go on")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    auto* why = new TextLabel(theme, TextStyle::Base, Token::Text2, Weight::Regular,
        tr("If the passphrase is forgotten, only this key opens the case files. It is not shown "
           "again: write it down or print it, and keep it away from this machine."));
    why->setWordWrap(true);
    column->addWidget(why);
    column->addWidget(makeGroups());
    column->addWidget(makeButtons());
    column->addWidget(m_message);

    m_typed->setObjectName(QStringLiteral("recoveryGroup"));
    m_typed->setMaxLength(8);
    auto* field = new Field(theme, tr("Type group %1 as you noted it").arg(m_asked), m_typed);
    column->addWidget(field);
    m_done->setObjectName(QStringLiteral("recoveryNoted"));
    m_done->setMain(true);
    column->addWidget(m_done, 0, Qt::AlignLeft);
    connect(m_typed, &QLineEdit::textEdited, this, [this] { m_typed->setError({}); });
    connect(m_typed, &QLineEdit::returnPressed, this, &RecoverySheet::check);
    connect(m_done, &QPushButton::clicked, this, &RecoverySheet::check);
    setFocusProxy(m_typed);
}

QWidget* RecoverySheet::makeGroups() const
{
    auto* panel = new Panel(m_theme);
    panel->setObjectName(QStringLiteral("recoveryKey"));
    panel->padBody();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::space3);
    grid->setVerticalSpacing(metrics::space2);
    for (int i = 0; i < m_groups.size(); ++i) {
        auto* number = new TextLabel(
            m_theme, TextStyle::Caption, Token::Text3, Weight::Regular, QString::number(i + 1));
        auto* group =
            new TextLabel(m_theme, TextStyle::Strong, Token::Text1, Weight::Bold, m_groups.at(i));
        group->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        group->setAccessibleName(tr("Group %1: %2").arg(i + 1).arg(m_groups.at(i)));
        grid->addWidget(number, 2 * (i / keyColumns), i % keyColumns, Qt::AlignHCenter);
        grid->addWidget(group, 2 * (i / keyColumns) + 1, i % keyColumns, Qt::AlignHCenter);
    }
    panel->body()->addLayout(grid);
    return panel;
}

QWidget* RecoverySheet::makeButtons()
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space2);
    auto* print = new SecondaryButton(m_theme, tr("Print…"));
    print->setObjectName(QStringLiteral("recoveryPrint"));
    print->setIconName(IconName::Printer);
    auto* save = new SecondaryButton(m_theme, tr("Save as PDF…"));
    save->setObjectName(QStringLiteral("recoverySave"));
    save->setIconName(IconName::Download);
    auto* copy = new SecondaryButton(m_theme, tr("Copy…"));
    copy->setObjectName(QStringLiteral("recoveryCopy"));
    copy->setIconName(IconName::Copy);
    line->addWidget(print);
    line->addWidget(save);
    line->addWidget(copy);
    line->addStretch();
    connect(print, &QPushButton::clicked, this, &RecoverySheet::print);
    connect(save, &QPushButton::clicked, this, &RecoverySheet::save);
    connect(copy, &QPushButton::clicked, this, &RecoverySheet::copy);
    return row;
}

void RecoverySheet::print()
{
    const auto tell = [this](const Done& printed) {
        if (printed)
            m_message->showMessage(Tone::Ok, tr("The sheet was sent to the printer."));
        else
            m_message->showMessage(Tone::Bad, sentence(printed.error()));
    };
    m_prompts.confirm(this, tr("Print the recovery key?"),
        tr("Whoever holds the sheet can open the case files. Use a printer that you can see, "
           "and don't leave the sheet in it."),
        tr("Print"), [this, tell] { m_print(m_prompts, this, m_groups, tell); });
}

void RecoverySheet::save()
{
    const auto write = [this](const QString& path) {
        if (const Done saved = saveWhole(path, recoverySheetPdf(m_groups)); !saved)
            return m_message->showMessage(Tone::Bad, sentence(saved.error()));
        m_message->showMessage(
            Tone::Warn, tr("Saved. The file is not encrypted: keep it away from this machine."));
    };
    m_prompts.confirm(this, tr("Save the recovery key as a file?"),
        tr("Whoever has the file can open the case files. Save it on a USB stick that you keep "
           "locked away, not on this machine and not in the cloud."),
        tr("Save"), [this, write] {
            m_prompts.fileToSave(this, tr("Save the recovery key"),
                tr("recovery-key") + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"), write);
        });
}

void RecoverySheet::copy()
{
    m_prompts.confirm(this, tr("Copy the recovery key?"),
        tr("Every program on this machine can read the clipboard. Paste the key into a "
           "password manager, then copy something else."),
        tr("Copy"), [this] {
            QGuiApplication::clipboard()->setText(m_groups.join('-'));
            m_message->showMessage(Tone::Warn, tr("The key is on the clipboard."));
        });
}

void RecoverySheet::check()
{
    if (forgiving(m_typed->text()) == m_groups.at(m_asked - 1)) {
        emit noted();
        return;
    }
    m_typed->setError(tr("That is not group %1. Compare it with the key above.").arg(m_asked));
    m_typed->setFocus();
    m_typed->selectAll();
}

} // namespace expediente::ui
