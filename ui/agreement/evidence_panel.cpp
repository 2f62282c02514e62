#include "ui/agreement/evidence_panel.h"

#include "ui/forms/choice_edit.h"
#include "ui/page/prompts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace expediente::ui {

namespace {

constexpr int longestName = 120;
const QString nowhere = QStringLiteral("-1");

} // namespace

EvidencePanel::EvidencePanel(AgreementModel& model, QWidget* parent)
    : Panel(model.services().theme, tr("Evidence"), parent), m_model(model)
{
    setIcon(IconName::ShieldCheck);
    makeIdentity();
    makePlace();
    makeWitness();
}

EvidencePanel::Row EvidencePanel::addRow(IconName icon, const QString& title, const QString& hint)
{
    const Theme& theme = m_model.services().theme;
    if (body()->count() > 0)
        body()->addWidget(new Separator(theme, Qt::Horizontal, Token::RowLine));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(
        metrics::space3, metrics::space1 + 2, metrics::space3, metrics::space1 + 2);
    column->setSpacing(metrics::space1);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::space2);
    head->addWidget(new IconLabel(theme, icon, Token::Text2));
    head->addWidget(new TextLabel(theme, TextStyle::Base, Token::Text1, Weight::Bold, title));
    head->addWidget(
        new ElidedLabel(theme, TextStyle::Secondary, Token::Text2, Weight::Regular, hint), 1);
    Row row;
    row.state = new Chip(theme, {});
    head->addWidget(row.state);
    column->addLayout(head);
    row.editors = new QHBoxLayout;
    row.editors->setSpacing(metrics::space2);
    row.editors->setContentsMargins(metrics::icon + metrics::space2, 0, 0, 0);
    column->addLayout(row.editors);
    body()->addLayout(column);
    return row;
}

void EvidencePanel::makeIdentity()
{
    const Theme& theme = m_model.services().theme;
    const Row row = addRow(
        IconName::Person, tr("Identity"), tr("A photo of the document only with permission"));
    m_identityState = row.state;
    m_document = new LineEdit(theme);
    m_document->setObjectName(QStringLiteral("identityDocument"));
    m_document->setMaxLength(longestName);
    m_document->setMinimumHeight(metrics::mainControl);
    m_document->setPlaceholderText(tr("Document looked at"));
    m_document->setAccessibleName(m_document->placeholderText());
    m_matches = new QCheckBox(tr("It is this person"));
    m_matches->setObjectName(QStringLiteral("identityMatches"));
    m_photo = new LinkButton(theme, tr("Add a photo…"));
    m_photo->setObjectName(QStringLiteral("identityPhoto"));
    row.editors->addWidget(m_document, 1);
    row.editors->addWidget(m_matches);
    row.editors->addWidget(m_photo);
    const auto tell = [this] { m_model.setIdentity(m_document->text(), m_matches->isChecked()); };
    connect(m_document, &QLineEdit::textEdited, this, tell);
    connect(m_matches, &QCheckBox::toggled, this, tell);
    connect(m_photo, &QAbstractButton::clicked, this, &EvidencePanel::choosePhoto);
}

void EvidencePanel::makePlace()
{
    const Row row =
        addRow(IconName::Pin, tr("Place"), tr("Written down only if the person agrees"));
    m_placeState = row.state;
    m_place = new ChoiceEdit(m_model.services().theme);
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setAccessibleName(tr("Place"));
    m_place->setMinimumHeight(metrics::mainControl);
    row.editors->addWidget(m_place, 1);
    connect(
        m_place, &QComboBox::activated, this, [this] { m_model.setPlace(m_place->key().toInt()); });
}

void EvidencePanel::makeWitness()
{
    const Theme& theme = m_model.services().theme;
    const Row row =
        addRow(IconName::People, tr("Other signatures"), tr("Guarantors sign; a witness may"));
    m_witnessState = row.state;
    m_witness = new LineEdit(theme);
    m_witness->setObjectName(QStringLiteral("witness"));
    m_witness->setMaxLength(longestName);
    m_witness->setMinimumHeight(metrics::mainControl);
    m_witness->setPlaceholderText(tr("Name of a witness, if there is one"));
    m_witness->setAccessibleName(m_witness->placeholderText());
    m_other = new SecondaryButton(theme, tr("Next signature"));
    m_other->setObjectName(QStringLiteral("otherHand"));
    m_other->setKeyHint(QStringLiteral("Ctrl+T"));
    m_other->setMain(true);
    row.editors->addWidget(m_witness, 1);
    row.editors->addWidget(m_other);
    connect(m_witness, &QLineEdit::editingFinished, this,
        [this] { m_model.setWitness(m_witness->text().trimmed()); });
    connect(m_other, &QPushButton::clicked, this, &EvidencePanel::nextHand);
}

void EvidencePanel::nextHand()
{
    m_model.setWitness(m_witness->text().trimmed());
    m_model.chooseHand((m_model.hand() + 1) % int(m_model.hands().size()));
    emit signatureRequested();
}

void EvidencePanel::begin()
{
    m_place->refill([this] {
        m_place->addChoice(tr("Not written down"), nowhere);
        int index = 0;
        for (const AgreementPlace& place : m_model.paper().places)
            m_place->addChoice(place.name, QString::number(index++));
    });
    refresh();
}

void EvidencePanel::focusFirst()
{
    m_document->setFocus(Qt::TabFocusReason);
}

void EvidencePanel::choosePhoto()
{
    if (!m_model.identity().photo.isEmpty())
        return m_model.removePhoto();
    m_model.services().prompts.fileToOpen(this, tr("Photo of the identity document"),
        tr("Pictures (*.jpg *.jpeg *.png)"),
        [this](const QString& path) { m_model.attachPhoto(path); });
}

/// `asked`: it can't be signed without.
void EvidencePanel::show(Chip* chip, bool there, bool asked)
{
    if (there)
        chip->setData({tr("Ready"), IconName::CheckCircle, ChipKind::Ok});
    else if (asked)
        chip->setData({tr("Missing"), IconName::Clock, ChipKind::Warn});
    else
        chip->setData({tr("Optional"), IconName::DotCircle, ChipKind::Neutral});
}

void EvidencePanel::refresh()
{
    const auto& identity = m_model.identity();
    if (m_document->text() != identity.document)
        m_document->setText(identity.document);
    m_matches->setChecked(identity.matches);
    if (!m_witness->hasFocus())
        m_witness->setText(m_model.witness());
    m_place->setKey(QString::number(m_model.place()));
    const bool photo = !identity.photo.isEmpty();
    m_photo->setText(photo ? tr("Remove the photo") : tr("Add a photo…"));
    m_photo->updateGeometry();
    const bool identified = !identity.document.trimmed().isEmpty() && identity.matches;
    show(m_identityState, identified, true);
    show(m_placeState, m_model.place() >= 0, false);
    const auto& hands = m_model.hands();
    const auto others = std::ranges::count_if(
        hands, [](const Hand& hand) { return hand.role != SignerRole::Debtor; });
    const auto open = std::ranges::count_if(hands, [](const Hand& hand) {
        return hand.role != SignerRole::Debtor && !hand.strokes.isSignature();
    });
    const bool onPaper = m_model.onPaper();
    show(m_witnessState, others > 0 && (open == 0 || onPaper), others > 0);
    m_other->setEnabled(!onPaper);
    const int ready = int(identified) + int(m_model.place() >= 0) + int(others > 0 && open == 0);
    setCaption(tr("%1 of 3 ready").arg(ready));
}

} // namespace expediente::ui
