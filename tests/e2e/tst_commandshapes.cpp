// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON that scripts rely on: exactly these keys, of these types, and no others.
#include "program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace deskhand::testing;

namespace {

// What all values seen in one place have in common: "{number:text,tags:[text]}". A key that
// some objects lack is marked "?", several types are "null|text".
class Shape {
public:
    void add(const QJsonValue &value)
    {
        if (value.isObject())
            addObject(value.toObject());
        else if (value.isArray())
            addItems(value.toArray());
        else
            m_types.insert(typeOf(value));
    }

    [[nodiscard]] QString toString() const
    {
        QStringList forms(m_types.begin(), m_types.end());
        if (m_objects > 0)
            forms.append(u'{' + membersInWords() + u'}');
        if (m_items)
            forms.append(u'[' + m_items->toString() + u']');
        forms.sort();
        return forms.join(u'|');
    }

private:
    static QString typeOf(const QJsonValue &value)
    {
        static const QRegularExpression time(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
        if (value.isString())
            return time.match(value.toString()).hasMatch() ? u"time"_s : u"text"_s;
        if (value.isDouble())
            return u"number"_s;
        return value.isBool() ? u"bool"_s : value.isNull() ? u"null"_s : u"nothing"_s;
    }

    void addObject(const QJsonObject &object)
    {
        ++m_objects;
        for (auto member = object.begin(); member != object.end(); ++member) {
            m_members[member.key()].add(member.value());
            ++m_counts[member.key()];
        }
    }

    void addItems(const QJsonArray &items)
    {
        if (!m_items)
            m_items = std::make_shared<Shape>();
        for (const auto &item : items)
            m_items->add(item);
    }

    [[nodiscard]] QString membersInWords() const
    {
        QStringList words;
        for (auto member = m_members.begin(); member != m_members.end(); ++member) {
            const bool isConstant = m_counts.value(member.key()) == m_objects;
            words.append(member.key() + (isConstant ? u":"_s : u"?:"_s) + member->toString());
        }
        return words.join(u',');
    }

    QSet<QString> m_types;
    int m_objects = 0;
    QMap<QString, Shape> m_members;
    QMap<QString, int> m_counts;
    std::shared_ptr<Shape> m_items;
};

QString shapeOf(const QJsonDocument &document)
{
    Shape shape;
    if (document.isArray())
        shape.add(document.array());
    else if (document.isObject())
        shape.add(document.object());
    return shape.toString();
}

} // namespace

class TestCommandShapes : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QJsonDocument json(const QStringList &arguments,
                                     const QByteArray &input = {}) const
    {
        const auto outcome = m_program->run(arguments + QStringList{u"--json"_s}, input);
        if (outcome.exitCode != 0)
            qWarning("%s", outcome.errors.constData());
        return outcome.json();
    }

    std::unique_ptr<Program> m_program;

private Q_SLOTS:
    void initTestCase()
    {
        m_program = std::make_unique<Program>();
        QCOMPARE(m_program->run({u"demo"_s, u"--tickets"_s, u"600"_s}).exitCode, 0);
        // Chance may have given every ticket of the demo to somebody.
        QCOMPARE(
            m_program->run({u"ticket"_s, u"set"_s, u"600"_s, u"--assignee"_s, u"none"_s}).exitCode,
            0);
    }
    void cleanupTestCase() { m_program.reset(); }

    void everyDocumentHasItsShape_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("shape");
        const auto row = [](const char *name, const QStringList &arguments, const QString &shape) {
            QTest::newRow(name) << arguments << shape;
        };
        row("search", {u"search"_s, u""_s, u"--limit"_s, u"0"_s},
            u"{tickets:[{assignee:null|text,created_at:time,number:text,priority:text,"
            "requester:text,resolved_at:null|time,status:text,tags:[text],team:null|text,"
            "title:text,updated_at:time}],total:number}"_s);
        row("search that finds nothing", {u"search"_s, u"qqqzzz"_s},
            u"{tickets:[],total:number}"_s);
        row("search --count", {u"search"_s, u""_s, u"--count"_s}, u"{total:number}"_s);
        row("ticket create", {u"ticket"_s, u"create"_s, u"--title"_s, u"x"_s}, u"{number:text}"_s);
        row("ticket set", {u"ticket"_s, u"set"_s, u"1"_s, u"--title"_s, u"x"_s},
            u"{number:text}"_s);
        row("ticket comment", {u"ticket"_s, u"comment"_s, u"1"_s, u"--body"_s, u"x"_s},
            u"{number:text}"_s);
        row("ticket delete", {u"ticket"_s, u"delete"_s, u"2"_s}, u"{number:text}"_s);
        row("ticket restore", {u"ticket"_s, u"restore"_s, u"2"_s}, u"{number:text}"_s);
        row("user add", {u"user"_s, u"add"_s, u"Ida Quillford"_s},
            u"{active:bool,created_at:time,email:null,login:null,name:text,tier:text}"_s);
        row("user add --login", {u"user"_s, u"add"_s, u"Ilse Quillford"_s, u"--login"_s, u"ilse"_s},
            u"{active:bool,created_at:time,email:null,login:text,name:text,password:text,"
            "tier:text}"_s);
        row("user passwd", {u"user"_s, u"passwd"_s, u"ilse"_s},
            u"{login:text,name:text,password:text}"_s);
        row("user disable", {u"user"_s, u"disable"_s, u"ilse"_s}, u"{login:text,name:text}"_s);
        row("team add", {u"team"_s, u"add"_s, u"Night shift"_s}, u"{name:text}"_s);
        row("user team", {u"user"_s, u"team"_s, u"ilse"_s, u"--join"_s, u"Night shift"_s},
            u"{login:text,name:text}"_s);
        row("user list", {u"user"_s, u"list"_s},
            u"[{active:bool,created_at:time,email:null|text,last_sign_in:null,login:null|text,"
            "name:text,password_expires_at:null|time,teams:[text],tier:text}]"_s);
        row("team list", {u"team"_s, u"list"_s}, u"[{name:text}]"_s);
        row("migrate --status", {u"migrate"_s, u"--status"_s},
            u"[{applied_at:time,name:text,number:number}]"_s);
        row("server status", {u"server"_s, u"status"_s},
            u"{data_folder:text,in_use:bool,pid:number,pinned:bool,size_bytes:number,state:text,"
            "version:text}"_s);
    }

    void everyDocumentHasItsShape()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, shape);
        QCOMPARE(shapeOf(json(arguments)), shape);
    }

    void aTicketHasItsShape()
    {
        const QString number =
            json({u"ticket"_s, u"create"_s, u"--title"_s, u"x"_s, u"--tag"_s, u"y"_s})["number"_L1]
                .toString();
        for (const auto &body : {u"one"_s, u"two"_s})
            QVERIFY(json({u"ticket"_s, u"comment"_s, number, u"--body"_s, body}).isObject());
        // An attachment's shape: tests/app/tst_json.
        QCOMPARE(shapeOf(json({u"ticket"_s, u"show"_s, number})),
                 u"{assignee:null,attachments:[],"
                 "comments:[{author:text,body:text,created_at:time,edited_at:null,edited_by:null,"
                 "visibility:text}],"
                 "created_at:time,deleted_at:null,deleted_comments:[],description:text,number:text,"
                 "priority:text,"
                 "requester:null,resolved_at:null,status:text,tags:[text],team:null,title:text,"
                 "updated_at:time,version:number}"_s);
    }

    void anEarlierStateHasTheShapeOfATicketAndItsTime()
    {
        const QString number =
            json({u"ticket"_s, u"create"_s, u"--title"_s, u"as made"_s})["number"_L1].toString();
        const QString made = json({u"ticket"_s, u"show"_s, number})["created_at"_L1].toString();
        QTest::qSleep(1000);
        const QString at = QDateTime::fromString(made, Qt::ISODateWithMs)
                               .addMSecs(900)
                               .toString(Qt::ISODateWithMs);
        QVERIFY(json({u"ticket"_s, u"set"_s, number, u"--title"_s, u"since"_s}).isObject());
        const auto then = json({u"ticket"_s, u"show"_s, number, u"--at"_s, at}).object();
        QCOMPARE(then["title"_L1].toString(), u"as made"_s);
        QCOMPARE(then["at"_L1].toString(), at);
        QCOMPARE(then.size(), json({u"ticket"_s, u"show"_s, number}).object().size() + 1);
        QCOMPARE(
            m_program->run({u"ticket"_s, u"show"_s, number, u"--at"_s, u"2001-01-01"_s}).exitCode,
            1);
    }

    void anUndoHasItsShape()
    {
        const QString number =
            json({u"ticket"_s, u"create"_s, u"--title"_s, u"x"_s})["number"_L1].toString();
        QVERIFY(
            json({u"ticket"_s, u"set"_s, number, u"--title"_s, u"y"_s, u"--priority"_s, u"low"_s})
                .isObject());
        const QString edit =
            json({u"audit"_s, u"log"_s, u"--limit"_s, u"1"_s})[0]["edit_id"_L1].toString();
        QVERIFY(json({u"ticket"_s, u"set"_s, number, u"--title"_s, u"z"_s}).isObject());
        const QString shape = u"{conflicts:[{changed_at:time,changed_by:text,field:text,left:text,"
                              "now:text,record:number,table:text,ticket:text}],"
                              "irreversible:[],out_of_reach:number,restored:number}"_s;
        QCOMPARE(shapeOf(json({u"audit"_s, u"undo"_s, edit, u"--dry-run"_s})), shape);
        const auto priority = [&] {
            return json({u"ticket"_s, u"show"_s, number})["priority"_L1].toString();
        };
        QCOMPARE(priority(), u"low"_s);
        QCOMPARE(shapeOf(json({u"audit"_s, u"undo"_s, edit})), shape);
        QCOMPARE(priority(), u"medium"_s);
    }

    void theTrailHasItsShape()
    {
        const QJsonArray trail = json({u"audit"_s, u"log"_s, u"--limit"_s, u"0"_s}).array();
        Shape entries;
        QSet<QString> actions;
        for (const auto &value : trail) {
            QJsonObject entry = value.toObject();
            QVERIFY(entry["changes"_L1].isObject());
            for (const auto &change : entry["changes"_L1].toObject())
                QCOMPARE(change.toObject().keys(), (QStringList{u"after"_s, u"before"_s}));
            entry.remove(u"changes"_s);
            actions.insert(entry["action"_L1].toString());
            entries.add(entry);
        }
        QVERIFY(actions.contains(u"update"_s) && actions.contains(u"insert"_s));
        QCOMPARE(entries.toString(),
                 u"{action:text,actor:text,at:time,edit_id:text,reason:text,record:number,"
                 "table:text,ticket:null|text}"_s);
    }

    void anImportHasItsShape()
    {
        const QString counts =
            u"{created:number,rejected:number,unchanged:number,updated:number}"_s;
        const auto summary = json({u"import"_s, u"jira"_s, u"-"_s},
                                  R"({"key":"T-1","fields":{"summary":"One","status":)"
                                  R"({"name":"Open"},"created":"2020-01-02T03:04:05.000+0000",)"
                                  R"("updated":"2020-01-02T03:04:05.000+0000"}})");
        QCOMPARE(shapeOf(summary), u"{comments:%1,people:%1,tickets:%1}"_s.arg(counts));
    }

    // More than a page: the header once, and the columns where it says.
    void aLongTableIsOneTable()
    {
        const auto found = m_program->run({u"search"_s, u""_s, u"--limit"_s, u"0"_s});
        const QStringList lines = QString::fromUtf8(found.output).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 501);
        QCOMPARE(lines.filter(QRegularExpression(u"^Number +Title"_s)).size(), 1);
        const qsizetype status = lines[0].indexOf(u"Status"_s);
        const qsizetype updated = lines[0].indexOf(u"Updated"_s);
        for (const QString &line : lines.mid(1)) {
            QVERIFY2(line.at(status - 1).isSpace() && line.at(status).isLower(), qPrintable(line));
            QCOMPARE(line.size() - updated, QStringLiteral("2026-01-31T12:00:00.000Z").size());
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandShapes)
#include "tst_commandshapes.moc"
