#include <catch2/catch_session.hpp>

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char** argv)
{
    qputenv("TZ", "UTC");
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    return Catch::Session().run(argc, argv);
}
