#include "ui/settings/store_panel.h"

#include "core/store/store.h"
#include "ui/text/words.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>

namespace expediente::ui {

StorePanel::StorePanel(const Services& services, QWidget* parent)
    : Panel(services.theme, tr("This store"), parent)
    , m_services(services)
    , m_grid(new QGridLayout)
    , m_message(new InlineMessage(services.theme))
{
    setIcon(IconName::Info);
    setFocusPolicy(Qt::StrongFocus);
    padBody();
    m_grid->setHorizontalSpacing(metrics::space4);
    m_grid->setVerticalSpacing(metrics::space1);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    body()->addWidget(m_message);
    const StoreIdentity& identity = services.store.identity();
    addLine(tr("Agency"), identity.agencyName);
    addLine(tr("User"),
        tr("%1 · %2").arg(identity.userName, word(Vocabulary::UserRole, identity.role)));
    addLine(tr("Time zone"), QString::fromLatin1(identity.zone));
    m_cases = addLine(tr("Case files"));
    m_facts = addLine(tr("Facts"));
    addLine(tr("Folder"), QDir::toNativeSeparators(services.store.dir()));
    m_size = addLine(tr("Size on disk"));
    m_schema = addLine(tr("Format of the store"));
}

TextLabel* StorePanel::addLine(const QString& caption, const QString& value)
{
    const Theme& theme = m_services.theme;
    const int row = m_grid->rowCount();
    auto* label =
        new TextLabel(theme, TextStyle::Secondary, Token::Text2, Weight::Regular, caption);
    auto* text = new TextLabel(theme, TextStyle::Base, Token::Text1, Weight::Regular,
        value.isEmpty() ? QString(noValue) : value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
    return text;
}

void StorePanel::refresh()
{
    m_latest.ask(m_services.store.askLater([](Connection& c) { return storeInfo(c); }), this,
        [this](const Result<StoreInfo>& info) {
            if (info)
                show(*info);
            else
                m_message->showMessage(Tone::Bad, sentence(info.error()));
        });
}

void StorePanel::show(const StoreInfo& info)
{
    const Formatter& format = m_services.format;
    m_message->dismiss();
    m_cases->setText(
        tr("%1, of which %2 open").arg(format.number(info.cases), format.number(info.openCases)));
    m_facts->setText(format.number(info.facts));
    const QDir dir(m_services.store.dir());
    qint64 bytes = 0;
    for (const char* file : {"store.db", "store.db-wal"})
        bytes += QFileInfo(dir.filePath(QLatin1String(file))).size();
    m_size->setText(format.fileSize(bytes));
    m_schema->setText(QString::number(info.schema));
}

} // namespace expediente::ui
