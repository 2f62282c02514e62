#include "tests/ui/forms/form_bench.h"

#include "core/store/drafts.h"
#include "core/worklist/evaluate.h"
#include "ui/forms/form.h"
#include "ui/forms/form_host.h"
#include "ui/widgets/field.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

namespace expediente::ui {
namespace {

const QTimeZone zone("America/Mexico_City");
constexpr QSize columnSize{300, 504};

ContactPointAdded phone(ContactPointType type, const QString& number, const QString& label)
{
    ContactPointAdded point;
    point.type = type;
    point.value = number;
    point.label = label;
    return point;
}

} // namespace

FormBench::FormBench(Language language, const HouseRules& rules, const QByteArray& debtorZone,
    const StoreIdentity& whose)
    : store(rules, whose), m_language(language), m_debtorZone(debtorZone)
{
    store.clock().set(at({16, 38}));
    addPeople();
    addHistory();
}

FormBench::~FormBench()
{
    closeWindow();
}

Moment FormBench::at(QTime time, int daysAgo)
{
    return Moment::fromDateTime(QDateTime(today().addDays(-daysAgo), time, zone));
}

Services FormBench::services()
{
    return {*store, theme, Formatter(m_language, Region::MX, zone), watch, prompts, preferences};
}

FactId FormBench::say(Subject subject, const Body& body, std::optional<Moment> when)
{
    return store.append({store->newFact(subject, body, when)}).ids.front();
}

void FormBench::addPeople()
{
    const qint64 ms = store.clock().now().utcMs;
    id = CaseId{Uuid::v7(ms)};
    debtor = PersonId{Uuid::v7(ms)};
    guarantor = PersonId{Uuid::v7(ms)};
    mother = PersonId{Uuid::v7(ms)};
    const Moment opened = at({9, 0}, 60);
    CaseOpened opening;
    opening.folio = QStringLiteral("2026-004718");
    opening.creditor.key = QStringLiteral("fsm");
    opening.creditor.name = QStringLiteral("Financiera Sierra Madre");
    opening.openedOn = opened.date();
    opening.zone = m_debtorZone;
    opening.parties = {{debtor, PartyRole::Debtor, {}}, {guarantor, PartyRole::Guarantor, {}},
        {mother, PartyRole::Family, QStringLiteral("madre")}};
    say(id, opening, opened);
    say(debtor, PersonDescribed{QStringLiteral("María Guadalupe Hernández Rosas"), {}, {}}, opened);
    say(guarantor, PersonDescribed{QStringLiteral("Roberto Salinas Ibarra"), {}, {}}, opened);
    say(mother, PersonDescribed{QStringLiteral("Carmen Rosas Medina"), {}, {}}, opened);

    ContactPointAdded address;
    address.type = ContactPointType::Home;
    address.address.emplace();
    address.address->street = QStringLiteral("Calle Encino 214, int. 3");
    address.address->area = QStringLiteral("Centro");
    address.address->city = QStringLiteral("Querétaro");
    address.address->latE6 = 20'588'800;
    address.address->lonE6 = -100'389'900;
    home = say(debtor, address, opened);
    landline = say(debtor, phone(ContactPointType::Phone, "4425550178", "casa"), opened);
    mobile = say(debtor, phone(ContactPointType::Mobile, "4425550143", {}), opened);
    say(debtor, ContactPointJudged{mobile, PointStatus::Answered, today().addDays(-1), {}});
    ContactPointAdded work = address;
    work.type = ContactPointType::Work;
    work.label = QStringLiteral("Panadería La Espiga");
    work.address->street = QStringLiteral("Av. Universidad 80");
    bakery = say(debtor, work, opened);
    say(debtor, ContactPointJudged{bakery, PointStatus::DoNotUse, today().addDays(-9), {}});
    guarantorMobile = say(guarantor, phone(ContactPointType::Mobile, "4425550121", {}), opened);
}

void FormBench::addHistory()
{
    account = AccountId{Uuid::v7(store.clock().now().utcMs)};
    AccountStated stated;
    stated.account = account;
    stated.number = QStringLiteral("5512-2284");
    stated.asOf = today().addDays(-1);
    const auto zero = Money::zero(Currency::MXN);
    stated.principalNotDue = stated.vat = stated.fees = stated.credit = zero;
    stated.principalOverdue = Money(3'244'941, Currency::MXN);
    stated.ordinaryInterest = Money(551'489, Currency::MXN);
    stated.lateInterest = Money(1'034'845, Currency::MXN);
    stated.oldestUnpaidDue = today().addDays(-143);
    say(id, stated, at({9, 0}, 1));

    PromiseMade made;
    made.amount = Money(248'000, Currency::MXN);
    made.due = today().addDays(3);
    made.madeOn = today().addDays(-4);
    made.person = debtor;
    promise = say(id, made, at({12, 0}, 4));
    judgedArgument = say(id,
        ArgumentStated{QStringLiteral("Me bajaron turnos desde julio"), debtor, Channel::Visit},
        at({17, 0}, 12));
    say(id,
        ArgumentJudged{
            judgedArgument, Verdict::Valid, QStringLiteral("Recibos julio a octubre"), {}, {}, {}});
    argument = say(id,
        ArgumentStated{
            QStringLiteral("Deposité en septiembre y no aparece"), debtor, Channel::WhatsApp},
        at({11, 0}, 1));
    VisitPlanned plan;
    plan.on = today();
    plan.position = 10;
    plan.contactPoint = home;
    visit = say(id, plan, at({9, 0}));
    DocumentAttached receipt;
    receipt.name = QStringLiteral("recibo-septiembre.pdf");
    receipt.mime = QStringLiteral("application/pdf");
    receipt.size = 48'213;
    receipt.sha256 = QByteArray(64, 'a');
    receipt.kind = DocumentKind::Receipt;
    document = say(id, receipt, at({11, 5}, 1));
}

FormHost& FormBench::open()
{
    closeWindow();
    window = new QWidget;
    auto* column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    host = new FormHost(services());
    column->addWidget(host);
    window->resize(columnSize);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        throw std::runtime_error("no window to type into");
    refresh();
    host->focusFirst();
    return *host;
}

void FormBench::closeWindow()
{
    delete window;
}

void FormBench::refresh()
{
    const CaseFile folded = file();
    host->setCase(evaluate(folded, today(), store->context()), folded);
}

CaseFile FormBench::file()
{
    return store.caseFile(id);
}

QByteArray FormBench::draft(const QString& key)
{
    const auto found = store->ask([&](Connection& c) { return readDraft(c, key); });
    return found && *found ? **found : QByteArray();
}

bool eventually(const std::function<bool()>& holds)
{
    return QTest::qWaitFor(holds, 20'000);
}

QWidget* focused()
{
    // Without a window manager a popup that closed stays the active window.
    QWidget* active = QApplication::activeWindow();
    if (!active || !active->isVisible()) {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->windowType() == Qt::Window) {
                window->activateWindow();
                if (!QTest::qWaitForWindowActive(window))
                    return nullptr;
            }
        }
    }
    return QApplication::focusWidget();
}

namespace {

QWidget* receiver()
{
    QWidget* popup = QApplication::activePopupWidget();
    return popup ? popup : focused();
}

} // namespace

int type(const QString& keys)
{
    int count = 0;
    for (const QChar key : keys) {
        QWidget* to = receiver();
        if (!to)
            return -1;
        if (key == '\b')
            QTest::keyClick(to, Qt::Key_Backspace);
        else if (key == '\r')
            QTest::keyClick(to, Qt::Key_Return);
        else if (key == '\t')
            QTest::keyClick(to, Qt::Key_Tab);
        else
            QTest::sendKeyEvent(
                QTest::Click, to, Qt::Key(key.toUpper().unicode()), QString(key), Qt::NoModifier);
        // As between the keys of a person: a popup that opened gets to be the active window now,
        // not once it is closed.
        QCoreApplication::processEvents();
        ++count;
    }
    return count;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget* to = receiver())
        QTest::keyClick(to, key, modifiers);
    QCoreApplication::processEvents();
}

QStringList errorsIn(const QWidget& form)
{
    QStringList errors;
    for (const Field* field : form.findChildren<Field*>()) {
        if (!field->error().isEmpty() && field->isVisibleTo(&form))
            errors << field->error();
    }
    return errors;
}

} // namespace expediente::ui
