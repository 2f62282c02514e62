#include "ui/forms/documents_edit.h"

#include "core/store/store.h"
#include "ui/forms/document_file.h"
#include "ui/page/later.h"
#include "ui/page/prompts.h"
#include "ui/text/words.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace expediente::ui {
namespace {

constexpr int widestName = 150; // beside a caption, with a scroll bar
constexpr int mostOffered = 6; ///< of a case's documents, the latest

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

DocumentsEdit::DocumentsEdit(const Services& services, DocumentKind kind, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_kind(kind)
    , m_ticks(new QVBoxLayout)
    , m_rows(new QVBoxLayout)
    , m_add(new LinkButton(services.theme, tr("Attach a file…")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_ticks);
    column->addLayout(m_rows);
    column->addWidget(m_add);
    m_add->setObjectName(QStringLiteral("attachFile"));
    setFocusProxy(m_add);
    connect(m_add, &QAbstractButton::clicked, this, &DocumentsEdit::attach);
}

void DocumentsEdit::setExisting(
    const std::vector<Entry<DocumentAttached>>& documents, const std::vector<FactId>& always)
{
    const std::vector<FactId> before = ticked();
    empty(m_ticks);
    m_existing.clear();
    for (auto entry = documents.rbegin(); entry != documents.rend(); ++entry) {
        const bool late = entry - documents.rbegin() < mostOffered;
        if (!late && std::ranges::find(always, entry->id) == always.end())
            continue;
        auto* tick =
            new QCheckBox(fontMetrics().elidedText(entry->body.name, Qt::ElideMiddle, widestName));
        tick->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        tick->setFont(m_services.theme.font(TextStyle::Base));
        tick->setToolTip(entry->body.name);
        tick->setAccessibleName(entry->body.name);
        connect(tick, &QCheckBox::toggled, this, &DocumentsEdit::changed);
        m_ticks->addWidget(tick);
        m_existing.emplace_back(entry->id, tick);
    }
    const QSignalBlocker quiet(this);
    setTicked(before);
}

std::vector<FactId> DocumentsEdit::ticked() const
{
    std::vector<FactId> ids;
    for (const auto& [id, tick] : m_existing) {
        if (tick->isChecked())
            ids.push_back(id);
    }
    return ids;
}

void DocumentsEdit::setTicked(const std::vector<FactId>& documents)
{
    for (const auto& [id, tick] : m_existing)
        tick->setChecked(std::ranges::find(documents, id) != documents.end());
}

void DocumentsEdit::setAttached(std::vector<DocumentAttached> documents)
{
    ++m_generation;
    m_attached = std::move(documents);
    showAttached();
}

void DocumentsEdit::showAttached()
{
    empty(m_rows);
    for (std::size_t i = 0; i < m_attached.size(); ++i) {
        const DocumentAttached& document = m_attached[i];
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::space2);
        line->addWidget(new IconLabel(m_services.theme, IconName::Paperclip));
        auto* name = new ElidedLabel(m_services.theme, TextStyle::Secondary, Token::Text1);
        name->setText(
            document.name + QStringLiteral(" · ") + m_services.format.fileSize(document.size));
        line->addWidget(name, 1);
        auto* remove = new IconButton(
            m_services.theme, IconName::Cross, tr("Leave out %1").arg(document.name));
        connect(remove, &QAbstractButton::clicked, this, [this, i] {
            m_attached.erase(m_attached.begin() + std::ptrdiff_t(i));
            showAttached();
            emit changed();
        });
        line->addWidget(remove);
        m_rows->addWidget(row);
    }
}

void DocumentsEdit::attach()
{
    m_services.prompts.fileToOpen(
        this, tr("Attach a document"), {}, [this, of = m_generation](const QString& path) {
            if (of == m_generation)
                attachFrom(path);
        });
}

void DocumentsEdit::attachFrom(const QString& path)
{
    whenReady(attachFile(m_services.store, path), this,
        [this, of = m_generation](const Result<DocumentAttached>& result) {
            if (of != m_generation)
                return; // the form is about another case by now
            if (!result) {
                const Words refusal = words(result.error());
                emit failed(refusal.what + ' ' + refusal.next);
                return;
            }
            m_attached.push_back(*result);
            if (m_attached.back().kind == DocumentKind::Other)
                m_attached.back().kind = m_kind;
            showAttached();
            emit changed();
        });
}

} // namespace expediente::ui
