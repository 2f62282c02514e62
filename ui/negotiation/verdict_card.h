#pragma once
#include "ui/negotiation/negotiation_model.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

namespace expediente::ui {

class Button;
class Chip;
class ElidedLabel;
class LineEdit;
class PrimaryButton;
class SecondaryButton;

/// The current offer in five seconds: whether one may, how much, how it is paid, until when; and
/// the one thing to do with it.
class VerdictCard : public Panel {
    Q_OBJECT
public:
    VerdictCard(const Services& services, NegotiationModel& model, QWidget* parent = nullptr);

    void refresh();
    void act(); ///< what the main button does
    void forget(); ///< what was typed: it was about another offer

private:
    void showRefused(const Error& problem);
    void showWorked(const SimulatedOffer& worked);
    void showButtons();

    const Services& m_services;
    NegotiationModel& m_model;
    Chip* m_badge;
    TextLabel *m_name, *m_until, *m_total, *m_given, *m_terms, *m_policy, *m_reasons;
    LineEdit* m_note;
    PrimaryButton* m_main;
};

} // namespace expediente::ui
