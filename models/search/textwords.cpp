// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textwords.h"

#include "search/textfolding.h"

#include <QChar>

#include <algorithm>
#include <clocale>
#include <cwctype>
#include <string>
#include <utility>

namespace deskhand::search {

using namespace Qt::StringLiterals;

namespace {

// Of to_tsvector() and of ||, which joins texts.
constexpr int lastPlace = 16383;
constexpr int maxPlacesInText = 255;
constexpr int maxPlaces = 256;

// PostgreSQL asks the C library what a letter is, in the locale of its database; only the same
// question gives the same answer for the thousands of characters where Qt sees it differently.
bool isAlphabetic(char32_t c)
{
    static const locale_t locale = [] {
        const locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        return utf8 != nullptr ? utf8 : duplocale(LC_GLOBAL_LOCALE);
    }();
    return iswalpha_l(static_cast<wint_t>(c), locale) != 0;
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

// Marks that take no room, and five that do: those of PostgreSQL's list of vowel signs which the
// C library does not count among the letters anyway.
bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || c == 0xF3E ||
           c == 0xF3F || c == 0x1B44 || c == 0x1BAA || c == 0xA953;
}

char32_t foldedChar(char32_t c)
{
    constexpr char32_t capitalIWithDot = 0x130; // the only one whose lower case Qt spells in two
    return c == capitalIWithDot ? U'i' : QChar::toLower(c);
}

// Walks through a text as PostgreSQL's parser does, as far as words without any ASCII
// punctuation can lead it.
class WordReader {
public:
    WordReader(QList<uint> text, Runs runs)
        : m_text(std::move(text)),
          m_isWhole(runs == Runs::Whole)
    {
    }

    QStringList words()
    {
        for (m_at = 0; m_at < m_text.size() && m_at < maxIndexedCharacters; ++m_at)
            read(m_text[m_at]);
        finishWord();
        return std::move(m_words);
    }

private:
    enum class State { Outside, Digits, Mantissa, Word };

    void read(char32_t c)
    {
        if (m_state == State::Mantissa && !isDigit(c))
            finishWord();
        if (isDigit(c)) {
            m_state = m_state == State::Outside ? State::Digits : m_state;
        } else if (m_state == State::Digits && (c == U'e' || c == U'E') && digitFollows()) {
            m_state = State::Mantissa;
        } else if (isAlphabetic(c) || isOfWholeRun(c) || (m_state != State::Outside && isMark(c))) {
            m_state = State::Word;
        } else {
            finishWord();
            return;
        }
        m_word.push_back(c);
    }

    // Even a mark at its beginning: it takes part in a pair.
    [[nodiscard]] bool isOfWholeRun(char32_t c) const { return m_isWhole && isUnspaced(c); }

    [[nodiscard]] bool isIndexed(const QString &word, const QString &lower) const
    {
        if (m_word.empty())
            return false;
        if (isOfWholeRun(m_word.front())) // may be long: the index holds it in pairs
            return std::any_of(m_word.cbegin(), m_word.cend(), isAlphabetic);
        return word.toUtf8().size() <= maxWordBytes && lower.toUtf8().size() <= maxWordBytes;
    }

    [[nodiscard]] bool digitFollows() const
    {
        return m_at + 1 < m_text.size() && m_at + 1 < maxIndexedCharacters &&
               isDigit(m_text[m_at + 1]);
    }

    void finishWord()
    {
        const QString word = QString::fromUcs4(m_word.data(), qsizetype(m_word.size()));
        const QString lower = folded(word); // may be the longer one in UTF-8
        if (isIndexed(word, lower))
            m_words.append(lower);
        m_word.clear();
        m_state = State::Outside;
    }

    QList<uint> m_text;
    bool m_isWhole;
    qsizetype m_at = 0;
    State m_state = State::Outside;
    std::u32string m_word;
    QStringList m_words;
};

bool isAscii(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c < QChar(0x80); });
}

QStringList wordsOf(QStringView text, Runs runs)
{
    QList<uint> characters = text.left(2 * maxIndexedCharacters).toUcs4();
    characters = characters.mid(0, maxIndexedCharacters);
    if (!isAscii(text))
        characters = withRunsApart(foldedForWords(characters), runs);
    return WordReader(std::move(characters), runs).words();
}

// The only character of a text, if that is an unspaced one, else 0.
char32_t loneCharacter(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    return characters.size() == 1 && isUnspaced(characters.front()) ? characters.front() : 0;
}

// Whether a word is a pair of unspaced characters that ends with this one.
bool isPairEndingWith(char32_t last, const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    return characters.size() == 2 && isUnspaced(characters.front()) && characters.back() == last;
}

} // namespace

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4())
        result.append(QStringView(QChar::fromUcs4(foldedChar(c))));
    return result;
}

QStringList textWords(QStringView text)
{
    return wordsOf(text, Runs::Whole);
}

QStringList indexedWords(QStringView text)
{
    return wordsOf(text, Runs::Pairs);
}

IndexedPhrase indexedPhrase(const QStringList &words, bool prefix)
{
    IndexedPhrase phrase{indexedWords(words.join(u' ')), prefix};
    const qsizetype last = phrase.words.size() - 1;
    if (const char32_t lone = last < 0 ? 0 : loneCharacter(phrase.words[last]); lone != 0) {
        if (last > 0 && isPairEndingWith(lone, phrase.words[last - 1]))
            phrase.words.removeLast();
        else
            phrase.prefix = true;
    }
    return phrase;
}

void TextIndex::append(QStringView text, int gap)
{
    const QStringList words = indexedWords(text);
    QHash<QString, int> times; // in this text
    const int before = m_last + gap;
    for (qsizetype i = 0; i < words.size(); ++i) {
        Places &places = m_places[words[i]];
        const int place = int(std::min<qsizetype>(before + i + 1, lastPlace));
        m_last = place;
        if (places.size() < maxPlaces && times[words[i]] < maxPlacesInText &&
            (places.isEmpty() || places.back() != place)) {
            places.append(quint16(place));
            ++times[words[i]];
        }
    }
    if (words.isEmpty())
        m_last = std::min<int>(before, lastPlace);
}

TextIndex::Places TextIndex::placesOf(const QString &word, bool prefix) const
{
    if (!prefix)
        return m_places.value(word);
    Places places;
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        if (it.key().startsWith(word))
            places.append(it.value());
    std::sort(places.begin(), places.end());
    return places;
}

bool TextIndex::contains(const QStringList &words, bool prefix) const
{
    const IndexedPhrase phrase = indexedPhrase(words, prefix);
    Places ends; // where the words so far may end
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        Places next = placesOf(phrase.words[i], phrase.prefix && i == phrase.words.size() - 1);
        if (i > 0)
            next.removeIf([&](quint16 place) {
                return !std::binary_search(ends.cbegin(), ends.cend(), place - 1);
            });
        if (next.isEmpty())
            return false;
        ends = std::move(next);
    }
    return !phrase.words.isEmpty();
}

} // namespace deskhand::search
