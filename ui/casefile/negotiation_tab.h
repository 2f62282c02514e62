#pragma once
#include "ui/casefile/case_tab_page.h"

namespace expediente::ui {

class NegotiationView;

/// The negotiation of the case as one of its tabs.
class NegotiationTab : public CaseTabPage {
    Q_OBJECT
public:
    explicit NegotiationTab(const Services& services, QWidget* parent = nullptr);

    void setCase(const std::shared_ptr<const OpenCase>& open) override;
    void focusFirst() override;
    QList<QWidget*> regions() override;
    void act(); ///< the one thing to do with the current offer

private:
    NegotiationView* m_view;
};

} // namespace expediente::ui
