#pragma once
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QFrame>
#include <QVBoxLayout>

class QHBoxLayout;

namespace expediente::ui {

class Chip;
class ElidedLabel;
class IconLabel;
class KeyCap;
class LinkButton;
class TextLabel;

/// A card on the surface with a head of 32 px: icon, bold title, and at the right a caption, a
/// link, a key or whatever widget the page puts there. The accessible name is the title.
class Panel : public QFrame {
    Q_OBJECT
public:
    Panel(const Theme& theme, const QString& title, QWidget* parent = nullptr);
    /// A card without a head.
    explicit Panel(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setIcon(IconName icon, Token color = Token::Text1);
    void setDetail(const QString& detail); ///< secondary text right after the title
    void setBadge(const QString& count); ///< "7" in an accent chip after the title
    void setCaption(const QString& caption); ///< secondary text at the right; elided when narrow
    void setSum(const QString& sum); ///< the same, never elided: amounts
    void clearCaption(); ///< and sum
    void setKey(const QString& key); ///< key cap at the right
    LinkButton* setLink(const QString& text); ///< at the right; created once, owned by the panel
    void addHeadWidget(QWidget* widget); ///< at the far right of the head
    void setStripe(Tone tone); ///< 4 px at the left; Normal takes it away

    /// Where the content goes: no margins and no spacing until the page sets some.
    QVBoxLayout* body() const { return m_body; }
    /// Margins of 12 px around the content, as text and fields have; lists and tables have none.
    void padBody();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead(const QString& title);
    bool hasHead() const { return m_head != nullptr; }

    const Theme& m_theme;
    Tone m_stripe = Tone::Normal;
    QWidget* m_head = nullptr;
    QHBoxLayout* m_headRow = nullptr;
    IconLabel* m_icon = nullptr;
    ElidedLabel* m_title = nullptr;
    TextLabel* m_detail = nullptr;
    Chip* m_badge = nullptr;
    ElidedLabel* m_caption = nullptr;
    TextLabel* m_sum = nullptr;
    KeyCap* m_key = nullptr;
    LinkButton* m_link = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace expediente::ui
