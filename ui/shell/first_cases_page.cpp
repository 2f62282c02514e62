#include "ui/shell/first_cases_page.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QProgressBar>

namespace expediente::ui {

namespace {

constexpr int firstCasesWidth = 620;

} // namespace

FirstCasesPage::FirstCasesPage(const Theme& theme, QWidget* parent)
    : EntranceCard(theme, tr("Your first case files"), firstCasesWidth, parent)
    , m_working(new QWidget)
    , m_count(new TextLabel(theme, TextStyle::Secondary, Token::Text2))
    , m_bar(new QProgressBar)
    , m_cancel(new SecondaryButton(theme, tr("Cancel")))
{
    showStep(3, 3);
    addText(tr("The store is ready. What would you like to begin with?"));
    auto* import = new PrimaryButton(theme, tr("Import a creditor's file"));
    auto* demo = new SecondaryButton(theme, tr("Try it with invented people"));
    auto* empty = new SecondaryButton(theme, tr("Begin empty"));
    addChoice(import, "startImport", tr("Opens the import: try the file first, then bring it in."));
    addChoice(demo, "startDemo",
        tr("200 case files of people who don't exist, to look around. For real work, make a new "
           "store in another folder."));
    addChoice(empty, "startEmpty", tr("You can import whenever you like."));
    body()->addWidget(message());

    auto* row = new QHBoxLayout(m_working);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space3);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Working…"));
    m_cancel->setObjectName(QStringLiteral("cancelDemo"));
    row->addWidget(m_count);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_working->hide();
    body()->addWidget(m_working);
    connect(import, &QPushButton::clicked, this, &FirstCasesPage::importRequested);
    connect(demo, &QPushButton::clicked, this, &FirstCasesPage::demoRequested);
    connect(empty, &QPushButton::clicked, this, &FirstCasesPage::emptyRequested);
    connect(m_cancel, &QPushButton::clicked, this, &FirstCasesPage::cancelRequested);
    setFocusProxy(import);
}

void FirstCasesPage::addChoice(Button* button, const char* name, const QString& explanation)
{
    button->setObjectName(QLatin1String(name));
    button->setMain(true);
    button->setAutoDefault(true); // Enter presses it, as everywhere on these cards
    button->setAccessibleDescription(explanation);
    m_choices << button;
    body()->addSpacing(metrics::space1);
    body()->addWidget(button, 0, Qt::AlignLeft);
    auto* label = addText(explanation);
    label->setContentsMargins(0, 0, 0, metrics::space1);
}

void FirstCasesPage::setBusy(bool busy)
{
    showProblem({});
    for (Button* choice : m_choices)
        choice->setEnabled(!busy);
    m_working->setVisible(busy);
    showProgress(0, 0);
    (busy ? m_cancel : m_choices.front())->setFocus(Qt::OtherFocusReason);
}

void FirstCasesPage::showProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, int(total));
    m_bar->setValue(int(done));
    m_count->setText(total > 0 ? tr("%1 of %2").arg(done).arg(total) : tr("Working…"));
}

} // namespace expediente::ui
