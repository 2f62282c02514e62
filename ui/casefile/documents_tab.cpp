#include "ui/casefile/documents_tab.h"

#include "core/facts/body.h"
#include "core/facts/digests.h"
#include "core/store/store.h"
#include "ui/casefile/case_table.h"
#include "ui/casefile/contact_rows.h"
#include "ui/casefile/document_commands.h"
#include "ui/casefile/fact_sentences.h"
#include "ui/casefile/timeline_rows.h"
#include "ui/casefile/writing.h"
#include "ui/page/prompts.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QUrl>

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr int paneHeight = 240;
constexpr QSize mostPicture(320, 130);
const auto anyPicture = QStringLiteral("image/*"); ///< or a scan as PDF, which has no likeness here

/// The photos are the document: its PDF is what was printed before anybody signed.
bool isInked(const CommitmentSigned& body)
{
    return body.onPaper && !body.scans.empty();
}

} // namespace

DocumentsTab::DocumentsTab(const Services& services, QWidget* parent)
    : ListTab(services.theme, tr("Documents"), DocumentRows::columns(),
        {.icon = IconName::Paperclip,
            .sentence = tr("No documents yet"),
            .hint = tr("Receipts, pictures and letters are kept encrypted with the case."),
            .action = tr("Attach a document")},
        parent)
    , m_services(services)
    , m_commands(new DocumentCommands(services.store, this))
    , m_message(new InlineMessage(services.theme))
    , m_bar(new QWidget)
    , m_name(new ElidedLabel(services.theme, TextStyle::Base, Token::Text1, Weight::Bold))
    , m_kind(new QComboBox)
    , m_note(new QLineEdit)
    , m_picture(new QLabel)
{
    auto* attachOne = new SecondaryButton(theme(), tr("Attach a document"));
    attachOne->setIconName(IconName::Paperclip);
    writing::mark(attachOne);
    panel()->addHeadWidget(attachOne);
    connect(attachOne, &QPushButton::clicked, this, &DocumentsTab::attach);
    auto* evidence = new SecondaryButton(theme(), tr("Save the evidence pack…"));
    evidence->setObjectName(QStringLiteral("evidencePack"));
    evidence->setIconName(IconName::ShieldCheck);
    writing::mark(evidence);
    panel()->addHeadWidget(evidence);
    connect(evidence, &QPushButton::clicked, this, &DocumentsTab::evidenceRequested);
    auto* copy = new SecondaryButton(theme(), tr("Save a copy…"));
    copy->setIconName(IconName::Download);
    writing::mark(copy);
    pane()->addButton(copy);
    connect(copy, &QPushButton::clicked, this, &DocumentsTab::exportChosen);
    m_handOver = addRowForm(tr("Hand over a copy…"), FormKind::HandOverCopy);
    m_handOver->setObjectName(QStringLiteral("handOverCopy"));
    m_void = addRowForm(tr("Void…"), FormKind::Void);
    pane()->setPreferredHeight(paneHeight);
    pane()->setTop(m_picture);
    m_picture->setAccessibleName(tr("Picture of the document"));
    m_picture->hide();
    panel()->body()->insertWidget(0, m_message);
    makeBar();

    connect(m_commands, &DocumentCommands::taken, this, &DocumentsTab::showTaken);
    connect(m_commands, &DocumentCommands::attached, this, &DocumentsTab::showAttached);
    connect(m_commands, &DocumentCommands::notAttached, this, &DocumentsTab::giveBackTaken);
    connect(m_commands, &DocumentCommands::exported, this, [this](const QString& path) {
        emit noticed(tr("Copy saved outside of the encryption"), tr("Open it"),
            [this, path] { m_services.prompts.openOutside(QUrl::fromLocalFile(path)); });
    });
    connect(m_commands, &DocumentCommands::failed, this,
        [this](const Error& error) { m_message->showMessage(Tone::Bad, sentence(error)); });
    connect(m_commands, &DocumentCommands::previewed, this, [this](const QImage& image) {
        m_picture->setPixmap(QPixmap::fromImage(image));
        m_picture->setHidden(image.isNull());
    });
}

DocumentsTab::~DocumentsTab() = default;

void DocumentsTab::makeBar()
{
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(metrics::space3, 5, metrics::space3, 5);
    row->setSpacing(metrics::space2);
    m_kind->setAccessibleName(tr("Kind of document"));
    for (const QString& key : keys(Vocabulary::DocumentKind))
        m_kind->addItem(word(Vocabulary::DocumentKind, key), key);
    m_note->setPlaceholderText(tr("Note: what it shows"));
    m_note->setAccessibleName(tr("Note: what it shows"));
    m_note->setMaxLength(500);
    auto* save = new PrimaryButton(theme(), tr("Attach"));
    auto* cancel = new SecondaryButton(theme(), tr("Cancel"));
    row->addWidget(m_name, 2);
    row->addWidget(m_kind);
    row->addWidget(m_note, 3);
    row->addWidget(save);
    row->addWidget(cancel);
    panel()->body()->insertWidget(1, m_bar);
    m_bar->hide();
    connect(save, &QPushButton::clicked, this, &DocumentsTab::saveTaken);
    connect(m_note, &QLineEdit::returnPressed, this, &DocumentsTab::saveTaken);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (!m_saving)
            dropTaken();
    });
}

void DocumentsTab::setCase(const std::shared_ptr<const OpenCase>& open)
{
    const bool other = !hasCase() || this->open().view.id != open->view.id;
    if (other) {
        // What was chosen for one person must never end up with another.
        dropTaken();
        m_message->dismiss();
    }
    ListTab::setCase(open);
}

QString DocumentsTab::caption() const
{
    return hoursCaption();
}

std::vector<Row> DocumentsTab::rows() const
{
    return DocumentRows::of(open());
}

/// An agreement is one too: its sealed PDF, or what was signed with ink.
std::optional<DocumentAttached> DocumentsTab::document(FactId id) const
{
    const auto& documents = open().file.documents;
    const auto found = std::ranges::find(documents, id, &Entry<DocumentAttached>::id);
    if (found != documents.end())
        return found->body;
    const Commitment* signedOne = open().file.commitment(id);
    if (!signedOne)
        return std::nullopt;
    const CommitmentSigned& body = signedOne->made.body;
    DocumentAttached document;
    document.kind = DocumentKind::Agreement;
    document.name = body.folio + QStringLiteral(".pdf");
    document.mime = QStringLiteral("application/pdf");
    document.sha256 = body.sealed.isEmpty() ? body.pdf : body.sealed;
    if (isInked(body)) {
        document.mime = anyPicture;
        document.sha256 = body.scans.front();
    }
    return document;
}

/// Of an agreement with several photos as soon as the last one has its own.
QString DocumentsTab::timestampWords(const Commitment& agreement) const
{
    const auto papers = signedPapers(agreement.made.body);
    if (!agreement.timestamps.empty() && agreement.timestamps.size() >= papers.size()) {
        const auto& last = agreement.timestamps.back().body;
        const auto at = QDateTime::fromString(last.at, Qt::ISODate);
        return tr("%1, attested by %2", "moment, authority")
            .arg(open().format.when(
                     Moment::fromDateTime(at.toTimeZone(open().format.zone())), open().today()),
                last.authority);
    }
    const auto& agency = m_services.store.context().agency.described;
    return agency && !agency->body.timeAuthority.isEmpty()
        ? tr("Still to come: had by itself when there is a connection")
        : tr("None: Settings name no authority for it");
}

ListTab::Details DocumentsTab::agreementDetails(const Commitment& agreement) const
{
    const auto& body = agreement.made.body;
    const auto& format = open().format;
    QStringList hands, copies;
    for (const auto& hand : body.signatures)
        hands << hand.name;
    for (const auto& copy : agreement.copies)
        if (const auto* entry = open().entry(copy.id))
            copies << tr("%1 %2", "day, how and to whom")
                          .arg(format.date(copy.body.on, open().today()),
                              FactSentences::of(*entry, open()));
    DetailPane::Lines lines{{tr("Signed by"), hands.join(QStringLiteral(", "))},
        {tr("Signed on"), format.when(agreement.made.at, open().today())},
        {tr("Identity"), body.identity.document},
        {tr("Seal"),
            body.sealed.isEmpty()
                ? tr("none: signed on paper, %n photo(s)", nullptr, int(body.scans.size()))
                : body.certificate.left(16)},
        {tr("Timestamp"), timestampWords(agreement)},
        {tr("Copies"), copies.isEmpty() ? tr("None handed over yet") : copies.join(u"; ")}};
    if (agreement.voided)
        lines.emplace_back(tr("Voided"),
            tr("%1: %2", "moment, reason")
                .arg(format.when(agreement.voided->at, open().today()),
                    agreement.voided->body.reason));
    return {body.folio, lines};
}

ListTab::Details DocumentsTab::details(FactId id)
{
    const auto shown = document(id);
    const auto* entry = open().entry(id);
    if (!shown || !entry)
        return {};
    m_void->setVisible(TimelineRows::mayVoid(*entry, open()));
    m_picture->hide();
    m_commands->preview(*shown, mostPicture);
    const Commitment* signedOne = open().file.commitment(id);
    m_handOver->setVisible(signedOne && !signedOne->voided);
    if (signedOne)
        return agreementDetails(*signedOne);
    DetailPane::Lines lines{{tr("Kind"), word(Vocabulary::DocumentKind, enumName(shown->kind))},
        {tr("Size"), open().format.fileSize(shown->size)}};
    if (!shown->note.isEmpty())
        lines.emplace_back(tr("Note"), shown->note);
    lines.emplace_back(tr("Attached"),
        tr("%1 by %2", "moment, author")
            .arg(open().format.when(entry->at, open().today()), open().authorName(entry->author)));
    return {shown->name, lines};
}

void DocumentsTab::attach()
{
    if (!hasCase() || !open().readOnly.isEmpty())
        return;
    m_services.prompts.fileToOpen(this, tr("Attach a document"),
        tr("Pictures and PDF (*.png *.jpg *.jpeg *.webp *.pdf);;All files (*)"),
        [this, about = open().view.id](const QString& path) {
            // What was chosen for one person must never end up with another.
            if (!hasCase() || open().view.id != about)
                return;
            m_message->dismiss();
            m_commands->take(path);
        });
}

void DocumentsTab::showTaken(const DocumentAttached& document)
{
    m_taken = document;
    m_name->setText(document.name);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(enumName(document.kind))));
    m_note->clear();
    m_bar->show();
    m_note->setFocus();
}

void DocumentsTab::saveTaken()
{
    if (!m_taken || !hasCase() || m_saving)
        return;
    setSaving(true); // a second Enter or click attaches nothing twice
    m_taken->kind =
        enumFromName<DocumentKind>(m_kind->currentData().toString()).value_or(DocumentKind::Other);
    m_taken->note = m_note->text().trimmed();
    m_commands->attach(open().view.id, *m_taken);
}

void DocumentsTab::showAttached(CaseId to, FactId id)
{
    emit noticed(tr("Document attached"), {}, {});
    if (!hasCase() || open().view.id != to)
        return;
    dropTaken();
    choose(id);
    table()->setFocus();
}

void DocumentsTab::giveBackTaken(CaseId to, const Error& error)
{
    if (!hasCase() || open().view.id != to) {
        emit noticed(sentence(error), {}, {});
        return;
    }
    m_message->showMessage(Tone::Bad, sentence(error));
    setSaving(false);
    m_note->setFocus();
}

/// What is being saved can't be changed meanwhile. Nothing is disabled: the keyboard stays where it
/// is.
void DocumentsTab::setSaving(bool saving)
{
    m_saving = saving;
    m_note->setReadOnly(saving);
}

void DocumentsTab::dropTaken()
{
    setSaving(false);
    m_commands->forget();
    m_taken.reset();
    m_bar->hide();
}

void DocumentsTab::exportChosen()
{
    const auto shown = hasCase() ? document(chosen()) : std::nullopt;
    if (!shown || !open().readOnly.isEmpty())
        return;
    // A change of the store may come while the user answers.
    std::function<void()> ask = [this, wanted = *shown, of = open().file.id] {
        m_services.prompts.fileToSave(this, tr("Save a copy"), wanted.name, tr("All files (*)"),
            [this, wanted, of](const QString& path) { m_commands->exportCopy(of, wanted, path); });
    };
    const Commitment* agreed = open().file.commitment(chosen());
    if (agreed && isInked(agreed->made.body))
        ask = [this, signedOne = agreed->made.body, of = open().file.id] {
            m_services.prompts.folder(this,
                tr("Where to put the photos of %1").arg(signedOne.folio),
                [this, signedOne, of](
                    const QString& folder) { m_commands->exportScans(of, signedOne, folder); });
        };
    m_services.prompts.confirm(this, tr("Save a copy of this document?"),
        tr("The copy is not encrypted: whoever has the file can read it. That it was made is "
           "recorded."),
        tr("Save a copy"), ask);
}

} // namespace expediente::ui
