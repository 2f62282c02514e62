#pragma once
#include "ui/agreement/agreement_model.h"
#include "ui/widgets/panel.h"

class QCheckBox;

namespace expediente::ui {

class Chip;
class ChoiceEdit;
class LineEdit;
class LinkButton;
class SecondaryButton;

/// What makes a simple signature stand up: identity, place with consent, other hands.
/// Each says whether it is there.
class EvidencePanel : public Panel {
    Q_OBJECT
public:
    explicit EvidencePanel(AgreementModel& model, QWidget* parent = nullptr);

    /// Once the paper is there.
    void begin();
    void refresh();
    void focusFirst();
    void nextHand(); ///< is asked to sign

signals:
    void signatureRequested(); ///< of the model's chosen hand

private:
    struct Row {
        QHBoxLayout* editors = nullptr;
        Chip* state = nullptr;
    };
    Row addRow(IconName icon, const QString& title, const QString& hint);
    void makeIdentity();
    void makePlace();
    void makeWitness();
    void show(Chip* chip, bool there, bool asked);
    void choosePhoto();

    AgreementModel& m_model;
    LineEdit* m_document;
    QCheckBox* m_matches;
    LinkButton* m_photo;
    ChoiceEdit* m_place;
    LineEdit* m_witness;
    SecondaryButton* m_other;
    Chip *m_identityState, *m_placeState, *m_witnessState;
};

} // namespace expediente::ui
