#pragma once
#include "core/base/money.h"
#include "ui/text/language.h"
#include "ui/theme/tokens.h"

#include <QObject>

class QSettings;

namespace expediente::ui {

/// What a user chose for this machine. Nothing personal stands here: it lies outside the vault.
class Preferences : public QObject {
    Q_OBJECT
public:
    /// `file`: an ini file; tests and the tour give their own. Owned.
    explicit Preferences(const QString& file, QObject* parent = nullptr);
    ~Preferences() override;

    Language language() const;
    void setLanguage(Language language);
    Scheme scheme() const;
    void setScheme(Scheme scheme);
    int idleMinutesToLock() const; ///< 5 unless chosen; 0 never
    void setIdleMinutesToLock(int minutes);

    // Goals, shown as ticks; of the day but where they say otherwise.
    int contactsGoal() const;
    void setContactsGoal(int contacts);
    int directPercentGoal() const;
    void setDirectPercentGoal(int percent);
    int promisesGoal() const;
    void setPromisesGoal(int promises);
    int keptPercentGoal() const;
    void setKeptPercentGoal(int percent);
    /// Of a month; none until somebody sets one.
    std::optional<Money> recoveredGoal() const;
    void setRecoveredGoal(const std::optional<Money>& amount);

    /// As QWidget::saveGeometry() has it; empty the first time. Tells nobody when it is set.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

signals:
    void changed();

private:
    void set(const char* key, const QVariant& value);
    std::unique_ptr<QSettings> m_settings;
};

} // namespace expediente::ui
