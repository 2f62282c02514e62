#pragma once
#include "ui/agreement/signing.h"
#include "ui/output/pdf_output.h"
#include "ui/page/later.h"
#include "ui/page/services.h"

#include <QObject>
#include <QTimer>

namespace expediente::ui {

class Worker;

/// What stands between the paper and its signature, in the order of the steps.
enum class AgreementNeed : std::uint8_t {
    Gaps, ///< the paper lacks something and is only a draft
    Reading, ///< a page was not shown yet
    IdentityDocument,
    IdentityMatch,
    Intent,
    Signature, ///< of the first hand that has none
    Scan, ///< of the paper that was signed
};

/// One agreement on its way from an accepted offer to a sealed document in the case: the paper,
/// what has been shown of it, the evidence, the hands. What is typed is kept as a draft, what is
/// drawn never. GUI thread; reading, rendering and sealing are done elsewhere.
class AgreementModel : public QObject {
    Q_OBJECT
public:
    enum class State : std::uint8_t { Reading, Failed, Open, Sealing, Signed };

    AgreementModel(
        const Services& services, CaseId caseId, FactId offer, QObject* parent = nullptr);
    ~AgreementModel() override; ///< what was typed last is kept

    State state() const { return m_state; }
    const std::optional<Error>& error() const { return m_error; } ///< why there is no paper
    const LoadedAgreement& paper() const { return m_request.paper; }
    const Services& services() const { return m_services; }
    CaseId caseId() const { return m_case; }

    void pageShown(int page);
    int pagesShown() const;
    void setIdentity(const QString& document, bool matches);
    const IdentityBody& identity() const { return m_request.identity; }
    void attachPhoto(const QString& path); ///< of the document; the person agreed to it
    void removePhoto();
    void setPlace(int index); ///< of the paper's places; below zero: not written down
    int place() const { return m_place; }
    void setWitness(const QString& name); ///< empty: nobody
    QString witness() const;
    void setIntent(const QString& sentence, bool agreed);
    bool intentAgreed() const { return !m_request.intent.isEmpty(); }
    const std::vector<Hand>& hands() const { return m_request.hands; }
    int hand() const { return m_hand; }
    void chooseHand(int hand);
    void draw(const Strokes& strokes); ///< by the chosen hand
    void setOnPaper(bool onPaper);
    bool onPaper() const { return m_request.onPaper; }
    void attachScan(const QString& path);
    int scans() const { return int(m_request.scans.size()); }

    OutgoingPdf unsignedPaper() const; ///< to be signed in ink
    std::vector<AgreementNeed> needs() const; ///< empty: it can be signed
    int firstUnsigned() const; ///< of hands(); below zero when all have signed
    /// The case has come to say more: the paper is made anew, and is read, agreed to and signed
    /// anew. What was typed stays.
    void reload();
    void sign(); ///< see signAgreement()

    // Once it is signed
    FactId commitment() const { return m_signed.commitment; }
    OutgoingPdf document() const;
    const std::vector<QImage>& documentPages() const { return m_signed.pages; }
    void copyGiven(CopyWay way, const QString& to);
    const std::vector<CopyDelivered>& copies() const { return m_copies; }

signals:
    void stateChanged();
    void changed(); ///< evidence, hands or copies
    void failed(const expediente::Error& error); ///< what was asked for last; all else stays

private:
    OutgoingPdf outgoing(const QByteArray& pdf) const;
    void load();
    void begin(LoadedAgreement paper);
    void attach(const QString& path, std::function<void(const QByteArray& digest)> then);
    void evidenceChanged();
    QFuture<Done> keepDraft();
    void takeDraft(const QByteArray& draft);
    void setState(State state);

    const Services m_services;
    const CaseId m_case;
    const FactId m_offer;
    Worker* m_worker; ///< seals; a lock waits for it
    State m_state = State::Reading;
    std::optional<Error> m_error;
    SigningRequest m_request;
    std::vector<bool> m_shown;
    int m_place = -1;
    int m_hand = 0;
    SignedAgreement m_signed;
    std::vector<CopyDelivered> m_copies;
    QTimer m_keepSoon; ///< what is typed goes to the store once a pause, not once a key
};

} // namespace expediente::ui
