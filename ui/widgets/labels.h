#pragma once
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>

namespace expediente::ui {

/// A line or paragraph in one of the type styles, coloured by a token.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    TextLabel(const Theme& theme, TextStyle style, Token color = Token::Text1,
        Weight weight = Weight::Regular, const QString& text = {}, QWidget* parent = nullptr);

    void setColor(Token color);
    void setWeight(Weight weight);
    Token color() const { return m_color; }

protected:
    const Theme& theme() const { return m_theme; }

private:
    void refresh();

    const Theme& m_theme;
    TextStyle m_style;
    Token m_color;
};

/// Cuts its one line with … when there is no room, and then shows it whole as a tooltip. Only for
/// secondary text: never for amounts, dates, a gate's sentence or a person's own words.
class ElidedLabel : public TextLabel {
    Q_OBJECT
public:
    using TextLabel::TextLabel;

    bool isElided() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

/// A painted icon that follows the theme; only decoration, so it has no accessible name unless set.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(const Theme& theme, IconName icon, Token color = Token::Text2,
        int size = metrics::icon, QWidget* parent = nullptr);

    void setIcon(IconName icon, Token color);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    IconName m_icon;
    Token m_color;
    int m_size;
};

/// An action written as a bold word in the accent colour.
class LinkButton : public QAbstractButton {
    Q_OBJECT
public:
    LinkButton(const Theme& theme, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& m_theme;
};

/// A one-pixel line between things.
class Separator : public QWidget {
    Q_OBJECT
public:
    Separator(const Theme& theme, Qt::Orientation orientation, Token color = Token::Border,
        QWidget* parent = nullptr);

    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Token m_color;
};

/// The initials of a person in a box. The accessible name is the person's.
class Avatar : public QWidget {
    Q_OBJECT
public:
    Avatar(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setName(const QString& name);
    /// "Javier Ortega" gives "JO"; one word gives its first letter.
    static QString initials(const QString& name);
    QSize sizeHint() const override { return {metrics::control, metrics::control}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_initials;
};

} // namespace expediente::ui
