#include "ui/shell/about_sheet.h"

#include "core/store/queries/store_info.h"
#include "core/store/store.h"
#include "ui/page/later.h"
#include "ui/print/sealing.h"
#include "ui/shell/brand.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/row_delegate.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStackedWidget>
#include <QTableWidget>

namespace expediente::ui {

namespace {

constexpr QSize mostAbout(760, 600);
constexpr int markSize = 40;

QPlainTextEdit* makeLicence(const Theme& theme)
{
    QFile file(QStringLiteral(":/handbook/LICENSE"));
    auto* text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("licenceText"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(theme.font(TextStyle::Secondary));
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    return text;
}

} // namespace

AboutSheet::AboutSheet(const Services& services, QWidget* window)
    : Overlay(services.theme, mostAbout, window)
    , m_pages(new QStackedWidget)
    , m_table(new QTableWidget(0, 4))
    , m_licenceButton(new SecondaryButton(theme(), tr("Licence text")))
    , m_message(new InlineMessage(theme()))
{
    setObjectName(QStringLiteral("about"));
    setAccessibleName(tr("About Expediente"));
    m_table->setObjectName(QStringLiteral("aboutComponents"));
    m_table->setAccessibleName(tr("What it is made of"));
    m_table->setHorizontalHeaderLabels({tr("Part"), tr("Version"), tr("Licence"), tr("For")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    styleTable(*m_table, theme());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* parts = new QWidget;
    auto* column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_pages->addWidget(parts);
    card()->body()->addLayout(makeHead());
    card()->body()->addWidget(new Separator(theme(), Qt::Horizontal));
    card()->body()->addWidget(m_pages, 1);
    card()->body()->addWidget(m_message);
    card()->body()->addWidget(new Separator(theme(), Qt::Horizontal));
    card()->body()->addLayout(makeFoot());
    setFocusProxy(m_table);
    askStore(services);
    askSeal();
}

QLayout* AboutSheet::makeHead()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(theme(), TextStyle::Title, Token::Text1, Weight::Bold,
        tr("Expediente %1").arg(QStringLiteral(EXPEDIENTE_VERSION))));
    auto* licence = new TextLabel(theme(), TextStyle::Secondary, Token::Text2, Weight::Regular,
        tr("Free software under GPL-3.0-or-later, without any warranty. You may use, study, share "
           "and change it under the terms of the licence."));
    licence->setWordWrap(true);
    words->addWidget(licence);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space3);
    head->setSpacing(metrics::space3);
    head->addWidget(new BrandMark(theme(), markSize), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    return head;
}

QLayout* AboutSheet::makeFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space3);
    foot->setSpacing(metrics::space2);
    m_licenceButton->setObjectName(QStringLiteral("aboutLicence"));
    m_licenceButton->setIconName(IconName::Document);
    auto* copy = new SecondaryButton(theme(), tr("Copy details"));
    copy->setObjectName(QStringLiteral("aboutCopy"));
    copy->setIconName(IconName::Copy);
    auto* close = new SecondaryButton(theme(), tr("Close"));
    close->setKeyHint(QStringLiteral("Esc"));
    foot->addWidget(m_licenceButton);
    foot->addWidget(copy);
    foot->addStretch();
    foot->addWidget(close);
    connect(m_licenceButton, &QPushButton::clicked, this,
        [this] { showLicence(m_pages->currentIndex() == 0); });
    connect(copy, &QPushButton::clicked, this, &AboutSheet::copyDetails);
    connect(close, &QPushButton::clicked, this, &Overlay::close);
    return foot;
}

void AboutSheet::askStore(const Services& services)
{
    whenReady(services.store.askLater([](Connection& c) { return storeInfo(c); }), this,
        [this](const Result<StoreInfo>& info) {
            if (!info)
                return m_message->showMessage(Tone::Bad, sentence(info.error()));
            m_schema = info->schema;
            add(componentsOf(*info));
        });
}

/// Another program does the sealing, with libraries of its own: it is asked for their versions.
void AboutSheet::askSeal()
{
    auto* seal = new QProcess(this);
    seal->setStandardErrorFile(QProcess::nullDevice());
    connect(seal, &QProcess::finished, this,
        [this, seal] { add(componentsOfSeal(seal->readAllStandardOutput())); });
    connect(seal, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            add(componentsOfSeal({}));
    });
    seal->start(sealProgram(), {QStringLiteral("--version")});
}

void AboutSheet::add(const std::vector<Component>& components)
{
    for (const Component& part : components) {
        m_components.push_back(part);
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QString version = part.version.isEmpty() ? QString(noValue) : part.version;
        int column = 0;
        for (const QString& text : {part.name, version, part.licence, part.use})
            m_table->setItem(row, column++, new QTableWidgetItem(text));
    }
    if (m_table->currentRow() < 0)
        m_table->selectRow(0);
}

void AboutSheet::showLicence(bool shown)
{
    if (!m_licence) {
        m_licence = makeLicence(theme());
        m_licence->setAccessibleName(tr("Licence text"));
        m_pages->addWidget(m_licence);
    }
    m_pages->setCurrentIndex(shown ? 1 : 0);
    m_licenceButton->setText(shown ? tr("What it is made of") : tr("Licence text"));
    (shown ? m_licence : static_cast<QWidget*>(m_table))->setFocus(Qt::OtherFocusReason);
}

void AboutSheet::copyDetails()
{
    QGuiApplication::clipboard()->setText(aboutAsText(m_components, m_schema));
    m_message->showMessage(Tone::Ok,
        tr("Copied: versions of the program and of this machine, nothing of your cases."));
}

} // namespace expediente::ui
