#pragma once
#include "core/base/error.h"
#include "ui/page/page.h"
#include "ui/shell/case_walk.h"

#include <QStackedWidget>

#include <map>

namespace expediente::ui {

/// The pages, each made when it is first shown, and the ways between them: sections, cases, the
/// walk from case to case, and back.
class NavigationStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit NavigationStack(const Services& services, QWidget* parent = nullptr);
    ~NavigationStack() override;

    const std::vector<Section>& sections() const { return m_sections; }
    void go(Section section);
    void openCase(CaseId id, CaseTab tab = CaseTab::Summary);
    void openNextCase();
    void openPreviousCase();
    /// To where a case or the settings were opened from.
    void goBack();

    Page* current() const;
    /// Puts the keyboard where the page starts.
    void focusPage();
    Section currentSection() const { return m_current; }
    std::optional<CaseId> currentCase() const { return m_case; }
    Page* page(Section section); ///< made if need be; null where this build has none

signals:
    void pageShown(expediente::ui::Page* page);
    void pageChanged(expediente::ui::Page* page); ///< title, age or actions of the one on screen
    void noticed(const QString& sentence, const QString& action, const std::function<void()>& run);
    void failed(const expediente::Error& error);
    void reopenRequested(); ///< the store has to be opened anew
    void agreementRequested(
        expediente::CaseId id, expediente::FactId offer, const QString& country);

private:
    Page* make(Section section);
    void show(Section section, Page* page);
    void openFrom(Section source, CaseId id, CaseTab tab);
    struct Step {
        bool forward = true;
        QString atTheEnd{};
    };
    void walk(const Step& step);
    void finishStep(const Step& step);
    std::optional<CaseId> stepped(const Step& step) const;

    const Services m_services;
    const std::vector<Section> m_sections;
    std::map<Section, Page*> m_pages;
    std::map<Section, std::vector<CaseId>> m_lists; ///< what each page showed last
    Section m_current = Section::Today;
    Section m_back = Section::Today;
    std::optional<Section> m_walkSource;
    CaseWalk m_walk;
    std::optional<Step> m_awaited; ///< as soon as the page has read on
    std::optional<CaseId> m_case;
};

} // namespace expediente::ui
