#include "ui/settings/agency_panel.h"

#include "core/store/store.h"
#include "ui/page/later.h"
#include "ui/text/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/line_edit.h"

namespace expediente::ui {

namespace {

constexpr int longestLine = 400;

} // namespace

AgencyPanel::AgencyPanel(const Services& services, QWidget* parent)
    : Panel(services.theme, tr("The agency on papers"), parent), m_services(services)
{
    setIcon(IconName::Document);
    padBody();
    body()->setSpacing(metrics::space2);
    m_taxId = add("agencyTaxId", tr("Tax id"));
    m_address = add("agencyAddress", tr("Address"));
    m_phone = add("agencyPhone", tr("Telephone"));
    m_responsible = add("agencyResponsible", tr("Person responsible"));
    m_mandate = add("agencyMandate", tr("Mandate to collect"), tr("Contract and its date"));
    m_privacy =
        add("agencyPrivacy", tr("Privacy notice"), tr("Where it can be read, in one sentence"));
    m_authority = add("agencyTimeAuthority", tr("Timestamp authority (RFC 3161)"),
        tr("Address of the service; empty: agreements get no timestamp"));
    m_message = new InlineMessage(services.theme);
    body()->addWidget(m_message);
    m_save = new PrimaryButton(services.theme, tr("Save"));
    m_save->setObjectName(QStringLiteral("saveAgency"));
    body()->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &AgencyPanel::save);
    if (services.store.access() == Store::Access::ReadOnly)
        m_save->setBlocked(tr("Open for reading only"));
    refresh();
}

LineEdit* AgencyPanel::add(const char* name, const QString& caption, const QString& hint)
{
    auto* edit = new LineEdit(m_services.theme);
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(longestLine);
    edit->setPlaceholderText(hint);
    body()->addWidget(new Field(m_services.theme, caption, edit));
    return edit;
}

AgencyDescribed AgencyPanel::known() const
{
    if (const auto& described = m_services.store.context().agency.described)
        return described->body;
    const auto& identity = m_services.store.identity();
    return {identity.agencyName, identity.country, identity.zone, {}, {}};
}

AgencyDescribed AgencyPanel::typed() const
{
    AgencyDescribed said = m_shown;
    said.taxId = m_taxId->text().trimmed();
    said.address = m_address->text().trimmed();
    said.phone = m_phone->text().trimmed();
    said.responsible = m_responsible->text().trimmed();
    said.mandate = m_mandate->text().trimmed();
    said.privacyNotice = m_privacy->text().trimmed();
    said.timeAuthority = m_authority->text().trimmed();
    return said;
}

void AgencyPanel::refresh()
{
    const AgencyDescribed now = known();
    if (now == m_shown || (!m_shown.name.isEmpty() && typed() != m_shown))
        return;
    m_shown = now;
    m_taxId->setText(now.taxId);
    m_address->setText(now.address);
    m_phone->setText(now.phone);
    m_responsible->setText(now.responsible);
    m_mandate->setText(now.mandate);
    m_privacy->setText(now.privacyNotice);
    m_authority->setText(now.timeAuthority);
}

void AgencyPanel::save()
{
    auto& store = m_services.store;
    const AgencyDescribed said = typed();
    m_save->setEnabled(false);
    whenReady(store.append({store.newFact(store.identity().agency, said)}), this,
        [this, said](const Result<Appended>& appended) {
            m_save->setEnabled(true);
            if (!appended)
                return m_message->showMessage(Tone::Bad, sentence(appended.error()));
            m_shown = said;
            m_message->showMessage(Tone::Ok, tr("Saved: papers say it from now on."));
        });
}

} // namespace expediente::ui
