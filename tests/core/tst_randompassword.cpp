// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/randompassword.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::core::randomPassword;

class RandomPasswordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canBeReadOut();
    void isNeverTheSame();
};

void RandomPasswordTest::canBeReadOut()
{
    static const QRegularExpression form(u"^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$"_s);
    for (int i = 0; i < 200; ++i)
        QVERIFY2(form.match(randomPassword()).hasMatch(), qPrintable(randomPassword()));
}

void RandomPasswordTest::isNeverTheSame()
{
    QSet<QString> made;
    QSet<QChar> letters;
    for (int i = 0; i < 200; ++i) {
        const QString password = randomPassword();
        made.insert(password);
        for (const QChar letter : password)
            letters.insert(letter);
    }
    QCOMPARE(made.size(), 200);
    QCOMPARE(letters.size(), 31 + 1); // every letter, and the hyphen
}

QTEST_APPLESS_MAIN(RandomPasswordTest)
#include "tst_randompassword.moc"
