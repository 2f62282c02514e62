#include "core/demo/people.h"

namespace expediente {

namespace {

constexpr int blockE6 = 4200; // houses of an area lie within some 450 m of its middle

QDate birthday(DemoRandom& random, QDate today, int least, int most)
{
    return today.addDays(-365 * random.between(least, most) - random.below(365));
}

QString taxId(DemoRandom& random, const QString& name, QDate born)
{
    const auto words = name.split(u' ');
    const auto letter = [](const QString& word) {
        return word.left(1).normalized(QString::NormalizationForm_D).left(1).toUpper();
    };
    QString id = letter(words[words.size() - 2])
        + words[words.size() - 2]
              .mid(1, 1)
              .normalized(QString::NormalizationForm_D)
              .left(1)
              .toUpper()
        + letter(words.last()) + letter(words.first()) + born.toString(QStringLiteral("yyMMdd"));
    static const QString signs = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ123456789");
    for (int i = 0; i < 3; ++i)
        id += signs[random.below(int(signs.size()))];
    return id;
}

void addHome(CaseBook& book, DemoRandom& random, const DemoPeoplePlan& plan)
{
    const auto& lore = book.world().lore;
    const DemoArea& area = plan.area.isEmpty() ? random.pick(lore.areas) : lore.area(plan.area);
    QString street = random.pick(lore.streets) + u' ' + QString::number(random.between(3, 890));
    if (random.chance(30))
        street += QStringLiteral(", int. %1").arg(random.between(1, 24));
    auto home =
        addressPoint(lore, area, street, random.chance(60) ? random.pick(lore.hints) : QString());
    // The named stops of the round stand where the sketch has them.
    if (plan.area.isEmpty()) {
        *home.address->latE6 += random.between(-blockE6, blockE6);
        *home.address->lonE6 += random.between(-blockE6, blockE6);
    }
    book.addPoint(QStringLiteral("debtor"), QStringLiteral("home"), home, plan.since);
}

void addPhone(CaseBook& book, DemoRandom& random, const QString& who, const QString& where,
    ContactPointType type, const QString& label, QDate day)
{
    ContactPointAdded point;
    point.type = type;
    point.value = nobodysPhone(random);
    point.label = label;
    book.addPoint(who, where, point, day);
}

void addDebtorPoints(
    CaseBook& book, DemoRandom& random, const QString& name, const DemoPeoplePlan& plan)
{
    const auto& lore = book.world().lore;
    const QString debtor = QStringLiteral("debtor");
    addHome(book, random, plan);
    addPhone(book, random, debtor, QStringLiteral("mobile"), ContactPointType::Mobile,
        QStringLiteral("Móvil"), plan.since);
    if (random.chance(45))
        addPhone(book, random, debtor, QStringLiteral("phone"), ContactPointType::Phone,
            QStringLiteral("Casa"), plan.since);
    if (random.chance(35)) {
        auto work = addressPoint(lore, random.pick(lore.areas),
            random.pick(lore.streets) + u' ' + QString::number(random.between(3, 890)), {});
        work.type = ContactPointType::Work;
        work.label = random.pick(lore.employers);
        book.addPoint(debtor, QStringLiteral("work"), work, plan.since);
    }
    if (random.chance(30)) {
        const auto words = name.normalized(QString::NormalizationForm_D).toLower().split(u' ');
        QString local;
        for (const QChar c : QString(words.first() + u'.' + words[words.size() - 2]))
            if (c.unicode() < 128)
                local += c;
        ContactPointAdded email;
        email.type = ContactPointType::Email;
        email.value = QStringLiteral("%1%2@example.org").arg(local).arg(random.between(10, 99));
        book.addPoint(debtor, QStringLiteral("email"), email, plan.since);
    }
}

} // namespace

QString personName(DemoRandom& random, const DemoLore& lore, bool woman)
{
    const QString first = random.pick(woman ? lore.women : lore.men);
    QString second =
        random.chance(62) ? random.pick(woman ? lore.womenSecond : lore.menSecond) : QString();
    if (second == first)
        second.clear();
    return first + (second.isEmpty() ? QString() : u' ' + second) + u' '
        + random.pick(lore.surnames) + u' ' + random.pick(lore.surnames);
}

QString nobodysPhone(DemoRandom& random)
{
    return QStringLiteral("4420%1").arg(random.below(1'000'000), 6, 10, QChar(u'0'));
}

ContactPointAdded addressPoint(
    const DemoLore& lore, const DemoArea& area, const QString& street, const QString& between)
{
    ContactPointAdded point;
    point.type = ContactPointType::Home;
    point.address = Address{
        street, area.name, lore.city, lore.state, area.postcode, between, area.latE6, area.lonE6};
    return point;
}

void addPeople(CaseBook& book, DemoRandom& random, const DemoPeoplePlan& plan)
{
    const auto& lore = book.world().lore;
    const QDate today = book.world().today;
    const QString name = plan.name.isEmpty() ? personName(random, lore, plan.woman) : plan.name;
    PersonDescribed debtor{name, {}, birthday(random, today, 22, 64)};
    debtor.identifiers = {{QStringLiteral("RFC"), taxId(random, name, debtor.born)}};
    book.addPerson(QStringLiteral("debtor"), PartyRole::Debtor, {}, debtor, plan.since);
    addDebtorPoints(book, random, name, plan);
    const auto other = [&](const char* who, PartyRole role, const QString& relation, int chance) {
        if (!random.chance(chance))
            return;
        const QString key = QString::fromLatin1(who);
        book.addPerson(
            key, role, relation, {personName(random, lore, random.chance(50)), {}, {}}, plan.since);
        if (role != PartyRole::Family)
            addPhone(book, random, key, key, ContactPointType::Mobile, {}, plan.since);
    };
    other("guarantor", PartyRole::Guarantor, {}, 28);
    other("family", PartyRole::Family, random.pick(lore.family), 18);
    other("reference", PartyRole::Reference, random.pick(lore.references), 70);
    other("reference2", PartyRole::Reference, random.pick(lore.references), 25);
}

} // namespace expediente
