#pragma once
#include "core/casefile/case_file.h"
#include "core/negotiation/approval.h"
#include "core/store/queries/supervision.h"
#include "core/worklist/case_view.h"
#include "ui/page/later.h"
#include "ui/page/services.h"
#include "ui/widgets/panel.h"

class QBoxLayout;
class QStackedLayout;

namespace expediente::ui {

class Button;
class Chip;
class InlineMessage;
class LineEdit;
class LoadingBars;
class OfferPartsTable;
class Placeholder;
class TextLabel;

/// One request with its case beside it, and the answer.
class DecisionPane : public Panel {
    Q_OBJECT
public:
    using Names = std::vector<std::pair<QString, QString>>;

    explicit DecisionPane(const Services& services, QWidget* parent = nullptr);

    void setRequest(const OpenRequest& request, const Names& names);
    void clear();
    void setReadOnly(const QString& why);
    void focusReason();
    /// With the reason as typed; asks for one where it is missing.
    void decide(Decision decision);
    bool isReady() const { return m_shown.has_value(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void decided(const QString& sentence, expediente::CaseId id, expediente::FactId decision);
    void changesRequested(expediente::CaseId id); ///< other terms, put together in the case
    void failed(const expediente::Error& error);

private:
    struct Shown {
        OpenRequest request;
        CaseFile file;
        CaseView view;
        std::vector<RoleLimits> limits;
        QString askerRole;
        QByteArray offerHash;
    };
    void make();
    QWidget* makeSide(TextLabel** text, const QString& caption);
    void show(Shown shown);
    QString capacityWords(const Shown& shown, const OfferMade& offer) const;
    QString argumentWords(const Shown& shown) const;
    bool mayAnswer() const;
    void updateButtons();

    const Services m_services;
    Latest m_latest;
    Names m_names;
    std::optional<Shown> m_shown;
    QString m_readOnly;
    bool m_busy = false;

    QStackedLayout* m_stack;
    LoadingBars* m_bars;
    Placeholder* m_nothing;
    QWidget* m_content;
    QBoxLayout* m_sides;
    TextLabel *m_name, *m_source;
    Chip *m_bucket, *m_badge;
    OfferPartsTable* m_table;
    TextLabel *m_terms, *m_capacity, *m_arguments, *m_note;
    InlineMessage* m_message;
    LineEdit* m_reason;
    Button *m_refuse, *m_change, *m_allow;
};

} // namespace expediente::ui
