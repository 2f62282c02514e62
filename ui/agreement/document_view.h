#pragma once
#include "ui/widgets/panel.h"

#include <QImage>

class QScrollArea;

namespace expediente::ui {

class Chip;
class SecondaryButton;

/// The paper, page below page, as its very bytes look; tells which pages have been on screen to
/// their end.
class DocumentView : public Panel {
    Q_OBJECT
public:
    explicit DocumentView(const Theme& theme, QWidget* parent = nullptr);

    void setPages(const std::vector<QImage>& pages);
    void setShown(int shown, int of);
    void turn(int pages); ///< up or down, to the head of a page
    void zoom(); ///< to the next step, and from the last to the first
    int page() const; ///< that most of the view is of, from 0

signals:
    void pageShown(int page);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void look();

    const Theme& m_theme;
    std::vector<QImage> m_images;
    QScrollArea* m_scroll;
    QWidget* m_sheets;
    std::vector<QWidget*> m_pages;
    Chip* m_read;
    SecondaryButton* m_zoom;
    int m_percent = 100;
};

} // namespace expediente::ui
