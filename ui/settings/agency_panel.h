#pragma once
#include "core/facts/agency_bodies.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

namespace expediente::ui {

class Field;
class InlineMessage;
class LineEdit;
class PrimaryButton;

/// What papers say about the agency: without mandate and privacy notice an agreement stays a draft.
/// Saving says it anew; papers made before keep what they said.
class AgencyPanel : public Panel {
    Q_OBJECT
public:
    explicit AgencyPanel(const Services& services, QWidget* parent = nullptr);

    /// What is known now; what is being typed stays.
    void refresh();

private:
    LineEdit* add(const char* name, const QString& caption, const QString& hint = {});
    void save();
    AgencyDescribed known() const;
    AgencyDescribed typed() const;

    const Services m_services;
    LineEdit *m_taxId, *m_address, *m_phone, *m_responsible, *m_mandate, *m_privacy, *m_authority;
    PrimaryButton* m_save;
    InlineMessage* m_message;
    AgencyDescribed m_shown;
};

} // namespace expediente::ui
