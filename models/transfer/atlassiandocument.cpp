// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/atlassiandocument.h"

#include <QDateTime>
#include <nlohmann/json.hpp>
#include <string_view>

namespace deskhand::transfer {

namespace {

using Json = nlohmann::json;

std::string word(const Json &object, const char *key)
{
    if (!object.is_object())
        return {};
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

const Json &member(const Json &object, const char *key)
{
    static const Json nothing;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(key);
    return found != object.end() ? *found : nothing;
}

// Writes nodes as lines. `m_prefix` stands before every line of a list item or quotation; the
// nesting is bounded by the reader of the file (JsonScanner::deepest).
class Writer {
public:
    void node(const Json &node);
    QByteArray take();

private:
    void children(const Json &node);
    void inlineNode(const Json &node, std::string_view type);
    bool container(const Json &node, std::string_view type);
    void list(const Json &node, bool numbered);
    void item(const Json &node, const QByteArray &marker);
    void row(const Json &node);
    void text(const Json &node);
    void write(QByteArrayView text);
    void endLine();

    QByteArray m_text;
    QByteArray m_prefix;
    QByteArray m_marker; // instead of the prefix, once
    bool m_lineBegun = false;
};

void Writer::write(QByteArrayView text)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype newline = text.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline;
        if (!m_lineBegun)
            m_text += m_marker.isEmpty() ? m_prefix : std::exchange(m_marker, {});
        m_lineBegun = true;
        m_text += text.sliced(begin, end - begin);
        if (newline >= 0)
            endLine();
        begin = end + 1;
    }
}

void Writer::endLine()
{
    m_text += '\n';
    m_lineBegun = false;
}

QByteArray Writer::take()
{
    while (m_text.endsWith('\n'))
        m_text.chop(1);
    return std::move(m_text);
}

void Writer::children(const Json &node)
{
    const Json &content = member(node, "content");
    if (content.is_array())
        for (const Json &child : content)
            this->node(child);
}

void Writer::node(const Json &node)
{
    const std::string type = word(node, "type");
    if (container(node, type))
        return;
    const bool isBlock = type == "paragraph" || type == "heading" || type == "codeBlock" ||
                         type == "mediaSingle" || type == "taskItem" || type == "decisionItem";
    if (isBlock && m_lineBegun)
        endLine();
    if (type == "taskItem")
        write(word(member(node, "attrs"), "state") == "DONE" ? "[x] " : "[ ] ");
    inlineNode(node, type);
    children(node);
    if (isBlock && (m_lineBegun || type == "paragraph"))
        endLine();
}

bool Writer::container(const Json &node, std::string_view type)
{
    if (type == "bulletList" || type == "orderedList") {
        list(node, type == "orderedList");
    } else if (type == "blockquote") {
        item(node, "> ");
    } else if (type == "tableRow") {
        row(node);
    } else if (type == "rule") {
        write("----");
        endLine();
    } else {
        return false;
    }
    return true;
}

void Writer::list(const Json &node, bool numbered)
{
    if (m_lineBegun)
        endLine();
    const Json &content = member(node, "content");
    int number = 1;
    if (content.is_array())
        for (const Json &child : content)
            item(child, numbered ? QByteArray::number(number++) + ". " : QByteArray("- "));
}

void Writer::item(const Json &node, const QByteArray &marker)
{
    const QByteArray before = m_prefix;
    m_marker = before + marker;
    m_prefix += marker == "> " ? marker : QByteArray(marker.size(), ' ');
    children(node);
    if (m_lineBegun)
        endLine();
    m_marker.clear();
    m_prefix = before;
}

void Writer::row(const Json &node)
{
    const Json &cells = member(node, "content");
    QByteArrayList texts;
    if (cells.is_array())
        for (const Json &cell : cells) {
            Writer writer;
            writer.node(cell);
            texts.append(writer.take().replace('\n', ' '));
        }
    write(texts.join(" | "));
    endLine();
}

void Writer::inlineNode(const Json &node, std::string_view type)
{
    const Json &attributes = member(node, "attrs");
    if (type == "text") {
        text(node);
    } else if (type == "hardBreak") {
        write("\n");
    } else if (type == "mention" || type == "status") {
        write(word(attributes, "text"));
    } else if (type == "emoji") {
        const std::string emoji = word(attributes, "text");
        write(emoji.empty() ? word(attributes, "shortName") : emoji);
    } else if (type == "inlineCard" || type == "blockCard" || type == "embedCard") {
        write(word(attributes, "url"));
    } else if (type == "date") {
        bool known = false;
        const qint64 time =
            QByteArray::fromStdString(word(attributes, "timestamp")).toLongLong(&known);
        if (known)
            write(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)
                      .date()
                      .toString(Qt::ISODate)
                      .toUtf8());
    } else if (type == "expand" || type == "nestedExpand") {
        if (const std::string title = word(attributes, "title"); !title.empty())
            write(title + '\n');
    }
}

// A link shows its address, unless it is what the text says already.
void Writer::text(const Json &node)
{
    const std::string words = word(node, "text");
    write(words);
    const Json &marks = member(node, "marks");
    if (!marks.is_array())
        return;
    for (const Json &mark : marks) {
        const std::string address = word(member(mark, "attrs"), "href");
        if (word(mark, "type") == "link" && !address.empty() && address != words)
            write(" (" + address + ")");
    }
}

} // namespace

QByteArray plainText(const Json &document)
{
    Writer writer;
    writer.node(document);
    return writer.take();
}

} // namespace deskhand::transfer
