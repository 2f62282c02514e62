#pragma once
#include "ui/page/page.h"

class QMenu;

namespace expediente::ui {

class Chip;
class SearchBox;
class SectionBar;
class SyncChip;
class UserButton;

/// The head of the window: sections, search, state of the data, user.
class AppBar : public QWidget {
    Q_OBJECT
public:
    /// `userMenu` is not owned.
    AppBar(const Services& services, const std::vector<Section>& sections, QMenu* userMenu,
        QWidget* parent = nullptr);

    void showSection(Section section); ///< without a signal
    SearchBox* search() const { return m_search; }

    static QString wordFor(Section section);

signals:
    void sectionChosen(expediente::ui::Section section);
    void syncExplained();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showSync();

    const Services m_services;
    const Theme& m_theme;
    SectionBar* m_sections;
    SearchBox* m_search;
    Chip* m_readOnly = nullptr;
    SyncChip* m_sync;
    UserButton* m_user;
};

} // namespace expediente::ui
