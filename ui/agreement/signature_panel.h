#pragma once
#include "ui/agreement/agreement_model.h"
#include "ui/widgets/panel.h"

class QCheckBox;
class QStackedWidget;

namespace expediente::ui {

class LinkButton;
class SecondaryButton;
class SignaturePad;
class TextLabel;

/// Where the hands sign, one after another: on the screen, or on paper that is photographed.
class SignaturePanel : public Panel {
    Q_OBJECT
public:
    explicit SignaturePanel(AgreementModel& model, QWidget* parent = nullptr);

    void begin(); ///< once the paper is there
    void refresh();
    void clearPad();
    void focusFirst();

signals:
    void printRequested(); ///< to sign with ink
    void signingStarts(); ///< from here on all of the panel is needed

private:
    QWidget* makeScreenSide();
    QWidget* makePaperSide();
    QString intent() const;

    AgreementModel& m_model;
    QCheckBox* m_intent;
    TextLabel *m_intentText, *m_simple, *m_scans;
    QStackedWidget* m_sides;
    SignaturePad* m_pad;
    SecondaryButton *m_clear, *m_attach;
    LinkButton* m_way;
    int m_shownHand = -1;
};

} // namespace expediente::ui
