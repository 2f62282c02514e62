#include "ui/settings/backup_panel.h"

#include "core/store/moving.h"
#include "core/store/store.h"
#include "ui/page/background.h"
#include "ui/page/prompts.h"
#include "ui/page/work_bar.h"
#include "ui/page/worker.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>

namespace expediente::ui {

namespace {

constexpr int intervals[] = {4, 24, 24 * 7, 0}; // hours
constexpr int keptChoices[] = {3, 7, 14, 30};
constexpr qint64 backupMegabyte = 1024 * 1024;

QString intervalWords(int hours)
{
    if (hours == 0)
        return BackupPanel::tr("Only when I ask for it");
    if (hours % 24 == 0)
        return BackupPanel::tr("Every %n day(s)", nullptr, hours / 24);
    return BackupPanel::tr("Every %n hour(s)", nullptr, hours);
}

/// A value from a file may be none of the choices.
void choose(QComboBox& box, int value, const QString& words)
{
    if (box.findData(value) < 0)
        box.addItem(words, value);
    box.setCurrentIndex(box.findData(value));
}

} // namespace

BackupPanel::BackupPanel(const Services& services, QWidget* parent)
    : Panel(services.theme, tr("Backup"), parent)
    , m_services(services)
    , m_plan(BackupPlan::load(services.store.dir()))
    , m_worker(new Worker(this))
    , m_bar(new WorkBar(services.theme, services.format, *m_worker, this))
    , m_folder(new LineEdit(services.theme))
    , m_often(new QComboBox)
    , m_kept(new QComboBox)
    , m_last(new TextLabel(services.theme, TextStyle::Base, Token::WarnText))
    , m_now(new PrimaryButton(services.theme, tr("Back up now")))
    , m_move(new SecondaryButton(services.theme, tr("Move to another machine…")))
    , m_message(new InlineMessage(services.theme))
{
    setIcon(IconName::ShieldCheck);
    padBody();
    auto* chooser = new SecondaryButton(services.theme, tr("Choose…"));
    chooser->setObjectName(QStringLiteral("backupFolder"));
    m_folder->setReadOnly(true);
    m_folder->setFocusPolicy(Qt::NoFocus);
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(m_folder, 1);
    row->addWidget(chooser);
    auto* field = new Field(services.theme, tr("Folder"), place);
    field->setHint(tr("Best on another drive. Backups are encrypted like the store itself."));
    m_folder->setAccessibleName(tr("Folder"));
    body()->addWidget(field);
    addChoices();
    m_last->setObjectName(QStringLiteral("lastBackup"));
    m_last->setWordWrap(true);
    body()->addWidget(m_last);
    body()->addWidget(m_message);
    addButtons();
    connect(chooser, &QPushButton::clicked, this, &BackupPanel::chooseFolder);
}

void BackupPanel::addChoices()
{
    m_often->setObjectName(QStringLiteral("backupOften"));
    m_kept->setObjectName(QStringLiteral("backupKept"));
    for (const int hours : intervals)
        m_often->addItem(intervalWords(hours), hours);
    for (const int kept : keptChoices)
        m_kept->addItem(tr("The newest %n", nullptr, kept), kept);
    choose(*m_often, m_plan.everyHours, intervalWords(m_plan.everyHours));
    choose(*m_kept, m_plan.kept, tr("The newest %n", nullptr, m_plan.kept));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space3);
    row->addWidget(new Field(m_services.theme, tr("How often"), m_often), 1);
    row->addWidget(new Field(m_services.theme, tr("Keep"), m_kept), 1);
    body()->addLayout(row);
    for (auto* box : {m_often, m_kept})
        connect(box, &QComboBox::activated, this, &BackupPanel::keepPlan);
}

void BackupPanel::addButtons()
{
    m_now->setObjectName(QStringLiteral("backUpNow"));
    m_move->setObjectName(QStringLiteral("moveStore"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    row->addWidget(m_now);
    row->addWidget(m_move);
    row->addStretch();
    body()->addLayout(row);
    connect(m_now, &QPushButton::clicked, this, &BackupPanel::backUpNow);
    connect(m_move, &QPushButton::clicked, this, &BackupPanel::move);
    if (m_services.store.access() == Store::Access::ReadOnly)
        m_move->setBlocked(tr("Open for reading only"));
}

void BackupPanel::refresh()
{
    m_folder->setText(QDir::toNativeSeparators(m_plan.folder));
    if (m_plan.folder.isEmpty())
        return showLast(std::nullopt);
    // A drive may be asleep, or gone.
    m_latest.ask(inBackground([folder = m_plan.folder, dir = m_services.store.dir()] {
        const auto id = storeIdOf(dir);
        const auto known = id ? backupsIn(folder, *id) : std::vector<Backup>();
        return known.empty() ? std::nullopt : std::optional(known.front());
    }),
        this, [this](const std::optional<Backup>& last) { showLast(last); });
}

void BackupPanel::showLast(const std::optional<Backup>& last)
{
    const QDate today = m_services.store.clock().today();
    const bool late = m_plan.isDue(
        last ? std::optional(last->made) : std::nullopt, QDateTime::currentDateTimeUtc());
    m_last->setColor(!last || late ? Token::WarnText : Token::Text1);
    if (m_plan.folder.isEmpty())
        return m_last->setText(tr("No folder is chosen, so there are no backups of this machine."));
    if (!last)
        return m_last->setText(tr("There is no backup of this store in the folder now."));
    const Formatter& format = m_services.format;
    const QDateTime made = last->made.toTimeZone(format.zone());
    m_last->setText(
        tr("Last backup: %1, %2 (%3, %4)", "date, time, age, size")
            .arg(format.date(made.date(), today), format.time(made.time()),
                format.relativeDay(made.date(), today), format.fileSize(last->storeBytes)));
}

void BackupPanel::chooseFolder()
{
    m_services.prompts.folder(this, tr("Where to keep the backups"), [this](const QString& path) {
        m_plan.folder = path;
        keepPlan();
    });
}

void BackupPanel::keepPlan()
{
    m_plan.everyHours = m_often->currentData().toInt();
    m_plan.kept = m_kept->currentData().toInt();
    m_plan.save(m_services.store.dir());
    m_message->dismiss();
    refresh();
}

void BackupPanel::backUpNow()
{
    if (m_plan.folder.isEmpty())
        return m_message->showMessage(Tone::Warn, tr("Choose a folder for the backups first."));
    begin(m_plan.folder,
        [this](const Backup&) { m_message->showMessage(Tone::Ok, tr("The backup is ready.")); });
}

void BackupPanel::begin(const QString& folder, const std::function<void(const Backup&)>& then)
{
    if (m_worker->isRunning())
        return;
    auto plan = m_plan;
    plan.folder = folder;
    m_message->dismiss();
    m_worker->setWhat(tr("Backing up"));
    m_worker->run(
        [plan, &store = m_services.store](const Worker::Reins& reins) {
            return backUpBy(plan, store, QDateTime::currentDateTimeUtc(),
                {[&reins](qint64 done, qint64 total) { reins.report(0, done, total); },
                    reins.cancelled});
        },
        [this, then](const Result<Backup>& made) {
            if (made)
                then(*made);
            else
                m_message->showMessage(
                    made.error().code == ErrorCode::Cancelled ? Tone::Accent : Tone::Bad,
                    sentence(made.error()));
            refresh();
        });
    m_bar->begin();
}

void BackupPanel::move()
{
    m_services.prompts.confirm(this, tr("Go on with this store on another machine?"),
        tr("A backup is made in a folder that you choose; restore it on the other machine, with "
           "the same passphrase. This store is then only read here: if both were written to, they "
           "would sign in the name of one device."),
        tr("Choose a folder…"), [this] { moveNow(); });
}

void BackupPanel::moveNow()
{
    m_services.prompts.folder(this, tr("Where to put the copy"), [this](const QString& folder) {
        begin(folder, [this](const Backup&) {
            const auto marked = markMoved(m_services.store.dir(), QDateTime::currentDateTimeUtc());
            if (!marked)
                return m_message->showMessage(Tone::Bad, sentence(marked.error()));
            emit movedAway();
        });
    });
}

} // namespace expediente::ui
