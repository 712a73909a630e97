// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/bytewindow.h"
#include "transfer/jsonscanner.h"

#include <QByteArray>
#include <optional>

namespace deskhand::transfer {

struct JsonRecord {
    enum class Fault {
        None,
        NotJson,     // breaks JSON's grammar
        NotAnObject, // a number, a text, a list
        TooLong,     // longer than JsonRecordReader::longest; text is only its beginning
        CutOff,      // the input ends within it
    };
    qint64 line = 0; // where it begins
    QByteArray text; // as it stands in the file
    Fault fault = Fault::None;
};

// Splits a stream of JSON into its records without holding more than one of them. A record is
// an object that stands by itself, an element of a list that does, or an element of the list
// "issues" of an object that does (a page of a search). Objects may stand one per line or be
// spread over lines, and several lists and pages may follow each other.
//
// A record that is not JSON is given back as such, and reading goes on with the next one: in
// a file of one record per line with the next line, elsewhere with the next line that begins
// as the broken record did, with the same indentation and an opening brace.
class JsonRecordReader {
public:
    static constexpr qsizetype longest = 32 * 1024 * 1024;

    explicit JsonRecordReader(std::function<QByteArrayView()> source);

    std::optional<JsonRecord> next(); // nullopt: nothing more can be read

    // The input ends within a record, list or page, or a list is broken in such a way that what
    // follows cannot be told apart.
    [[nodiscard]] bool endsEarly() const { return m_endsEarly; }

private:
    enum class Place { Top, List, PageRest };
    enum class Layout { Unknown, Lines, Spread };

    bool skipBlank();
    std::optional<JsonRecord> step(char byte);
    std::optional<JsonRecord> stepInList(char byte);
    std::optional<JsonRecord> value(char opening);
    std::optional<JsonRecord> tooLong(JsonScanner scanner);
    std::optional<JsonRecord> completed(char opening);
    std::optional<JsonRecord> broken();
    std::optional<JsonRecord> cutOff();
    std::optional<JsonRecord> skipPageRest();
    JsonRecord bareElement();
    JsonRecord restOfLine(JsonRecord::Fault fault);
    JsonRecord record(JsonRecord::Fault fault) const;
    bool hasJunkBehind();
    bool moveToSibling();
    bool moveBehindBrackets();
    void enterPage(const JsonScanner &scanner);
    void leaveList();

    ByteWindow m_window;
    JsonScanner m_page; // of the page whose list is being read
    Place m_place = Place::Top;
    Place m_behindPage = Place::Top;
    Layout m_layout = Layout::Unknown; // of objects that stand by themselves
    QByteArray m_indent;               // of the record, if only blanks stand before it on its line
    qint64 m_line = 1;                 // where the record begins
    // Bytes to look at for siblings of broken records; made to hurt, a file could cost hours.
    qint64 m_searchLeft = 64 * 1024 * 1024;
    bool m_startsLine = true;
    bool m_inPage = false;
    bool m_endsEarly = false;
    bool m_lost = false;
};

} // namespace deskhand::transfer
