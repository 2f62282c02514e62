#include "ui/importing/import_form.h"

#include "core/exchange/file_preview.h"
#include "core/exchange/profile_shelf.h"
#include "core/store/store.h"
#include "ui/importing/flaw_words.h"
#include "ui/page/prompts.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QProgressBar>
#include <QSignalBlocker>

namespace expediente::ui {

namespace {

const QString byColumns = QStringLiteral("*"); // no file and no profile has this name

} // namespace

ImportForm::ImportForm(const Services& services, QWidget* parent)
    : Panel(services.theme, tr("Import a file"), parent), m_services(services)
{
    setIcon(IconName::Upload);
    build();
    fillProfiles();
}

void ImportForm::build()
{
    const Theme& theme = m_services.theme;
    padBody();
    body()->setSpacing(metrics::space3);
    m_inputs = new QWidget;
    auto* column = new QVBoxLayout(m_inputs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);

    auto* fileBox = new QWidget;
    auto* fileRow = new QHBoxLayout(fileBox);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->setSpacing(metrics::space2);
    m_fileEdit = new LineEdit(theme);
    m_fileEdit->setObjectName("importFile");
    m_fileEdit->setReadOnly(true);
    m_fileEdit->setLeadingIcon(IconName::Document);
    m_fileEdit->setPlaceholderText(tr("Choose a file, or drop it here"));
    auto* choose = new SecondaryButton(theme, tr("Choose"));
    choose->setKeyHint(KeyCap::named(QKeySequence::Open));
    choose->setObjectName("chooseFile");
    fileRow->addWidget(m_fileEdit, 1);
    fileRow->addWidget(choose);
    auto* fileField = new Field(theme, tr("The creditor's file (Excel or CSV)"), fileBox);
    fileBox->setFocusProxy(choose);
    column->addWidget(fileField);
    connect(choose, &QPushButton::clicked, this, &ImportForm::chooseFile);

    m_profiles = new QComboBox;
    m_profiles->setObjectName("importProfile");
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profileField = new Field(theme, tr("Profile: what its columns mean"), m_profiles);
    column->addWidget(m_profileField);
    connect(m_profiles, &QComboBox::activated, this, &ImportForm::chooseProfile);

    m_asOf =
        new DateEdit(theme, m_services.format, m_services.store.clock().today(), DateSense::Back);
    m_asOf->setObjectName("importAsOf");
    m_asOfField = new Field(theme, tr("Balances as of the end of"), m_asOf);
    column->addWidget(m_asOfField);
    connect(m_asOf, &DateEdit::valueChanged, this, &ImportForm::update);

    m_full = new QCheckBox(tr("The file holds every account that is assigned"));
    m_full->setObjectName("importFull");
    m_full->setToolTip(tr("Cases that are no longer in it are then proposed as recalled."));
    column->addWidget(m_full);
    connect(m_full, &QCheckBox::toggled, this, &ImportForm::edited);
    body()->addWidget(m_inputs);

    m_message = new InlineMessage(theme);
    body()->addWidget(m_message);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::space2);
    m_try = new SecondaryButton(theme, tr("Try it"));
    m_try->setObjectName("tryImport");
    m_try->setMain(true);
    m_try->setToolTip(tr("Counts what would change and keeps nothing."));
    m_import = new PrimaryButton(theme, tr("Import"));
    m_import->setObjectName("runImport");
    m_import->setMain(true);
    m_import->setKeyHint(KeyCap::named(QKeySequence(QStringLiteral("Ctrl+Return"))));
    buttons->addWidget(m_try);
    buttons->addWidget(m_import);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(m_try, &QPushButton::clicked, this, &ImportForm::tryRequested);
    connect(m_import, &QPushButton::clicked, this, &ImportForm::importRequested);

    m_progressRow = new QWidget;
    auto* progress = new QGridLayout(m_progressRow);
    progress->setContentsMargins(0, 0, 0, 0);
    m_progressText = new TextLabel(theme, TextStyle::Secondary, Token::Text2);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel = new SecondaryButton(theme, tr("Cancel"));
    m_cancel->setObjectName("cancelImport");
    progress->addWidget(m_progressText, 0, 0);
    progress->addWidget(m_progress, 1, 0);
    progress->addWidget(m_cancel, 0, 1, 2, 1);
    m_progressRow->hide();
    body()->addWidget(m_progressRow);
    body()->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &ImportForm::cancelRequested);
}

void ImportForm::fillProfiles()
{
    const QSignalBlocker quiet(m_profiles);
    m_profiles->clear();
    m_profiles->addItem(tr("By its columns"), byColumns);
    for (const auto& kept : keptProfiles(m_services.store.dir()))
        m_profiles->addItem(kept.profile.title, kept.path);
    for (const QString& name : Profile::shippedNames()) {
        const auto profile = Profile::shipped(name);
        m_profiles->addItem(profile && !profile->title.isEmpty() ? profile->title : name, name);
    }
    m_profiles->addItem(tr("Another profile…"), QString());
    m_chosen = 0;
    takeProfile(byColumns);
}

void ImportForm::reloadProfiles(const QString& chosen)
{
    fillProfiles();
    m_byHand = false; // the next file may be of another lender
    if (const int index = m_profiles->findData(chosen); index > 0)
        choose(index);
}

void ImportForm::choose(int index)
{
    m_chosen = index;
    m_profiles->setCurrentIndex(index);
    takeProfile(m_profiles->itemData(index).toString());
}

void ImportForm::chooseByColumns()
{
    m_byHand = true;
    if (m_chosen != 0)
        choose(0);
}

bool ImportForm::isByColumns() const
{
    return m_profiles->itemData(m_chosen).toString() == byColumns;
}

void ImportForm::recognise(const QStringList& header)
{
    if (m_byHand)
        return;
    for (int i = 1; i + 1 < m_profiles->count(); ++i) {
        const auto profile = Profile::find(m_profiles->itemData(i).toString());
        if (!profile || !columnsMissing(*profile, header).isEmpty())
            continue;
        choose(i);
        m_profileField->setHint(tr("Recognised by its columns · %1").arg(profile->creditor.name));
        return;
    }
    choose(0);
}

void ImportForm::setColumns(const std::optional<Profile>& profile, const QString& stillMissing)
{
    m_ofColumns = profile;
    m_stillMissing = stillMissing;
    if (isByColumns())
        takeProfile(byColumns);
}

bool ImportForm::isFull() const
{
    return asksFull() && m_full->isChecked();
}

std::vector<CreditorBody> ImportForm::creditors() const
{
    std::vector<CreditorBody> creditors;
    for (const auto& kept : keptProfiles(m_services.store.dir())) {
        const auto& creditor = kept.profile.creditor;
        if (std::ranges::find(creditors, creditor.key, &CreditorBody::key) == creditors.end())
            creditors.push_back(creditor);
    }
    return creditors;
}

void ImportForm::chooseProfile(int index)
{
    const QString chosen = m_profiles->itemData(index).toString();
    if (chosen.isEmpty()) {
        openProfile();
        return;
    }
    m_byHand = true;
    if (m_chosen != index)
        choose(index);
}

void ImportForm::openProfile()
{
    m_profiles->setCurrentIndex(m_chosen);
    m_services.prompts.fileToOpen(this, tr("Choose a mapping profile"), tr("Profiles (*.json)"),
        [this](const QString& path) { addProfile(path); });
}

void ImportForm::addProfile(const QString& path)
{
    const auto profile = Profile::load(path);
    if (!profile) {
        m_profileField->setError(sentence(profile.error()));
        return;
    }
    const int last = m_profiles->count() - 1;
    m_profiles->insertItem(last, profile->title.isEmpty() ? profile->name : profile->title, path);
    m_byHand = true;
    choose(last);
}

void ImportForm::takeProfile(const QString& pathOrName)
{
    if (pathOrName == byColumns) {
        m_profile = m_ofColumns;
        m_profileField->setError({});
        m_profileField->setHint(tr("What they mean is guessed from their headings"));
        update();
        return;
    }
    const auto profile = Profile::find(pathOrName);
    m_profile = profile ? std::optional(*profile) : std::nullopt;
    m_profileField->setError(profile ? QString() : sentence(profile.error()));
    if (m_profile) {
        const bool payments = m_profile->kind == Profile::Kind::Payments;
        m_profileField->setHint(
            (payments ? tr("Payments · %1") : tr("Portfolio · %1")).arg(m_profile->creditor.name));
        const QSignalBlocker quiet(m_full);
        m_full->setChecked(m_profile->full);
    }
    update();
}

void ImportForm::chooseFile()
{
    if (m_running)
        return;
    m_services.prompts.fileToOpen(this, tr("Choose the creditor's file"),
        tr("Spreadsheets (*.xlsx *.csv *.txt *.tsv);;All files (*)"),
        [this](const QString& path) { setFile(path); });
}

void ImportForm::setFile(const QString& path)
{
    if (m_running)
        return;
    m_file = path;
    m_fileEdit->setText(QFileInfo(path).fileName());
    m_fileEdit->setToolTip(path);
    // What the columns of the last file say, this one doesn't.
    setColumns({}, {});
    update();
    emit fileChosen(path);
}

bool ImportForm::asksFull() const
{
    return m_profile && m_profile->kind == Profile::Kind::Portfolio;
}

/// What to do first, for the buttons; empty when nothing is missing.
QString ImportForm::missing() const
{
    if (m_file.isEmpty())
        return tr("Choose a file");
    if (!m_profile && isByColumns())
        return m_stillMissing.isEmpty() ? tr("Not read yet") : m_stillMissing;
    if (!m_profile)
        return tr("Choose a profile");
    if (m_profile->asOfFromOption && !m_asOf->value())
        return tr("Enter the date");
    return {};
}

bool ImportForm::isReady() const
{
    return !m_running && missing().isEmpty();
}

void ImportForm::update()
{
    m_asOfField->setVisible(m_profile && m_profile->asOfFromOption);
    m_full->setVisible(asksFull());
    m_message->dismiss();
    m_import->setBlocked(missing());
    m_try->setEnabled(missing().isEmpty());
    emit edited();
}

std::optional<ImportRequest> ImportForm::request() const
{
    if (!missing().isEmpty())
        return std::nullopt;
    ImportRequest request;
    request.file = m_file;
    request.profile = *m_profile;
    request.profile.full = isFull();
    if (m_profile->asOfFromOption)
        request.asOf = m_asOf->value();
    request.wording = [](const RowFlaw& flaw) { return words(flaw); };
    return request;
}

void ImportForm::showRunning(const QString& what)
{
    m_running = true;
    m_message->dismiss();
    m_progressRow->show();
    // What is disabled loses the keyboard, and with it the page its keys.
    m_keyboard = window()->focusWidget();
    m_cancel->setFocus();
    m_inputs->setEnabled(false);
    m_try->setEnabled(false);
    m_import->setEnabled(false);
    showProgress(what, 0, 0);
}

void ImportForm::showProgress(const QString& text, qint64 done, qint64 total)
{
    constexpr int steps = 1000; // a file may have more bytes than an int counts
    m_progressText->setText(text);
    m_progress->setRange(0, total > 0 ? steps : 0);
    m_progress->setValue(total > 0 ? int(done * steps / total) : 0);
}

void ImportForm::showIdle()
{
    m_running = false;
    m_inputs->setEnabled(true);
    m_try->setEnabled(missing().isEmpty());
    m_import->setEnabled(true);
    m_import->setBlocked(missing());
    if (m_cancel->hasFocus())
        (m_keyboard && m_keyboard->isEnabled() ? m_keyboard.data() : m_import)->setFocus();
    m_progressRow->hide();
}

void ImportForm::showRefusal(const QString& sentence)
{
    m_message->showMessage(Tone::Bad, sentence);
}

} // namespace expediente::ui
