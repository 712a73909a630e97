// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/literals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::sourcechecks;

class LiteralsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShownTextIsTranslatable();
    void catchesAPlantedText_data();
    void catchesAPlantedText();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void knowsThatModelsShowFailuresOnly();
    void namesTheLine();
};

void LiteralsTest::everyShownTextIsTranslatable()
{
    QList<Finding> findings;
    for (const QString &file :
         filesBelow({u"app"_s, u"views"_s, u"models"_s}, {u"*.h"_s, u"*.cpp"_s}))
        findings += untranslatedTexts(file, textOf(file));
    QVERIFY2(findings.isEmpty(), report(findings));
}

void LiteralsTest::catchesAPlantedText_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &code) { QTest::newRow(name) << code; };

    row("plain", uR"(label->setText("Open");)"_s);
    row("utf-16 literal", uR"(label->setText(u"Open"_s);)"_s);
    row("wrapped", uR"(setWindowTitle(QStringLiteral("Queue"));)"_s);
    row("wrapped twice", uR"(setToolTip(QString::fromUtf8("Queue"));)"_s);
    row("put together by arg", uR"(setText(u"%1 tickets"_s.arg(n));)"_s);
    row("argument of arg", uR"(setText(tr("Moved to %1").arg(u"Trash"_s));)"_s);
    row("put together by plus", uR"(setText(tr("Total") + u" tickets"_s);)"_s);
    row("one arm of a choice", uR"(setText(open ? tr("Open") : u"Closed"_s);)"_s);
    row("constructed", uR"(auto *label = new QLabel(u"Status"_s, this);)"_s);
    row("declared", uR"(QLabel label{u"Status"_s};)"_s);
    row("static member", uR"(QMessageBox::warning(this, tr("Sorry"), u"It broke"_s);)"_s);
    row("other letters", uR"(setText(u"مفتوح"_s);)"_s);
    row("inside markup", uR"(setHtml(u"<b>Hello</b>"_s);)"_s);
    row("raw string", uR"x(setText(uR"(Open)"_s);)x"_s);
    row("two lines of one literal", u"setText(\"%1 \"\n  \"tickets\");"_s);
    row("menu entry", uR"(menu->addAction(u"Delete"_s, this, &View::remove);)"_s);
    row("list of headers", uR"(tree->setHeaderLabels({u"Name"_s, tr("Team")});)"_s);
    row("option's description",
        uR"(QCommandLineOption json({u"j"_s, u"json"_s}, u"As JSON"_s);)"_s);
    row("initialised member", uR"(registry.add({.id = u"a.b"_s, .text = u"Assign"_s});)"_s);
    row("assigned member", uR"(action.toolTip = "Assign";)"_s);
    row("to a stream", uR"(out << u"Nothing was imported"_s << Qt::endl;)"_s);
    row("handed to a translator of one's own", uR"(throw core::InvalidInput(translated("x"));)"_s);
    row("forwarded to a translator", uR"(QString words(const char *text)
        { return QCoreApplication::translate("View", text); }
        QString title() { return words("Title"); })"_s);
    row("one arm of a forwarded choice", uR"(void step(const char *text) const { show(tr(text)); }
        void done() { step(all ? QT_TR_NOOP("Done") : "Half done"); })"_s);
    row("of a wrong command line", uR"(throw UsageError(u"No such option."_s);)"_s);
    row("to stderr", uR"(out.note(u"Nothing found."_s);)"_s);
    row("explanation of an error", uR"(throw core::Error(Kind::Internal, u"It broke."_s, why);)"_s);
}

void LiteralsTest::catchesAPlantedText()
{
    QFETCH(QString, code);
    QCOMPARE(untranslatedTexts(u"views/a.cpp"_s, code).size(), 1);
}

void LiteralsTest::leavesTheRestAlone_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &code) { QTest::newRow(name) << code; };

    row("translated", uR"(setText(tr("Open"));)"_s);
    row("translated by context", uR"(setText(QCoreApplication::translate("Status", "Open"));)"_s);
    row("translated with arguments", uR"(setText(tr("%1 of %2").arg(a).arg(b));)"_s);
    row("translated in the middle", uR"(setText(u"<b>%1</b>: "_s.arg(tr("Open")) + name);)"_s);
    row("no letters", uR"(setText(u"#%1 - 2"_s.arg(number));)"_s);
    row("escapes", uR"(setText(u"\u2014\n"_s);)"_s);
    row("marked for a forwarder", uR"(void step(const char *text) { show(tr(text)); }
        void run() { step(QT_TRANSLATE_NOOP("Run", "Building")); })"_s);
    row("plain, and marked", uR"(throw InvalidInput(words(QT_TRANSLATE_NOOP("Run", "No"))));)"_s);
    row("not forwarded", uR"(void log(const char *text) { write(text); }
        void run() { log("building"); })"_s);
    row("comment", uR"(// setText("Open"))"_s);
    row("long comment", u"/* setText(\"Open\")\n */"_s);
    row("not shown", uR"(setObjectName(u"queue"_s);)"_s);
    row("key of a setting", uR"(setText(settings.value(u"name"_s).toString());)"_s);
    row("key of a template", uR"(setText(value<QString>(u"name"_s));)"_s);
    row("subscript", uR"(setText(words[u"name"_s]);)"_s);
    row("compared", uR"(setText(word == u"open"_s ? tr("Open") : tr("Closed"));)"_s);
    row("name of an icon", uR"(menu->addAction(icon(u"trash"_s), tr("Delete"));)"_s);
    row("data beside a text", uR"(box->addItem(tr("Open"), u"open"_s);)"_s);
    row("names of an option", uR"(QCommandLineOption json({u"j"_s, u"json"_s}, tr("As JSON"));)"_s);
    row("id of an action", uR"(registry.add({.id = u"ticket.assign"_s, .text = tr("Assign")});)"_s);
    row("to the log", uR"(qCWarning(lcShell) << "no answer from" << name;)"_s);
    row("detail of an error", uR"(throw Error(Kind::Internal, {}, u"no such row"_s);)"_s);
    row("quotes in a character", uR"(if (c == u'"') setText(tr("a")); f('"');)"_s);
    row("declaration", uR"(QAction *make(QString text = u"x"_s);)"_s);
}

void LiteralsTest::leavesTheRestAlone()
{
    QFETCH(QString, code);
    const auto findings = untranslatedTexts(u"views/a.cpp"_s, code);
    QVERIFY2(findings.isEmpty(), report(findings));
}

void LiteralsTest::knowsThatModelsShowFailuresOnly()
{
    const auto file = u"models/transfer/a.cpp"_s;
    QVERIFY(untranslatedTexts(file, uR"(copy.addRow(u"users"_s, row);)"_s).isEmpty());
    QCOMPARE(untranslatedTexts(file, uR"(throw NotFound(u"No ticket."_s);)"_s).size(), 1);
}

void LiteralsTest::namesTheLine()
{
    const auto code = u"// one\n/* two\n three */\n#include \"four.h\"\nsetText(\n\"Six\");"_s;
    const auto findings = untranslatedTexts(u"views/a.cpp"_s, code);
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings[0].toString().startsWith(u"views/a.cpp:6: "_s));
}

QTEST_GUILESS_MAIN(LiteralsTest)
#include "tst_literals.moc"
